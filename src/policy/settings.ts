import { type Choice, choose, type RawSource } from './choices.js';
import { NO_POLICY, type Policy } from './policy.js';
import { FLOOR_NAMES, type Floor, type FloorName, isLooser, STRICT_TO_LOOSE } from './strictness.js';

/** What was chosen for judging plans. */
export interface Settings {
  readonly require: Choice<'require'>;
  /** What becomes of undetermined findings. */
  readonly undetermined: Choice<'undetermined'>;
  readonly failOn: Choice<'fail-on'>;
  /** What becomes of tables that the plan does not change, and that fail already. */
  readonly existing: Choice<'existing'>;
  /** The frameworks that comments show; null for all. */
  readonly frameworks: readonly string[] | null;
}

/** A setting of the policy that does not apply, because a flag or input is stricter. */
export interface LooserSetting {
  readonly name: FloorName;
  readonly value: string;
  readonly floor: string;
}

/** The flags or inputs that are set. Throws a UserError that lists what is allowed. */
export function parseFloor(raw: RawSource): Floor {
  return Object.fromEntries(
    FLOOR_NAMES.flatMap((name) => (raw.value(name)?.trim() ? [[name, choose(name, raw)]] : [])),
  );
}

/** Of each setting the stricter of the flag or input and the policy. Throws a UserError that lists what is allowed. */
export function parseSettings(raw: RawSource, policy: Policy = NO_POLICY): Settings {
  const floor = parseFloor(raw);
  const of = <Name extends FloorName>(name: Name): Choice<Name> => {
    const value = choose(name, { ...raw, value: () => policy.choices[name] ?? floor[name] });
    return isBelow(floor, name, value) ? floor[name]! : value;
  };
  return {
    require: of('require'),
    undetermined: of('undetermined'),
    failOn: of('fail-on'),
    existing: of('existing'),
    frameworks: policy.frameworks,
  };
}

/** The settings of the policy that do not apply. */
export function looserSettings(floor: Floor, { choices }: Pick<Policy, 'choices'>): readonly LooserSetting[] {
  return FLOOR_NAMES.flatMap((name) => {
    const value = choices[name];
    return value !== undefined && isBelow(floor, name, value as Choice<FloorName>)
      ? [{ name, value, floor: floor[name]! }]
      : [];
  });
}

function isBelow(floor: Floor, name: FloorName, value: Choice<FloorName>): boolean {
  const least = floor[name];
  return least !== undefined && isLooser(name, value as never, least as never);
}

/** What applies in place of a policy that cannot be read: the strictest settings, and no exceptions. */
export const STRICTEST: { readonly settings: Settings; readonly policy: Policy } = {
  settings: {
    require: STRICT_TO_LOOSE.require[0],
    undetermined: STRICT_TO_LOOSE.undetermined[0],
    failOn: STRICT_TO_LOOSE['fail-on'][0],
    existing: STRICT_TO_LOOSE.existing[0],
    frameworks: null,
  },
  policy: { ...NO_POLICY, inlineWaivers: false },
};
