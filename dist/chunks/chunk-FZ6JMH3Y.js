import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

// src/files/source-file-name.ts
function isSourceFileName(name) {
  return /\.tf(?:\.json)?$/.test(name) && !name.startsWith(".");
}
function isOpenTofuFileName(name) {
  return /\.tofu(?:\.json)?$/.test(name) && !name.startsWith(".");
}

export {
  isSourceFileName,
  isOpenTofuFileName
};
