import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-JFT672AN.js";
import "./chunk-4ABBY53H.js";
import "./chunk-I4Q6ENOM.js";
export {
  createClient,
  createOctokit
};
