import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  visible,
  writeReportFile
} from "./chunk-GKZQ5IFS.js";

// src/commands/deliver.ts
function deliver({ file, verdict, content, instead }) {
  try {
    if (file === null) {
      process.stdout.write(content());
      return;
    }
    writeReportFile(file, content());
    process.stderr.write(`${verdict}: the report is in ${visible(file)}
`);
  } catch (error) {
    process.stderr.write(`dynamodb-kms-gate: the report could not be written: ${visible(error.message)}; the verdict is ${verdict.toLowerCase()}
`);
    if (file !== null) process.stdout.write(instead());
  }
}

export {
  deliver
};
