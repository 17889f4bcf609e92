import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  UNNAMED_FILE,
  isWithin,
  readSize,
  repositoryRoot,
  walkPath
} from "./chunk-2JWASBHT.js";

// src/files/terraform-folder.ts
import { existsSync, lstatSync as lstatSync2, readdirSync, realpathSync } from "node:fs";
import { dirname, join as join2, relative, resolve as resolve2, sep } from "node:path";

// src/files/git.ts
import { closeSync, fstatSync, lstatSync, openSync } from "node:fs";
import { join, resolve } from "node:path";
function gitFileText(path, most) {
  try {
    return gitFileBytes(path, most).toString();
  } catch (error) {
    return error.code === "ENOENT" || error.code === "ENOTDIR" ? void 0 : null;
  }
}
function gitFileBytes(path, most) {
  const file = openSync(path, UNNAMED_FILE);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > most) throw new Error("no regular file, or too large");
    const bytes = readSize(file, stats.size);
    if (bytes.length < stats.size) throw new Error("shorter than it was");
    return bytes;
  } finally {
    closeSync(file);
  }
}
var MAX_LINE_BYTES = 4096;
var MAX_PACKED_REFS_BYTES = 64 * 1024 * 1024;
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function checkedOutCommit(folder) {
  const git = join(folder, ".git");
  const file = gitFileText(git, MAX_LINE_BYTES);
  if (file === void 0) return void 0;
  const named = file === null ? git : /^gitdir: (.+)$/m.exec(file)?.[1]?.trim();
  if (named === void 0) return null;
  const gitFolder2 = resolve(folder, named);
  const head = gitFileText(join(gitFolder2, "HEAD"), MAX_LINE_BYTES)?.trim();
  if (head === void 0) return null;
  const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
  if (ref === void 0) return COMMIT.test(head) ? head : null;
  if (ref.split("/").includes("..")) return null;
  const common = gitFileText(join(gitFolder2, "commondir"), MAX_LINE_BYTES)?.trim();
  const folders = common === void 0 ? [gitFolder2] : [gitFolder2, resolve(gitFolder2, common)];
  for (const each of folders) {
    const loose = gitFileText(join(each, ref), MAX_LINE_BYTES)?.trim();
    if (loose !== void 0 && COMMIT.test(loose)) return loose;
  }
  const packed = folders.map((each) => gitFileText(join(each, "packed-refs"), MAX_PACKED_REFS_BYTES)).find((text) => typeof text === "string");
  const line = packed?.split("\n").find((each) => each.endsWith(` ${ref}`));
  const commit = line?.slice(0, line.indexOf(" "));
  return commit !== void 0 && COMMIT.test(commit) ? commit : null;
}
var MAX_CONFIG_BYTES = 64 * 1024;
var PART = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?";
var REPOSITORY = new RegExp(`^(${PART}/${PART})$`);
function originOf(folder, server) {
  if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  const text = gitFileText(join(folder, ".git", "config"), MAX_CONFIG_BYTES);
  if (typeof text !== "string" || text.includes("\\")) return null;
  const urls = [];
  let section = "";
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line.startsWith("[")) {
      section = line;
      if (!line.endsWith("]") || /^\[\s*(?:include|includeif|url)\b/i.test(line)) return null;
    } else if (/^\[remote "origin"\]$/i.test(section)) {
      const url2 = /^url\s*=\s*(.*)$/i.exec(line)?.[1];
      if (url2 !== void 0) urls.push(url2);
    }
  }
  const [url, ...more] = urls;
  return url === void 0 || more.length > 0 ? null : repositoryAt(url, server);
}
function repositoryAt(url, server) {
  const host = hostOf(server);
  const prefix = [`https://${host}/`, `git@${host}:`, `ssh://git@${host}/`].find(
    (each) => host !== null && url.startsWith(each)
  );
  return prefix === void 0 ? null : REPOSITORY.exec(
    url.slice(prefix.length).replace(/\/$/, "").replace(/\.git$/i, "")
  )?.[1] ?? null;
}
function hostOf(server) {
  try {
    return new URL(server).host;
  } catch {
    return null;
  }
}
var MOST_BYTES = 256 * 1024 * 1024;
var MOST_POINTER_BYTES = 4096;
function readGitIndex(repository, take) {
  try {
    const file = join(gitFolder(repository), "index");
    return lstatSync(file, { throwIfNoEntry: false }) === void 0 || parseGitIndex(gitFileBytes(file, MOST_BYTES), take);
  } catch {
    return false;
  }
}
function gitFolder(repository) {
  const git = join(repository, ".git");
  if (lstatSync(git).isDirectory()) return git;
  const [, folder] = /^gitdir: ([^\n]+)\n*$/.exec(gitFileBytes(git, MOST_POINTER_BYTES).toString()) ?? [];
  if (folder === void 0) throw new Error("no pointer to a folder of Git");
  return resolve(repository, folder);
}
function parseGitIndex(bytes, take) {
  if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") return false;
  const [version, count] = [bytes.readUInt32BE(4), bytes.readUInt32BE(8)];
  if (![2, 3, 4].includes(version)) return false;
  for (const hashLength of [20, 32]) {
    const entries = entriesOf(bytes, version, count, hashLength);
    if (entries === null) continue;
    entries.forEach(take);
    return true;
  }
  return false;
}
var STAT_BYTES = 40;
var MODE_AT = 24;
var EXTENDED = 16384;
var LONG_NAME = 4095;
var [GITLINK, FOLDER] = [57344, 16384];
function entriesOf(bytes, version, count, hashLength) {
  const end = bytes.length - hashLength;
  const entries = [];
  let at = 12;
  let name = Buffer.alloc(0);
  for (let i = 0; i < count; i++) {
    const start = at;
    at += STAT_BYTES + hashLength;
    if (at + 2 > end) return null;
    const mode = bytes.readUInt32BE(start + MODE_AT);
    const flags = bytes.readUInt16BE(at);
    at += 2;
    if ((flags & EXTENDED) !== 0) {
      if (version < 3) return null;
      at += 2;
    }
    let kept = 0;
    if (version === 4) {
      const stripped = variableInteger(bytes, at);
      if (stripped === null || stripped.value > name.length) return null;
      kept = name.length - stripped.value;
      at = stripped.end;
    }
    const nul = bytes.indexOf(0, at);
    if (nul < 0 || nul >= end) return null;
    name = Buffer.concat([name.subarray(0, kept), bytes.subarray(at, nul)]);
    if (name.length === 0 || (flags & LONG_NAME) !== Math.min(name.length, LONG_NAME)) return null;
    at = nul + 1;
    if (version < 4) {
      const next = start + 8 * Math.ceil((at - start) / 8);
      for (; at < next; at++) if (bytes[at] !== 0) return null;
    }
    entries.push({ path: name.toString(), isFolder: (mode & 61440) === GITLINK || (mode & 61440) === FOLDER });
  }
  return areExtensionsKnown(bytes, at, end) ? entries : null;
}
function areExtensionsKnown(bytes, from, end) {
  let at = from;
  while (at + 8 <= end) {
    const name = bytes.toString("latin1", at, at + 4);
    if (!/^[A-Z]/.test(name) && name !== "sdir") return false;
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return at === end;
}
function variableInteger(bytes, from) {
  let value = -1;
  for (let at = from; at < bytes.length && at < from + 4; at++) {
    const byte = bytes[at];
    value = (value + 1) * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + 1 };
  }
  return null;
}

