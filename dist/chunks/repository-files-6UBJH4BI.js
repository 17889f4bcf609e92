import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createOctokit
} from "./chunk-7UQ3ERXD.js";
import {
  READ_PERMISSION,
  serverWords
} from "./chunk-ROEWTOXZ.js";
import {
  UserError
} from "./chunk-CQ7TULHM.js";

// src/github/repository-files.ts
import { createHash } from "node:crypto";
var READING_MS = 12e4;
var SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var FOLDER = "040000";
function createRepositoryFiles(token, { repository, apiUrl }) {
  const reading = new AbortController();
  const { rest } = createOctokit(token, apiUrl, reading.signal);
  const name = `${repository.owner}/${repository.repo}`;
  const trees = /* @__PURE__ */ new Map();
  let isTimed = false;
  async function ask(what, request) {
    if (!isTimed) {
      isTimed = true;
      setTimeout(
        () => reading.abort(new Error(`reading took more than ${READING_MS / 1e3} seconds`)),
        READING_MS
      ).unref();
    }
    try {
      return (await request()).data;
    } catch (error) {
      const status = error.status;
      if (status === 404 || status === 422) return void 0;
      throw typeof status === "number" && isAnswer(error) ? refused(what, status, error) : new UserError(
        `GitHub did not answer when the gate read ${what} of ${name} (${serverWords(error, token)}): run the job again`
      );
    }
  }
  function refused(what, status, error) {
    const text = serverWords(error, token);
    const isLimit = /rate limit/i.test(text);
    const remedy = !isLimit && (status === 401 || status === 403) ? READ_PERMISSION : "run the job again";
    return new UserError(`GitHub did not let the gate read ${what} of ${name} (${status}: ${text}): ${remedy}`);
  }
  const unfit = (what) => new UserError(
    `GitHub's answer for ${what} of ${name} is not what its API describes: check GITHUB_API_URL and the proxy`
  );
  async function readEntries(sha, of) {
    const what = `the files of the ${of} ${sha.slice(0, 7)}`;
    const data = await ask(what, () => rest.git.getTree({ ...repository, tree_sha: sha }));
    if (data === void 0) return null;
    const {
      sha: answered,
      tree,
      truncated
    } = data;
    if (truncated === true)
      throw new UserError(
        `a folder of ${name} has more files than GitHub lists (${sha.slice(0, 7)}), so the gate cannot tell what is in it: split the folder`
      );
    if (!Array.isArray(tree)) throw unfit(what);
    const entries = tree.map((entry) => {
      const { path, mode, sha: own, size } = entry ?? {};
      if (typeof path !== "string" || typeof mode !== "string" || typeof own !== "string" || !SHA.test(own))
        throw unfit(what);
      return { name: path, mode, sha: own, size: typeof size === "number" ? size : null };
    });
    const hash = treeSha(entries, sha.length);
    if (of === "folder" && hash !== sha)
      throw new UserError(
        `GitHub's answer for ${what} of ${name} does not have the hash of the folder: run the job again, and look for names in it that are not UTF-8`
      );
    if (of === "commit" && answered !== sha && answered !== hash)
      throw new UserError(`GitHub's answer for ${what} of ${name} is for another commit: run the job again`);
    return entries;
  }
  function entriesOnce(sha, of) {
    const key = `${of} ${sha}`;
    const known = trees.get(key) ?? readEntries(sha, of);
    trees.set(key, known);
    return known;
  }
  return {
    repository: name,
    async defaultBranch() {
      const data = await ask("the name of the default branch", () => rest.repos.get({ ...repository }));
      if (data === void 0)
        throw new UserError(`GitHub shows no repository ${name} to this token: ${READ_PERMISSION}`);
      if (typeof data.default_branch !== "string" || data.default_branch === "")
        throw unfit("the name of the default branch");
      return data.default_branch;
    },
    async commitOf(branch) {
      const what = `the branch ${branch}`;
      const data = await ask(what, () => rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
      if (data === void 0)
        throw new UserError(
          `GitHub shows no branch ${branch} of ${name} to this token: ${READ_PERMISSION}, and check that the branch exists`
        );
      const { type, sha } = data.object ?? {};
      if (data.ref !== `refs/heads/${branch}` || type !== "commit" || typeof sha !== "string" || !SHA.test(sha))
        throw unfit(what);
      return sha;
    },
    rootEntries: (commit) => entriesOnce(commit, "commit"),
    entries: (sha) => entriesOnce(sha, "folder"),
    async bytes(sha) {
      const what = `the file ${sha.slice(0, 7)}`;
      const data = await ask(what, () => rest.git.getBlob({ ...repository, file_sha: sha }));
      if (data === void 0 || typeof data.content !== "string" || data.encoding !== "base64") throw unfit(what);
      const bytes = Buffer.from(data.content, "base64");
      if (blobSha(bytes, sha.length) !== sha)
        throw new UserError(
          `GitHub's answer for ${what} of ${name} does not have the hash of the file: run the job again`
        );
      return bytes;
    }
  };
}
function blobSha(bytes, length) {
  return objectSha("blob", bytes, length);
}
function treeSha(entries, length) {
  const sorted = entries.map((entry) => ({ ...entry, key: Buffer.from(entry.mode === FOLDER ? `${entry.name}/` : entry.name) })).sort((a, b) => a.key.compare(b.key));
  const lines = sorted.flatMap(({ mode, name, sha }) => [
    Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
    Buffer.from(sha, "hex")
  ]);
  return objectSha("tree", Buffer.concat(lines), length);
}
function objectSha(kind, content, length) {
  return createHash(length === 64 ? "sha256" : "sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}
function isAnswer(error) {
  return error.response !== void 0;
}
export {
  createRepositoryFiles
};
