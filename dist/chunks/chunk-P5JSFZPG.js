import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** One line for each thing to mend. */
  lines;
  constructor(...lines) {
    super(lines.join("\n"));
    this.lines = lines;
  }
};

export {
  UserError
};
