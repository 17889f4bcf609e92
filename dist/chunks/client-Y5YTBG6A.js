import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-5DQSFFMD.js";
import "./chunk-SA7NUXUJ.js";
import "./chunk-NZWDQ5HQ.js";
export {
  createClient,
  createOctokit
};
