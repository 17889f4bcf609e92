import type { ModulePath } from '../plan/address.js';
import type { Change } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import type { ModuleInput } from '../plan/module-input.js';
import type { Path } from '../plan/value.js';
import type { ModuleCall } from './table.js';

/**
 * Variables of terraform-aws-modules/dynamodb-table/aws whose blocks are dynamic, so that no plan shows who uses them.
 */
const ENCRYPTION = ['server_side_encryption'];
const REPLICAS = ['replicas', 'replica_regions'];

/** Where the arguments are written, if that is the call of a module. */
export function moduleCallOf(
  change: Change,
  paths: { readonly enabled: Path | null; readonly key: Path },
  configuration: Configuration,
): ModuleCall | null {
  const named = (names: readonly string[]) =>
    names.map((name) => configuration.inputNamed(change, name)).find((input) => input !== null) ?? null;
  const enabled = paths.enabled && configuration.inputBehind(change, paths.enabled);
  const key = configuration.inputBehind(change, paths.key);
  const isWritten = configuration.states(change, paths.key.slice(0, 1));
  const encryption = isWritten ? null : named(ENCRYPTION);
  const replicas = named(REPLICAS);
  const first = enabled ?? key ?? encryption;
  if (first === null) return null;
  const sameCall = (input: ModuleInput | null): string | null =>
    input !== null && callOf(input) === callOf(first) ? input.input : null;
  return {
    calledIn: addressOf(first.calledIn),
    name: first.call,
    enabled: sameCall(enabled),
    key: sameCall(key),
    encryption: sameCall(encryption),
    replicas: sameCall(replicas),
  };
}

function callOf({ calledIn, call }: ModuleInput): string {
  return `${addressOf(calledIn)} ${call}`;
}

function addressOf(path: ModulePath): string {
  return path.map(({ name }) => `module.${name}`).join('.');
}
