import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-X477BCER.js";
import "./chunk-I5ZGLAML.js";
import "./chunk-AGRJLH7W.js";
export {
  createClient,
  createOctokit
};
