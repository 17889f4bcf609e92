/**
 * Something the user can fix: shown as one line, without a stack, and the gate ends with exit code 2.
 * Its message says what is wrong, what was found and what to do. Every other error is a bug and shows its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** One line for each thing to fix. */
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
