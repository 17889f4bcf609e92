import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  MAX_MANIFEST_BYTES,
  NOT_UTF_8,
  UNNAMED_FILE,
  createSourceIntake,
  forbiddenFolder,
  isOpenTofuFileName,
  isSourceFileName,
  isWithin,
  nearestRepository,
  parseModuleManifest,
  readSize,
  repositoryRoot,
  sourceText
} from "./chunk-2JWASBHT.js";

// src/files/source-folder.ts
import { closeSync, fstatSync, openSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
function sourceFolder(name) {
  const root = real(resolve(name)) ?? resolve(name);
  const repository = repositoryRoot(root);
  const boundary = repository ?? root;
  const around = nearestRepository(realpathSync("."));
  const isNested = repository !== null && around !== null && repository !== around && isWithin(around, repository);
  const intake = createSourceIntake();
  const known = /* @__PURE__ */ new Map();
  let installed;
  const fromRoot = (path) => withSlashes(relative(root, path)) || ".";
  const refusal = (path, target) => {
    const forbidden = forbiddenFolder(path) ?? forbiddenFolder(target);
    if (forbidden !== null) return `${fromRoot(path)} is in ${forbidden}, and is not read`;
    if (isWithin(root, target) || target === path) return void 0;
    return isWithin(root, path) ? `${fromRoot(path)} is a link out of ${name}, and is not read` : `${fromRoot(path)} is a link, or is behind one, outside of ${name}, and is not read`;
  };
  function filesOf(folder) {
    const files = [];
    const problems = [];
    const names = namesIn(folder);
    if (typeof names === "string") return { files, problems: [names] };
    for (const file of names) {
      const path = join(folder, file);
      const shown = fromRoot(path);
      if (!isSourceFileName(file) && !isOpenTofuFileName(file)) continue;
      const full = intake.full();
      if (full !== void 0) {
        problems.push(`${fromRoot(folder)} ${full}`);
        break;
      }
      if (isOpenTofuFileName(file)) {
        intake.count();
        problems.push(`${shown} is read by OpenTofu alone, and not by the gate`);
        continue;
      }
      const text = textOf(path, intake.count);
      if (text === void 0) continue;
      if ("problem" in text) problems.push(text.problem);
      else files.push({ path: shown, text: text.text });
    }
    return { files, problems };
  }
  function namesIn(folder) {
    if (!isWithin(boundary, folder))
      return `${fromRoot(folder)} is outside ${boundary}, and is not read: name the folder of the configuration from within the repository that both are in`;
    const target = real(folder);
    if (target === void 0) return `${fromRoot(folder)} cannot be found`;
    const refused = refusal(folder, target);
    if (refused !== void 0) return refused;
    try {
      return readdirSync(target).sort();
    } catch (error) {
      return `${fromRoot(folder)} ${error.code === "ENOTDIR" ? "is no folder" : `cannot be read: ${codeOf(error)}`}`;
    }
  }
  function textOf(path, count) {
    const shown = fromRoot(path);
    const counted = (problem) => {
      count();
      return { problem };
    };
    const target = real(path);
    if (target === void 0) return counted(`${shown} is a link to nothing`);
    const refused = refusal(path, target);
    if (refused !== void 0) return counted(refused);
    try {
      const stats = statSync(target);
      if (stats.isDirectory()) return void 0;
      if (!stats.isFile()) return counted(`${shown} is no regular file, and is not read`);
      const bytes = bytesOf(target, count);
      if (typeof bytes === "string") return { problem: `${shown} ${bytes}` };
      const text = sourceText(bytes);
      return text === void 0 ? { problem: `${shown} ${NOT_UTF_8}` } : { text };
    } catch (error) {
      return counted(`${shown} cannot be read: ${codeOf(error)}`);
    }
  }
  function installedModules() {
    const manifest = textOf(
      join(root, ".terraform", "modules", "modules.json"),
      (bytes = 0) => bytes > MAX_MANIFEST_BYTES ? "is too large" : void 0
    );
    return parseModuleManifest(manifest !== void 0 && "text" in manifest ? manifest.text : void 0);
  }
  return {
    name,
    files(folder) {
      const path = resolve(root, folder);
      const files = known.get(path) ?? filesOf(path);
      known.set(path, files);
      return files;
    },
    installed(key) {
      installed ??= installedModules();
      const module = installed.get(key);
      if (module === void 0) return void 0;
      const folder = resolve(root, module.folder);
      return isWithin(boundary, folder) ? { source: module.source, folder: fromRoot(folder) } : void 0;
    },
    place(path) {
      const file = resolve(root, path);
      if (repository === null || !isWithin(repository, file)) return { path, inRepository: false };
      const place = withSlashes(relative(repository, file));
      return { path: place, inRepository: !isNested && !place.split("/").includes(".terraform") };
    }
  };
}
function bytesOf(path, count) {
  const file = openSync(path, UNNAMED_FILE);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return "is no regular file, and is not read";
    const tooLarge = count(stats.size);
    if (tooLarge !== void 0) return tooLarge;
    return readSize(file, stats.size);
  } finally {
    closeSync(file);
  }
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function withSlashes(path) {
  return path.split(sep).join("/");
}
function codeOf(error) {
  return error.code === "EACCES" ? "permission denied" : error.code ?? error.message;
}

export {
  sourceFolder
};
