// Remakes fixtures/<claim>/plan.json from the main.tf beside it, with the real Terraform.
//
//   node scripts/make-fixtures.mjs [claim...]        without a claim: all of them
//
// Needs terraform 1.11.4 on PATH. Without TF_PLUGIN_MIRROR the AWS provider comes from the registry; with it, from that
// folder (one that has registry.terraform.io/hashicorp/aws below it). No AWS account is needed and none is asked.
//
// fixtures/<claim>/fixture.json, where a plan needs more than `terraform plan -refresh=false`:
//   plan      more arguments of `terraform plan`
//   aws       a file beside it: the state of a stand-in for AWS (scripts/fake-aws.mjs), at the port main.tf names
//   refresh   true: refresh against that stand-in
//   errored   true: the plan is meant to fail; Terraform saves such plans too
//   handMade  why this plan was not made by Terraform; it is left alone
//
// fixtures/<claim>/.terraform, where there is one, is what `terraform init` left behind: modules installed from
// elsewhere, which Terraform takes as they are, since .terraform/modules/modules.json names their sources, or the
// chosen workspace.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { startFakeAws } from './fake-aws.mjs';

const PROVIDER_VERSION = '5.100.0';
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const run = promisify(execFile);

const temp = await mkdtemp(join(tmpdir(), 'make-fixtures-'));
try {
  const terraform = await initialised(temp);
  const wanted = process.argv.slice(2);
  for (const claim of wanted.length > 0 ? wanted : await claims()) {
    const outcome = await remake(claim, terraform, join(temp, claim)).catch(failure);
    console.log(`${claim}: ${outcome}`);
  }
} finally {
  await rm(temp, { recursive: true, force: true });
}

async function claims() {
  const entries = await readdir(FIXTURES, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function failure(error) {
  process.exitCode = 1;
  return `FAILED\n${error.stderr || error.stack}`;
}

// The provider is installed once. Every fixture borrows the installation and its lock file, which also holds fixtures
// without a version constraint to the one version.
async function initialised(root) {
  const base = join(root, '.base');
  await mkdir(base);
  const env = { ...process.env, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' };
  const mirror = process.env.TF_PLUGIN_MIRROR;
  if (mirror) {
    env.TF_CLI_CONFIG_FILE = join(root, 'terraform.rc');
    const installation = `provider_installation {\n  filesystem_mirror { path = ${JSON.stringify(mirror)} }\n}\n`;
    await writeFile(env.TF_CLI_CONFIG_FILE, installation);
  }
  const provider = `{ source = "hashicorp/aws", version = "${PROVIDER_VERSION}" }`;
  await writeFile(join(base, 'main.tf'), `terraform {\n  required_providers {\n    aws = ${provider}\n  }\n}\n`);

  const terraform = async (folder, ...args) => {
    const { stdout } = await run('terraform', args, { cwd: folder, env, maxBuffer: 2 ** 28 });
    return stdout;
  };
  await terraform(base, 'init', '-input=false', '-no-color');
  const lend = async (folder) => {
    await cp(join(base, '.terraform.lock.hcl'), join(folder, '.terraform.lock.hcl'));
    await mkdir(join(folder, '.terraform'), { recursive: true });
    await symlink(join(base, '.terraform', 'providers'), join(folder, '.terraform', 'providers'));
  };
  return Object.assign(terraform, { lend });
}

async function remake(claim, terraform, work) {
  const folder = join(FIXTURES, claim);
  const settings = JSON.parse((await textOf(join(folder, 'fixture.json'))) ?? '{}');
  if (settings.handMade) return `skipped, made by hand: ${settings.handMade}`;
  const config = await textOf(join(folder, 'main.tf'));
  if (config === undefined) throw new Error(`no ${join(folder, 'main.tf')}`);

  await cp(folder, work, { recursive: true });
  await terraform.lend(work);
  await terraform(work, 'get', '-no-color');

  const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(config)?.[1];
  const aws = settings.aws ? await startFakeAws(port, await textOf(join(folder, settings.aws))) : undefined;
  try {
    await plan(terraform, work, settings);
  } finally {
    aws?.close();
  }
  return keep(await terraform(work, 'show', '-json', 'saved.plan'), join(folder, 'plan.json'));
}

async function plan(terraform, work, { plan: more = [], refresh = false, errored = false }) {
  const args = ['plan', '-input=false', '-no-color', '-lock=false', '-out=saved.plan'];
  if (!refresh) args.push('-refresh=false');
  const error = await terraform(work, ...args, ...more).then(
    () => undefined,
    (thrown) => thrown,
  );
  if (error && !errored) throw error;
  if (!error && errored) throw new Error('this plan was to fail, and did not');
}

async function keep(made, file) {
  const there = await textOf(file);
  if (there !== undefined && isDeepStrictEqual(comparable(made), comparable(there))) return 'the same';
  await writeFile(file, made);
  return there === undefined ? 'made' : 'CHANGED';
}

// The time, and the order of relevant_attributes and of modules inside modules, change from one run of Terraform to the
// next.
function comparable(text) {
  const plan = JSON.parse(text, (key, value) => (key === 'child_modules' ? inOrder(value) : value));
  const relevant = (plan.relevant_attributes ?? []).map((attribute) => JSON.stringify(attribute)).sort();
  return { ...plan, timestamp: undefined, relevant_attributes: relevant };
}

function inOrder(modules) {
  return modules.toSorted((one, other) => (one.address < other.address ? -1 : 1));
}

async function textOf(file) {
  return readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
