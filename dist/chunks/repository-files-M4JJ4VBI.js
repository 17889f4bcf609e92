import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createOctokit
} from "./chunk-MNWDLZXB.js";
import {
  READ_PERMISSION,
  serverWords
} from "./chunk-IL46VYNW.js";
import {
  UserError
} from "./chunk-2JWASBHT.js";

// src/github/repository-files.ts
var READING_MS = 12e4;
var SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
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
    const { tree, truncated } = data;
    if (truncated === true)
      throw new UserError(
        `a folder of ${name} has more files than GitHub lists (${sha.slice(0, 7)}), so the gate cannot tell what is in it: split the folder`
      );
    if (!Array.isArray(tree)) throw unfit(what);
    return tree.map((entry) => {
      const { path, mode, sha: own, size } = entry ?? {};
      if (typeof path !== "string" || typeof mode !== "string" || typeof own !== "string" || own === "")
        throw unfit(what);
      return { name: path, mode, sha: own, size: typeof size === "number" ? size : null };
    });
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
      return Buffer.from(data.content, "base64");
    }
  };
}
function isAnswer(error) {
  return error.response !== void 0;
}
export {
  createRepositoryFiles
};
