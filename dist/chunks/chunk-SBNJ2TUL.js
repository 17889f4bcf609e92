import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

// src/github/read-permission.ts
var READ_PERMISSION = "give the job the permission contents: read";

export {
  READ_PERMISSION
};
