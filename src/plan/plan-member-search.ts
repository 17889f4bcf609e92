/** The members of a plan at its top. Without `timestamp`: log lines of providers have that one. */
const MEMBERS: ReadonlySet<string> = new Set([
  'format_version',
  'terraform_version',
  'variables',
  'planned_values',
  'resource_drift',
  'resource_changes',
  'deferred_changes',
  'output_changes',
  'prior_state',
  'configuration',
  'relevant_attributes',
  'checks',
  'action_invocations',
  'deferred_action_invocations',
  'applyable',
  'complete',
  'errored',
]);
const LONGEST = Math.max(...[...MEMBERS].map((name) => name.length));

const QUOTE = 0x22;
const PERCENT = 0x25;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const LOWER_U = 0x75;

/**
 * Searches the bytes of a line for the name of a member of a plan: `"resource_changes":`, however it is escaped. The
 * runner writes %0A, JSON writes \u005f, JSON in a string of JSON writes \", and UTF-16 has zeros between its bytes.
 */
export function createPlanMemberSearch(): { push(bytes: Uint8Array): void; readonly isFound: boolean } {
  let isFound = false;
  // Hexadecimal digits that are still to come: of %22 two, of \u0022 four.
  let digits = 0;
  let code = 0;
  let isPercent = false;
  let isEscape = false;
  // Of the string that began with the last quotation mark; null outside of one, and where it is too long.
  let name: string | null = null;
  let isNamed = false;

  function character(byte: number): void {
    if (byte === QUOTE) {
      isNamed = name !== null && MEMBERS.has(name);
      // The end of a string may be the beginning of the next: which of the two cannot be known in the middle of a line.
      name = '';
    } else if (isNamed && byte === COLON) {
      isFound = true;
    } else {
      if (isNamed && byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) isNamed = false;
      if (name !== null) name = name.length < LONGEST ? name + String.fromCharCode(byte) : null;
    }
  }

  /** A byte behind the escapes of the runner. */
  function unescaped(byte: number): void {
    if (byte === 0) return;
    if (byte === BACKSLASH) isEscape = true;
    else if (isEscape && byte === LOWER_U) [digits, code, isPercent, isEscape] = [4, 0, false, false];
    else {
      isEscape = false;
      character(byte);
    }
  }

  function take(byte: number): void {
    if (digits > 0 && byte !== 0) {
      const digit = hexadecimal(byte);
      if (digit >= 0) {
        code = code * 16 + digit;
        if (--digits > 0) return;
        if (isPercent) unescaped(code);
        else character(code);
        return;
      }
      digits = 0;
    }
    if (byte === PERCENT) [digits, code, isPercent] = [2, 0, true];
    else unescaped(byte);
  }

  return {
    push(bytes) {
      for (let i = 0; i < bytes.length && !isFound; i++) take(bytes[i]!);
    },
    get isFound() {
      return isFound;
    },
  };
}

function hexadecimal(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