// src/files/terraform-folder.ts
var PACKAGE_DEPTH = 5;
var MOST_ENTRIES = 1e4;
function refusalToRunIn(folder, environment = process.env) {
  const name = dataFolderName(environment);
  const data = resolve2(folder, name);
  try {
    const way = walkPath(data);
    if (way.isLink || way.linkInside !== null)
      return `${name} of its folder is a symbolic link, and the gate starts no program that one leads to`;
    if (way.forbidden !== null) return `its folder is in ${way.forbidden}`;
    return trackedIn(way.path, name) ?? providersElsewhere(way.path, name);
  } catch {
    return `${name} of its folder cannot be looked at`;
  }
}
function dataFolderName(environment = process.env) {
  return environment["TF_DATA_DIR"] || ".terraform";
}
function trackedIn(data, name) {
  for (let ancestor = dirname(data); ; ancestor = dirname(ancestor)) {
    if (existsSync(join2(ancestor, ".git"))) {
      const wanted = comparable(relative(ancestor, data));
      let isTracked = false;
      const isUnderstood = readGitIndex(ancestor, ({ path, isFolder }) => {
        const entry = comparable(path);
        isTracked ||= entry === wanted || entry.startsWith(`${wanted}/`) || isFolder && wanted.startsWith(`${entry}/`) && !existsSync(join2(ancestor, path, ".git"));
      });
      if (isTracked)
        return `${name} of its folder is in the repository, which may bring programs that the gate would start: remove it from Git`;
      if (!isUnderstood)
        return `the index of the repository ${ancestor} cannot be read, so it is not known whether ${name} is a part of it: if Git has split it in two files, run git update-index --no-split-index`;
    }
    if (dirname(ancestor) === ancestor) return null;
  }
}
function comparable(path) {
  return path.split(sep).join("/").replace(/\/$/, "").normalize("NFC").toLowerCase();
}
function providersElsewhere(data, name) {
  const inside = [repositoryRoot(dirname(data)), realpathSync(".")].filter((root) => root !== null);
  let left = MOST_ENTRIES;
  const visit = (folder, depth) => {
    for (const entry of entriesOf2(folder)) {
      if (--left < 0) return `${name} of its folder has more entries than the gate looks at`;
      const path = join2(folder, entry.name);
      const shown = join2(name, relative(data, path));
      if (entry.isSymbolicLink()) {
        if (depth < PACKAGE_DEPTH)
          return `${shown} of its folder is a symbolic link, and the gate starts no program that one leads to`;
        const target = realpathSync(path);
        const isOwn = depth > PACKAGE_DEPTH && isWithin(realpathSync(data), target);
        if (!isOwn && inside.some((root) => isWithin(root, target)))
          return `${shown} of its folder is a symbolic link into the repository or the working directory: set TF_PLUGIN_CACHE_DIR to a folder outside of them`;
      } else if (entry.isDirectory()) {
        const problem = visit(path, depth + 1);
        if (problem !== null) return problem;
      }
    }
    return null;
  };
  for (const providers of ["providers", "plugins"]) {
    const path = join2(data, providers);
    const stats = lstatSync2(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true)
      return `${join2(name, providers)} of its folder is a symbolic link, and the gate starts no program that one leads to`;
    const problem = stats === void 0 ? null : visit(path, 1);
    if (problem !== null) return problem;
  }
  return null;
}
function entriesOf2(folder) {
  return lstatSync2(folder).isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}

export {
  checkedOutCommit,
  originOf,
  refusalToRunIn,
  dataFolderName
};
