import { devNull } from 'node:os';

/**
 * What terraform show needs: to be found, a home with its configuration, a place for the sockets to its providers. It starts
 * providers for their schemas alone, so it has neither credentials nor a proxy. The wrappers of setup-terraform
 * and setup-opentofu find the program by *_CLI_PATH, and the runner finds what a job left running by RUNNER_TRACKING_ID.
 */
const NEEDED = /^(?:PATH|RUNNER_TRACKING_ID|HOME|USER|LANG|LC_ALL|TMPDIR|TMP|TEMP|TF_DATA_DIR|TF_LOG(?:_\w+)?|TERRAFORM_CLI_PATH|TOFU_CLI_PATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA)$/i;
/** To decrypt a plan of OpenTofu, which has its key in KMS, Cloud KMS or OpenBao. */
const FOR_DECRYPTION = /^(?:TF_ENCRYPTION$|AWS_|GOOGLE_|BAO_|VAULT_|(?:HTTPS?|NO)_PROXY$|SSL_CERT_)/i;

export function terraformEnvironment(isEncrypted: boolean, given: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(given).filter(([name]) => NEEDED.test(name) || (isEncrypted && FOR_DECRYPTION.test(name)));
  return {
    ...Object.fromEntries(kept),
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
    // A configuration of the program can name other providers, and be in the repository.
    TF_CLI_CONFIG_FILE: devNull,
    // The wrapper of setup-terraform makes the plan an output of the step, sensitive values and all.
    ...(given['GITHUB_OUTPUT'] ? { GITHUB_OUTPUT: devNull } : {}),
  };
}
