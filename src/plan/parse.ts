import { UserError } from '../errors.js';
import { shortened } from '../excerpt.js';
import type { Json } from './json.js';
import { refuseRepeatedMembers } from './repeated-members.js';
import type { Validator } from './validators.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Parses a part of the plan and validates it; throws a UserError with the path of what is wrong. */
export function validated<T>(validate: Validator, bytes: Uint8Array, path: string): T {
  const value = parse(bytes, path);
  if (!validate(value)) {
    const [error] = validate.errors!;
    throw new UserError(`is not a plan that can be judged: ${path}${propertyPath(error!.instancePath)} ${error!.message}`);
  }
  return value as T;
}

/** A JSON pointer as the path that people write. */
function propertyPath(pointer: string): string {
  const steps = pointer.split('/').slice(1).map((step) => shortened(step.replace(/~1/g, '/').replace(/~0/g, '~')));
  return steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
}

/** Throws a UserError where an object names a member twice, at any depth. */
export function parse(bytes: Uint8Array, path: string): Json {
  const value = parsed(bytes, path);
  refuseRepeatedMembers(bytes, value, path);
  return value;
}

function parsed(bytes: Uint8Array, path: string): Json {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new UserError(`is not UTF-8: invalid bytes in ${path}`);
  }
  try {
    return JSON.parse(text) as Json;
  } catch {
    // What the engine says of it quotes the values around it.
    throw new UserError(`is not valid JSON in ${path}`);
  }
}
