import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-3CSZESKF.js";
import "./chunk-VEC3LGY3.js";
import "./chunk-GVIDBREP.js";
export {
  createClient,
  createOctokit
};
