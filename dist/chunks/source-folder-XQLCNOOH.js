import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-T6VJTZPL.js";
import "./chunk-FZ6JMH3Y.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
