import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-VK3TUO2F.js";
import "./chunk-LVFDX6AQ.js";
export {
  sourceFolder
};
