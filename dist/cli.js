#!/usr/bin/env node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fdir/dist/index.mjs
import { createRequire } from "module";
import { basename, dirname, normalize, relative, resolve, sep } from "path";
import * as nativeFs from "fs";
function cleanPath(path) {
  let normalized = normalize(path);
  if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
  return normalized;
}
function convertSlashes(path, separator) {
  return path.replace(SLASHES_REGEX, separator);
}
function isRootDirectory(path) {
  return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
  const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
  const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
  if (resolvePaths) path = resolve(path);
  if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
  if (path === ".") return "";
  const needsSeperator = path[path.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
  return function(filename, directoryPath) {
    const sameRoot = directoryPath.startsWith(root);
    if (sameRoot) return directoryPath.slice(root.length) + filename;
    else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options) {
  const { relativePaths, includeBasePath } = options;
  return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
  return function(directoryPath, paths) {
    paths.push(directoryPath.substring(root.length) || ".");
  };
}
function pushDirectoryFilterWithRelativePath(root) {
  return function(directoryPath, paths, filters) {
    const relativePath = directoryPath.substring(root.length) || ".";
    if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
  };
}
function build$6(root, options) {
  const { includeDirs, filters, relativePaths } = options;
  if (!includeDirs) return empty$2;
  if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
  return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
function build$5(options) {
  const { excludeFiles, filters, onlyCounts } = options;
  if (excludeFiles) return empty$1;
  if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
  else if (onlyCounts) return pushFileCount;
  else return pushFile;
}
function build$4(options) {
  return options.group ? getArrayGroup : getArray;
}
function build$3(options) {
  return options.group ? groupFiles : empty;
}
function build$2(options, isSynchronous) {
  if (!options.resolveSymlinks || options.excludeSymlinks) return null;
  return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
  let parent = dirname(path);
  let depth = 1;
  while (parent !== state.root && depth < 2) {
    const resolvedPath = state.symlinks.get(parent);
    const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
    if (isSameRoot) depth++;
    else parent = dirname(parent);
  }
  state.symlinks.set(path, resolved);
  return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
  return state.visited.includes(resolved + state.options.pathSeparator);
}
function report(error, callback$1, output, suppressErrors) {
  if (error && !suppressErrors) callback$1(error, output);
  else callback$1(null, output);
}
function build$1(options, isSynchronous) {
  const { onlyCounts, group, maxFiles } = options;
  if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
  else if (group) return isSynchronous ? groupsSync : groupsAsync;
  else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
  else return isSynchronous ? defaultSync : defaultAsync;
}
function build(isSynchronous) {
  return isSynchronous ? walkSync : walkAsync;
}
function promise(root, options) {
  return new Promise((resolve$1, reject) => {
    callback(root, options, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options, callback$1) {
  let walker = new Walker(root, options, callback$1);
  walker.start();
}
function sync(root, options) {
  const walker = new Walker(root, options);
  return walker.start();
}
var __require, SLASHES_REGEX, WINDOWS_ROOT_DIR_REGEX, pushDirectory, pushDirectoryFilter, empty$2, pushFileFilterAndCount, pushFileFilter, pushFileCount, pushFile, empty$1, getArray, getArrayGroup, groupFiles, empty, resolveSymlinksAsync, resolveSymlinks, onlyCountsSync, groupsSync, defaultSync, limitFilesSync, onlyCountsAsync, defaultAsync, limitFilesAsync, groupsAsync, readdirOpts, walkAsync, walkSync, Queue, Counter, Aborter, Walker, APIBuilder, pm, Builder;
var init_dist = __esm({
  "node_modules/fdir/dist/index.mjs"() {
    __require = /* @__PURE__ */ createRequire(import.meta.url);
    SLASHES_REGEX = /[\\/]/g;
    WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
    pushDirectory = (directoryPath, paths) => {
      paths.push(directoryPath || ".");
    };
    pushDirectoryFilter = (directoryPath, paths, filters) => {
      const path = directoryPath || ".";
      if (filters.every((filter) => filter(path, true))) paths.push(path);
    };
    empty$2 = () => {
    };
    pushFileFilterAndCount = (filename, _paths, counts, filters) => {
      if (filters.every((filter) => filter(filename, false))) counts.files++;
    };
    pushFileFilter = (filename, paths, _counts, filters) => {
      if (filters.every((filter) => filter(filename, false))) paths.push(filename);
    };
    pushFileCount = (_filename, _paths, counts, _filters) => {
      counts.files++;
    };
    pushFile = (filename, paths) => {
      paths.push(filename);
    };
    empty$1 = () => {
    };
    getArray = (paths) => {
      return paths;
    };
    getArrayGroup = () => {
      return [""].slice(0, 0);
    };
    groupFiles = (groups, directory, files) => {
      groups.push({
        directory,
        files,
        dir: directory
      });
    };
    empty = () => {
    };
    resolveSymlinksAsync = function(path, state, callback$1) {
      const { queue, fs, options: { suppressErrors } } = state;
      queue.enqueue();
      fs.realpath(path, (error, resolvedPath) => {
        if (error) return queue.dequeue(suppressErrors ? null : error, state);
        fs.stat(resolvedPath, (error$1, stat2) => {
          if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
          if (stat2.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
          callback$1(stat2, resolvedPath);
          queue.dequeue(null, state);
        });
      });
    };
    resolveSymlinks = function(path, state, callback$1) {
      const { queue, fs, options: { suppressErrors } } = state;
      queue.enqueue();
      try {
        const resolvedPath = fs.realpathSync(path);
        const stat2 = fs.statSync(resolvedPath);
        if (stat2.isDirectory() && isRecursive(path, resolvedPath, state)) return;
        callback$1(stat2, resolvedPath);
      } catch (e) {
        if (!suppressErrors) throw e;
      }
    };
    onlyCountsSync = (state) => {
      return state.counts;
    };
    groupsSync = (state) => {
      return state.groups;
    };
    defaultSync = (state) => {
      return state.paths;
    };
    limitFilesSync = (state) => {
      return state.paths.slice(0, state.options.maxFiles);
    };
    onlyCountsAsync = (state, error, callback$1) => {
      report(error, callback$1, state.counts, state.options.suppressErrors);
      return null;
    };
    defaultAsync = (state, error, callback$1) => {
      report(error, callback$1, state.paths, state.options.suppressErrors);
      return null;
    };
    limitFilesAsync = (state, error, callback$1) => {
      report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
      return null;
    };
    groupsAsync = (state, error, callback$1) => {
      report(error, callback$1, state.groups, state.options.suppressErrors);
      return null;
    };
    readdirOpts = { withFileTypes: true };
    walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
      state.queue.enqueue();
      if (currentDepth < 0) return state.queue.dequeue(null, state);
      const { fs } = state;
      state.visited.push(crawlPath);
      state.counts.directories++;
      fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
        callback$1(entries, directoryPath, currentDepth);
        state.queue.dequeue(state.options.suppressErrors ? null : error, state);
      });
    };
    walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
      const { fs } = state;
      if (currentDepth < 0) return;
      state.visited.push(crawlPath);
      state.counts.directories++;
      let entries = [];
      try {
        entries = fs.readdirSync(crawlPath || ".", readdirOpts);
      } catch (e) {
        if (!state.options.suppressErrors) throw e;
      }
      callback$1(entries, directoryPath, currentDepth);
    };
    Queue = class {
      count = 0;
      constructor(onQueueEmpty) {
        this.onQueueEmpty = onQueueEmpty;
      }
      enqueue() {
        this.count++;
        return this.count;
      }
      dequeue(error, output) {
        if (this.onQueueEmpty && (--this.count <= 0 || error)) {
          this.onQueueEmpty(error, output);
          if (error) {
            output.controller.abort();
            this.onQueueEmpty = void 0;
          }
        }
      }
    };
    Counter = class {
      _files = 0;
      _directories = 0;
      set files(num) {
        this._files = num;
      }
      get files() {
        return this._files;
      }
      set directories(num) {
        this._directories = num;
      }
      get directories() {
        return this._directories;
      }
      /**
      * @deprecated use `directories` instead
      */
      /* c8 ignore next 3 */
      get dirs() {
        return this._directories;
      }
    };
    Aborter = class {
      aborted = false;
      abort() {
        this.aborted = true;
      }
    };
    Walker = class {
      root;
      isSynchronous;
      state;
      joinPath;
      pushDirectory;
      pushFile;
      getArray;
      groupFiles;
      resolveSymlink;
      walkDirectory;
      callbackInvoker;
      constructor(root, options, callback$1) {
        this.isSynchronous = !callback$1;
        this.callbackInvoker = build$1(options, this.isSynchronous);
        this.root = normalizePath(root, options);
        this.state = {
          root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
          paths: [""].slice(0, 0),
          groups: [],
          counts: new Counter(),
          options,
          queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
          symlinks: /* @__PURE__ */ new Map(),
          visited: [""].slice(0, 0),
          controller: new Aborter(),
          fs: options.fs || nativeFs
        };
        this.joinPath = build$7(this.root, options);
        this.pushDirectory = build$6(this.root, options);
        this.pushFile = build$5(options);
        this.getArray = build$4(options);
        this.groupFiles = build$3(options);
        this.resolveSymlink = build$2(options, this.isSynchronous);
        this.walkDirectory = build(this.isSynchronous);
      }
      start() {
        this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
        this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
        return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
      }
      walk = (entries, directoryPath, depth) => {
        const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
        if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
        const files = this.getArray(this.state.paths);
        for (let i = 0; i < entries.length; ++i) {
          const entry = entries[i];
          if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
            const filename = this.joinPath(entry.name, directoryPath);
            this.pushFile(filename, files, this.state.counts, filters);
          } else if (entry.isDirectory()) {
            let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
            if (exclude && exclude(entry.name, path)) continue;
            this.pushDirectory(path, paths, filters);
            this.walkDirectory(this.state, path, path, depth - 1, this.walk);
          } else if (this.resolveSymlink && entry.isSymbolicLink()) {
            let path = joinPathWithBasePath(entry.name, directoryPath);
            this.resolveSymlink(path, this.state, (stat2, resolvedPath) => {
              if (stat2.isDirectory()) {
                resolvedPath = normalizePath(resolvedPath, this.state.options);
                if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
                this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
              } else {
                resolvedPath = useRealPaths ? resolvedPath : path;
                const filename = basename(resolvedPath);
                const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
                resolvedPath = this.joinPath(filename, directoryPath$1);
                this.pushFile(resolvedPath, files, this.state.counts, filters);
              }
            });
          }
        }
        this.groupFiles(this.state.groups, directoryPath, files);
      };
    };
    APIBuilder = class {
      constructor(root, options) {
        this.root = root;
        this.options = options;
      }
      withPromise() {
        return promise(this.root, this.options);
      }
      withCallback(cb) {
        callback(this.root, this.options, cb);
      }
      sync() {
        return sync(this.root, this.options);
      }
    };
    pm = null;
    try {
      __require.resolve("picomatch");
      pm = __require("picomatch");
    } catch {
    }
    Builder = class {
      globCache = {};
      options = {
        maxDepth: Infinity,
        suppressErrors: true,
        pathSeparator: sep,
        filters: []
      };
      globFunction;
      constructor(options) {
        this.options = {
          ...this.options,
          ...options
        };
        this.globFunction = this.options.globFunction;
      }
      group() {
        this.options.group = true;
        return this;
      }
      withPathSeparator(separator) {
        this.options.pathSeparator = separator;
        return this;
      }
      withBasePath() {
        this.options.includeBasePath = true;
        return this;
      }
      withRelativePaths() {
        this.options.relativePaths = true;
        return this;
      }
      withDirs() {
        this.options.includeDirs = true;
        return this;
      }
      withMaxDepth(depth) {
        this.options.maxDepth = depth;
        return this;
      }
      withMaxFiles(limit) {
        this.options.maxFiles = limit;
        return this;
      }
      withFullPaths() {
        this.options.resolvePaths = true;
        this.options.includeBasePath = true;
        return this;
      }
      withErrors() {
        this.options.suppressErrors = false;
        return this;
      }
      withSymlinks({ resolvePaths = true } = {}) {
        this.options.resolveSymlinks = true;
        this.options.useRealPaths = resolvePaths;
        return this.withFullPaths();
      }
      withAbortSignal(signal) {
        this.options.signal = signal;
        return this;
      }
      normalize() {
        this.options.normalizePath = true;
        return this;
      }
      filter(predicate) {
        this.options.filters.push(predicate);
        return this;
      }
      onlyDirs() {
        this.options.excludeFiles = true;
        this.options.includeDirs = true;
        return this;
      }
      exclude(predicate) {
        this.options.exclude = predicate;
        return this;
      }
      onlyCounts() {
        this.options.onlyCounts = true;
        return this;
      }
      crawl(root) {
        return new APIBuilder(root || ".", this.options);
      }
      withGlobFunction(fn) {
        this.globFunction = fn;
        return this;
      }
      /**
      * @deprecated Pass options using the constructor instead:
      * ```ts
      * new fdir(options).crawl("/path/to/root");
      * ```
      * This method will be removed in v7.0
      */
      /* c8 ignore next 4 */
      crawlWithOptions(root, options) {
        this.options = {
          ...this.options,
          ...options
        };
        return new APIBuilder(root || ".", this.options);
      }
      glob(...patterns) {
        if (this.globFunction) return this.globWithOptions(patterns);
        return this.globWithOptions(patterns, ...[{ dot: true }]);
      }
      globWithOptions(patterns, ...options) {
        const globFn = this.globFunction || pm;
        if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
        var isMatch = this.globCache[patterns.join("\0")];
        if (!isMatch) {
          isMatch = globFn(patterns, ...options);
          this.globCache[patterns.join("\0")] = isMatch;
        }
        this.options.filters.push((path) => isMatch(path));
        return this;
      }
    };
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code2) => {
      return code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code2;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code2;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code2 = advance();
          if (code2 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code2 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code2 = advance())) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code2 === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code2 = advance())) {
                if (code2 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code2 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code2 === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code2 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code2 = advance())) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code2)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse2 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse2(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob2, options, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob2, options) : picomatch2.makeRe(glob2, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob: glob2, posix: posix2 });
        const result = { glob: glob2, state, regex, posix: posix2, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob: glob2, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob2, options, posix2 = options && options.windows) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch2.makeRe(glob2, options);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse2(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob2, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob2, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// node_modules/tinyglobby/dist/index.mjs
var dist_exports = {};
__export(dist_exports, {
  convertPathToPattern: () => convertPathToPattern,
  escapePath: () => escapePath,
  glob: () => glob,
  globSync: () => globSync,
  isDynamicPattern: () => isDynamicPattern
});
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { isAbsolute, posix, resolve as resolve2 } from "path";
import { fileURLToPath } from "url";
function getPartialMatcher(patterns, options = {}) {
  const patternsCount = patterns.length;
  const patternsParts = Array(patternsCount);
  const matchers = Array(patternsCount);
  let i, j;
  for (i = 0; i < patternsCount; i++) {
    const parts = splitPattern(patterns[i]);
    patternsParts[i] = parts;
    const partsCount = parts.length;
    const partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
    matchers[i] = partMatchers;
  }
  return (input) => {
    const inputParts = input.split("/");
    if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
    for (i = 0; i < patternsCount; i++) {
      const patternParts = patternsParts[i];
      const matcher = matchers[i];
      const inputPatternCount = inputParts.length;
      const minParts = Math.min(inputPatternCount, patternParts.length);
      j = 0;
      while (j < minParts) {
        const part = patternParts[j];
        if (part.includes("/")) return true;
        if (!matcher[j](inputParts[j])) break;
        if (!options.noglobstar && part === "**") return true;
        j++;
      }
      if (j === inputPatternCount) return true;
    }
    return false;
  };
}
function buildFormat(cwd, root, absolute) {
  if (cwd === root || root.startsWith(`${cwd}/`)) {
    if (absolute) {
      const start = cwd.length + +!isRoot(cwd);
      return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
    }
    const prefix = root.slice(cwd.length + 1);
    if (prefix) return (p, isDir) => {
      if (p === ".") return prefix;
      const result = `${prefix}/${p}`;
      return isDir ? result.slice(0, -1) : result;
    };
    return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
  }
  if (absolute) return (p) => posix.relative(cwd, p) || ".";
  return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
  if (root.startsWith(`${cwd}/`)) {
    const prefix = root.slice(cwd.length + 1);
    return (p) => `${prefix}/${p}`;
  }
  return (p) => {
    const result = posix.relative(cwd, `${root}/${p}`);
    return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
  };
}
function ensureNonDriveRelativePath(path) {
  return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
function splitPattern(path) {
  var _result$parts;
  const result = import_picomatch.default.scan(path, splitPatternOptions);
  return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
function convertPosixPathToPattern(path) {
  return escapePosixPath(path);
}
function convertWin32PathToPattern(path) {
  return escapeWin32Path(path).replace(ESCAPED_WIN32_BACKSLASHES, "/");
}
function isDynamicPattern(pattern, options) {
  if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
  const scan = import_picomatch.default.scan(pattern);
  return scan.isGlob || scan.negated;
}
function log(...tasks) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
  return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
function normalizePattern(pattern, opts, props, isIgnore) {
  var _PARENT_DIRECTORY$exe;
  const cwd = opts.cwd;
  let result = pattern;
  if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
  if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
  const escapedCwd = escapePath(cwd);
  result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
  const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
  const parts = splitPattern(result);
  if (parentDir) {
    const n = (parentDir.length + 1) / 3;
    let i = 0;
    const cwdParts = escapedCwd.split("/");
    while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
      result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
      i++;
    }
    const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
    if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
      props.root = ensureNonDriveRelativePath(potentialRoot);
      props.depthOffset = -n + i;
    }
  }
  if (!isIgnore && props.depthOffset >= 0) {
    var _props$commonPath;
    (_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
    const newCommonPath = [];
    const length = Math.min(props.commonPath.length, parts.length);
    for (let i = 0; i < length; i++) {
      const part = parts[i];
      if (part === "**" && !parts[i + 1]) {
        newCommonPath.pop();
        break;
      }
      if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
      newCommonPath.push(part);
    }
    props.depthOffset = newCommonPath.length;
    props.commonPath = newCommonPath;
    props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
  }
  return result;
}
function processPatterns(options, patterns, props) {
  const matchPatterns = [];
  const ignorePatterns = [];
  for (const pattern of options.ignore) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
  }
  for (const pattern of patterns) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
    else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
  }
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options, patterns) {
  const cwd = options.cwd;
  const props = {
    root: cwd,
    depthOffset: 0
  };
  const processed = processPatterns(options, patterns, props);
  if (options.debug) log("internal processing patterns:", processed);
  const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
  const root = props.root.replace(BACKSLASHES, "");
  const matchOptions = {
    dot,
    nobrace: options.braceExpansion === false,
    nocase: !caseSensitiveMatch,
    noextglob: options.extglob === false,
    noglobstar: options.globstar === false,
    posix: true
  };
  const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
  const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
  const partialMatcher = getPartialMatcher(processed.match, matchOptions);
  const format = buildFormat(cwd, root, absolute);
  const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
  const excludePredicate = (_, p) => {
    const relativePath = excludeFormatter(p, true);
    return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
  };
  let maxDepth;
  if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
  const crawler = new Builder({
    filters: [debug ? (p, isDirectory) => {
      const path = format(p, isDirectory);
      const matches = matcher(path) && !ignore(path);
      if (matches) log(`matched ${path}`);
      return matches;
    } : (p, isDirectory) => {
      const path = format(p, isDirectory);
      return matcher(path) && !ignore(path);
    }],
    exclude: debug ? (_, p) => {
      const skipped = excludePredicate(_, p);
      log(`${skipped ? "skipped" : "crawling"} ${p}`);
      return skipped;
    } : excludePredicate,
    fs: options.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options.onlyFiles,
    maxDepth,
    signal: options.signal
  }).crawl(root);
  if (options.debug) log("internal properties:", {
    ...props,
    root
  });
  return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
  if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
  return paths;
}
function getOptions(options) {
  const opts = Object.assign({}, options);
  for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
  opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve2(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
  opts.ignore = ensureStringArray(opts.ignore);
  opts.fs && (opts.fs = {
    readdir: opts.fs.readdir || readdir,
    readdirSync: opts.fs.readdirSync || readdirSync,
    realpath: opts.fs.realpath || realpath,
    realpathSync: opts.fs.realpathSync || realpathSync,
    stat: opts.fs.stat || stat,
    statSync: opts.fs.statSync || statSync
  });
  if (opts.debug) log("globbing with options:", opts);
  return opts;
}
function getCrawler(globInput, inputOptions = {}) {
  var _ref;
  if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
  const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
  const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
  const options = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
  const [crawler, relative2] = getCrawler(globInput, options);
  return crawler ? formatPaths(await crawler.withPromise(), relative2) : [];
}
function globSync(globInput, options) {
  const [crawler, relative2] = getCrawler(globInput, options);
  return crawler ? formatPaths(crawler.sync(), relative2) : [];
}
var import_picomatch, isReadonlyArray, BACKSLASHES, DRIVE_RELATIVE_PATH, isWin, ONLY_PARENT_DIRECTORIES, WIN32_ROOT_DIR, isRoot, splitPatternOptions, ESCAPED_WIN32_BACKSLASHES, convertPathToPattern, POSIX_UNESCAPED_GLOB_SYMBOLS, WIN32_UNESCAPED_GLOB_SYMBOLS, escapePosixPath, escapeWin32Path, escapePath, PARENT_DIRECTORY, ESCAPING_BACKSLASHES, defaultOptions;
var init_dist2 = __esm({
  "node_modules/tinyglobby/dist/index.mjs"() {
    init_dist();
    import_picomatch = __toESM(require_picomatch2(), 1);
    isReadonlyArray = Array.isArray;
    BACKSLASHES = /\\/g;
    DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
    isWin = process.platform === "win32";
    ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
    WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
    isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
    splitPatternOptions = { parts: true };
    ESCAPED_WIN32_BACKSLASHES = /\\(?![()[\]{}!+@])/g;
    convertPathToPattern = isWin ? convertWin32PathToPattern : convertPosixPathToPattern;
    POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
    WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
    escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
    escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
    escapePath = isWin ? escapeWin32Path : escapePosixPath;
    PARENT_DIRECTORY = /^(\/?\.\.)+/;
    ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
    defaultOptions = {
      caseSensitiveMatch: true,
      debug: !!process.env.TINYGLOBBY_DEBUG,
      expandDirectories: true,
      followSymbolicLinks: true,
      onlyFiles: true
    };
  }
});

// src/cli.ts
import { parseArgs } from "node:util";

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** One line for each thing to mend. */
  lines;
  constructor(...lines) {
    super(lines.join("\n"));
    this.lines = lines;
  }
};

// src/rules/retrofit.ts
var RETROFIT_FACTS = [
  "Changing the key of a table re-encrypts it in place and online: no downtime, no new table. It takes time with the size of the table.",
  "Keep the old key enabled until DescribeTable shows Status ENABLED and the new KMSMasterKeyArn.",
  "Keep the old key as long as on-demand backups made under it are wanted: they stay under it and need it to be restored. New backups use the new key.",
  "A table takes four key changes in 24 hours, and one more if there was none in the past six hours. A change to an AWS owned key is always possible.",
  "A replica needs a key in its own region, and all replicas of a table have the same kind of key.",
  "How far it is: aws dynamodb describe-table --table-name TABLE --query Table.SSEDescription"
];
var DYNAMODB_USAGE_NOTES = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html";
var DYNAMODB_HOW_IT_WORKS = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html";
var DYNAMODB_QUOTAS = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html";
var GLOBAL_TABLES_SECURITY = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-security.html";
var PROVIDER_TABLE = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table";
var PROVIDER_TABLE_REPLICA = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table_replica";
var PROVIDER_ISSUES = "https://github.com/hashicorp/terraform-provider-aws/issues";
var PLAN_FORMAT = "https://developer.hashicorp.com/terraform/internals/json-format";

// src/rules/rule.ts
var SEVERITIES = ["error", "warning", "note"];
var REQUIREMENTS = ["kms", "customer-managed"];
function rule(literal) {
  return literal;
}
function fill(template, facts) {
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : void 0;
    if (fact === void 0) throw new Error(`no fact {${name}} for: ${template}`);
    return fact;
  });
}

// src/plan/json.ts
function isJsonSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : void 0;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function dig(value, path) {
  return path.reduce((at, key) => member(at, key), value);
}

// src/plan/value.ts
var SENSITIVE = "(sensitive)";
var UNSET = { state: "unset" };
var UNKNOWN = { state: "unknown" };
function stringAt(values, path) {
  return typedAt(values, path, "a string", (value) => typeof value === "string" ? value : void 0);
}
function booleanAt(values, path) {
  return typedAt(values, path, "a boolean", (value) => typeof value === "boolean" ? value : void 0);
}
function lengthAt(values, path) {
  return typedAt(values, path, "an array", (value) => Array.isArray(value) ? value.length : void 0);
}
function objectAt(values, path) {
  return typedAt(values, path, "an object", (value) => isObject(value) ? value : void 0);
}
function hasUnknown(values, path) {
  let at = values.unknown;
  for (const key of path) {
    if (at === true) return true;
    at = member(at, key);
  }
  return containsTrue(at);
}
function anyAt(values, path) {
  if (hasUnknown(values, path)) return UNKNOWN;
  const value = dig(values.known, path) ?? null;
  return value === null ? UNSET : { state: "known", value, sensitive: marked(values.sensitive, path) };
}
function typedAt(values, path, expected, narrow) {
  if (marked(values.unknown, path)) return UNKNOWN;
  let at = values.known;
  for (const [i, key] of path.entries()) {
    if (at === null || at === void 0) return UNSET;
    if (typeof key === "number" ? !Array.isArray(at) : !isObject(at)) throw wrongType(values, path.slice(0, i), typeof key === "number" ? "an array" : "an object", at);
    at = member(at, key);
  }
  if (at === null || at === void 0) return UNSET;
  const value = narrow(at);
  if (value === void 0) throw wrongType(values, path, expected, at);
  return { state: "known", value, sensitive: marked(values.sensitive, path) };
}
function marked(marks, path) {
  let at = marks;
  for (const key of path) {
    if (at === true) return true;
    at = member(at, key);
  }
  return at === true;
}
function containsTrue(marks) {
  if (marks === true) return true;
  if (typeof marks !== "object" || marks === null) return false;
  return Object.values(marks).some(containsTrue);
}
function wrongType(values, path, expected, found) {
  const where = path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
  const type = Array.isArray(found) ? "an array" : typeof found;
  return new UserError(`is not a plan that can be judged: ${values.where}${where} must be ${expected}, found ${type}`);
}

// src/rules/wording.ts
function encryptionWords(encryption) {
  switch (encryption.class) {
    case "aws-owned":
      return "an AWS owned key";
    case "aws-managed":
      return "the AWS managed key aws/dynamodb";
    case "customer-managed":
      return `the customer managed key ${keyWords(encryption.key)}`;
    case "kms":
      return "a KMS key that cannot be told yet";
    case "unknown":
      return "a key that cannot be told yet";
  }
}
function keyWords({ arn, address, alias, sensitive }) {
  if (sensitive) return address ?? SENSITIVE;
  return alias ?? address ?? arn ?? "that the plan does not show";
}
function regionWords(region) {
  return region.sensitive ? SENSITIVE : region.value;
}
function inRegion(region) {
  return region === null ? "" : ` in ${regionWords(region)}`;
}
function openWords(encryption) {
  return "doubt" in encryption ? doubtWords(encryption.doubt) : "the plan does not show which key that is";
}
function doubtWords({ references, because }) {
  switch (because) {
    case "references":
      return references.length === 0 ? "the plan does not show what it depends on" : `it depends on ${longest(references).join(", ")}`;
    case "dynamic-block":
      return "a dynamic block makes it, and plans leave dynamic blocks out of the configuration";
    case "no-configuration":
      return "the plan has no configuration for it";
    case "table-elsewhere":
      return "it has no key of its own, and its table is not in this plan";
    case "restored":
      return "it is restored from another table, whose encryption settings it takes over";
    case "replica-state":
      return "its configuration names no key, and the provider writes the default key's ARN to the state as it does any other";
  }
}
function longest(references) {
  return [...new Set(references)].filter((text) => !references.some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`)));
}
function describeTable(table2) {
  return `${describe(table2)} --query Table.SSEDescription`;
}
function describeReplicas(table2) {
  return `${describe(table2)} --query Table.Replicas`;
}
function describe({ name, region }) {
  const safe = name !== null && /^[\w.-]+$/.test(name) ? name : "TABLE";
  const regional = region === null || region.sensitive || !/^[\w-]+$/.test(region.value) ? "" : ` --region ${region.value}`;
  return `aws dynamodb describe-table --table-name ${safe}${regional}`;
}

// src/rules/encryption-downgrade.ts
var encryptionDowngrade = rule({
  id: "encryption-downgrade",
  title: "A table should not lose control of its key",
  severity: "error",
  rationale: "From a customer managed key to an AWS managed or AWS owned one, or from AWS managed to AWS owned, a team gives up control of the key or the audit trail of its use. That can pass unnoticed where the weaker key still satisfies the policy.",
  references: [DYNAMODB_HOW_IT_WORKS],
  problems: {
    downgrade: {
      message: "The table goes from {from} to {to}.",
      remedy: "Keep the key that it has, or change to one of at least the same kind."
    },
    "downgrade-undetermined": {
      message: "The table goes from {from} to a key that cannot be told from the plan: {doubt}.",
      remedy: "Let `{attribute}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    }
  },
  *judge({ tables }) {
    for (const { address, before, after, keyAttribute: attribute } of tables) {
      if (before === null || after === null) continue;
      const facts = { from: encryptionWords(before), to: encryptionWords(after), attribute };
      if (isWeaker(after, before)) {
        yield { answer: "fail", problem: "downgrade", address, attribute, facts };
      } else if (after.class === "kms" && before.class === "customer-managed" || after.class === "unknown" && before.class !== "aws-owned" && before.class !== "unknown") {
        yield { answer: "undetermined", problem: "downgrade-undetermined", address, attribute, facts: { ...facts, doubt: doubtWords(after.doubt) } };
      } else {
        yield { answer: "pass", address };
      }
    }
  }
});
function control(encryption) {
  switch (encryption.class) {
    case "customer-managed":
      return 2;
    case "aws-managed":
    case "kms":
      return 1;
    case "aws-owned":
    case "unknown":
      return 0;
  }
}
function isWeaker(after, before) {
  return after.class !== "kms" && after.class !== "unknown" && control(after) < control(before);
}

// src/model/encryption.ts
function compareEncryption(before, after) {
  if (before.class === "unknown" || after.class === "unknown" || before.class === "kms" || after.class === "kms") return "unknown";
  if (before.class !== after.class) return "different";
  if (before.class === "customer-managed" && after.class === "customer-managed") return compareKeys(before.key, after.key);
  return "same";
}
function compareKeys(before, after) {
  if ([before, after].some(({ arn, address, alias }) => arn === null && address === null && alias === null)) return "unknown";
  return sameKey(before, after) ? "same" : "different";
}
function sameKey(a, b) {
  if (a.alias !== b.alias) return false;
  return a.arn !== null && b.arn !== null ? a.arn === b.arn : a.arn === null && b.arn === null && a.address === b.address;
}
function keyOf(encryption) {
  return encryption?.class === "customer-managed" ? encryption.key : null;
}

// src/rules/encryption-drift.ts
var encryptionDrift = rule({
  id: "encryption-drift",
  title: "The encryption was changed outside Terraform",
  severity: "warning",
  rationale: "Somebody or something other than this configuration changed the key of the table since the last apply, and the plan compares with what Terraform found. Or the table was being re-encrypted at that moment, which the provider reads as turned off.",
  references: [PLAN_FORMAT, PROVIDER_TABLE],
  problems: {
    "changed-outside-terraform": {
      message: "Outside Terraform, the table was changed from {from} to {to}.",
      remedy: "Find out who changed it (CloudTrail shows UpdateTable), and make the configuration state what it should be."
    },
    "replica-changed-outside-terraform": {
      message: "Outside Terraform, the replica{region} was changed from {from} to {to}.",
      remedy: "Find out who changed it (CloudTrail shows UpdateTable), and make the configuration state what it should be: a plan that changes the key of a replica deletes it and creates it again."
    },
    "re-encryption-in-progress": {
      message: "The table was being re-encrypted with {key} while Terraform refreshed it: turned off beside a key is how the provider shows that, and an update that turns it on is none.",
      remedy: "Wait until the re-encryption is complete and plan again."
    }
  },
  *judge({ tables, drift }) {
    const inProgress = /* @__PURE__ */ new Set();
    const sides = [
      ...tables.map((table2) => ({ ...table2, attribute: table2.blockAttribute, side: table2.before })),
      ...drift.filter(({ what }) => what === "table").map((entry) => ({ ...entry, side: entry.after }))
    ];
    for (const { address, attribute, side, name, region } of sides) {
      if (side?.class !== "aws-owned" || side.idleKey === null || inProgress.has(address)) continue;
      inProgress.add(address);
      yield { answer: "fail", problem: "re-encryption-in-progress", address, attribute, facts: { key: keyWords(side.idleKey) }, check: describeTable({ name, region }) };
    }
    for (const { what, address, attribute, region, before, after } of drift) {
      const facts = { from: encryptionWords(before), to: encryptionWords(after), region: inRegion(region) };
      if (what === "replica") yield { answer: "fail", problem: "replica-changed-outside-terraform", address, attribute, facts };
      else if (!inProgress.has(address) && !hasEnded(before, after)) yield { answer: "fail", problem: "changed-outside-terraform", address, attribute, facts };
    }
  }
});
function hasEnded(before, after) {
  return before.class === "aws-owned" && before.idleKey !== null && after.class === "customer-managed" && sameKey(before.idleKey, after.key);
}

// src/rules/ineffective-encryption-change.ts
var IGNORED = "Look for `ignore_changes` in the lifecycle of the table: remove it to let the change through, or make the configuration state what the table has.";
var ineffectiveEncryptionChange = rule({
  id: "ineffective-encryption-change",
  title: "The configuration states another encryption than the plan keeps",
  severity: "warning",
  rationale: "The encryption arguments are Optional and Computed: what is removed from the configuration stays as it is, and Terraform shows no change. Who reads the configuration takes the table for something that it is not; and a key that no longer stands there is soon destroyed.",
  references: [PROVIDER_TABLE, `${PROVIDER_ISSUES}/29811`],
  problems: {
    "block-not-stated": {
      severity: "note",
      message: "The configuration in the plan has no `{block}`, and the plan keeps {kept}. Either the block was removed, and nothing happens; or a dynamic block makes it, which plans leave out. The plan cannot tell which.",
      remedy: "If it was removed: state the key that the table has, or turn it off with `{enabled} = false`."
    },
    "key-not-stated": {
      message: "The configuration names no key, and the plan keeps {kept}: nothing happens.",
      remedy: "State the key that it has, or the one that it should have: leaving the key out does not move a table to the AWS managed key."
    },
    "replica-key-not-stated": {
      severity: "note",
      message: "The configuration of the replica names no key, and its state has one: the default key's, or one that was configured before and stays. The plan cannot tell which.",
      remedy: "Name the key that the replica has: `aws dynamodb describe-table` in its region shows it."
    },
    "disabled-stated": { message: "The configuration turns encryption with KMS off, and the plan keeps {kept}: nothing happens.", remedy: IGNORED },
    "enabled-stated": { message: "The configuration turns encryption with KMS on, and the plan keeps {kept}: nothing happens.", remedy: IGNORED },
    "statement-unclear": {
      severity: "note",
      message: "Read as plain values, the configuration {says}, and the plan keeps {kept}. Either nothing happens; or a function or condition in the configuration explains it. The plan cannot tell which.",
      remedy: "Compare the configuration with what the table keeps, and look for `ignore_changes` in its lifecycle."
    },
    "another-key-stated": { message: "The configuration names another key, and the plan keeps {kept}: nothing happens.", remedy: IGNORED }
  },
  *judge({ tables, replicas }) {
    for (const { address, statement, after, blockAttribute: block2, enabledAttribute: enabled2, keyAttribute, replicas: own } of tables) {
      yield* answersFor(address, statement, after, { block: block2, enabled: enabled2, key: keyAttribute });
      for (const replica of own) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
    }
    for (const replica of replicas) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
  }
});
var OF_REPLICA = { block: "kms_key_arn", enabled: "kms_key_arn", key: "kms_key_arn" };
function* answersFor(address, statement, kept, attributes) {
  if (kept === null || statement.states === "the-same-or-unclear") return;
  const fail = (problem2, attribute2, says2 = "") => ({ answer: "fail", problem: problem2, address, attribute: attribute2, facts: { ...attributes, kept: encryptionWords(kept), says: says2 } });
  if (statement.states === "no-block") {
    yield fail("block-not-stated", attributes.block);
    return;
  }
  const { attribute, problem, says } = STATEMENTS[statement.states];
  if (statement.states === "no-key" && kept.class === "kms") yield fail("replica-key-not-stated", attributes.key);
  else yield statement.isCertain ? fail(problem, attributes[attribute]) : fail("statement-unclear", attributes[attribute], says);
}
var STATEMENTS = {
  "no-key": { attribute: "key", problem: "key-not-stated", says: "names no key" },
  "another-key": { attribute: "key", problem: "another-key-stated", says: "names another key" },
  disabled: { attribute: "enabled", problem: "disabled-stated", says: "turns encryption with KMS off" },
  enabled: { attribute: "enabled", problem: "enabled-stated", says: "turns encryption with KMS on" }
};

// src/rules/kms-alias-retarget.ts
var kmsAliasRetarget = rule({
  id: "kms-alias-retarget",
  title: "The alias that names a key is pointed at another key",
  severity: "warning",
  rationale: "A table holds the ARN of its key, not the alias. When the alias moves, this plan changes nothing about the table; the next one re-encrypts it, by surprise.",
  references: [PROVIDER_TABLE],
  retrofit: true,
  problems: {
    "alias-retargeted": {
      message: "The key comes through {alias}, which this plan points at another key: the table does not follow in this apply, and the next plan re-encrypts it.",
      remedy: "Plan and apply once more after this apply, and review that plan. Keep the old key enabled until then and until the re-encryption is complete."
    },
    "replica-alias-retargeted": {
      message: "The key of the replica{region} comes through {alias}, which this plan points at another key: the replica does not follow in this apply, and the next plan deletes it and creates it again.",
      remedy: "Name the key's ARN in `{key}`, or leave the alias where it is."
    }
  },
  *judge({ retargets }) {
    for (const retarget of retargets) {
      const { what, address, attribute, alias, region } = retarget;
      const facts = { alias: alias.address, key: attribute, region: inRegion(region) };
      yield { answer: "fail", problem: what === "table" ? "alias-retargeted" : "replica-alias-retargeted", address, attribute, facts, check: describeTable(retarget) };
    }
  }
});

// src/model/key-use.ts
function* keyUses({ tables, replicas }) {
  for (const table2 of tables) {
    yield useOfTable(table2);
    for (const replica of table2.replicas) yield useOfReplica(replica, table2);
  }
  for (const replica of replicas) yield useOfReplica(replica, null);
}
function useOfTable({ address, keyAttribute, region, account, before, after, change }) {
  return { what: "table", address, attribute: keyAttribute, region, account, before, after, change };
}
function useOfReplica(replica, table2) {
  return {
    what: "replica",
    address: replica.address,
    attribute: replica.keyAttribute,
    region: replica.region,
    account: table2?.account ?? null,
    before: replica.before,
    after: replica.after,
    change: replica.change ?? table2.change
  };
}

// src/rules/kms-key-retained.ts
var kmsKeyRetained = rule({
  id: "kms-key-retained",
  title: "A key that encrypts a table should not be destroyed or disabled",
  severity: "error",
  rationale: "A table whose key is disabled or scheduled for deletion becomes inaccessible, after seven days it is archived; a replica that has been inaccessible for more than 20 hours is cut off from its table for good. Removing the key from the configuration of the table does not move the table off it: the plan says nothing about the table and destroys the key.",
  references: [DYNAMODB_HOW_IT_WORKS, DYNAMODB_USAGE_NOTES, GLOBAL_TABLES_SECURITY, `${PROVIDER_ISSUES}/29811`, "https://github.com/hashicorp/terraform/issues/35540"],
  retrofit: true,
  problems: {
    "key-destroyed": {
      message: "The plan destroys the key {key}, and the {what} still uses it after the apply: it becomes inaccessible.",
      remedy: "Keep the key in the configuration. Move the {what} to another key first, in an apply of its own; destroy the old key when the re-encryption is complete and no backup made under it is wanted."
    },
    "key-disabled": {
      message: "The plan disables the key {key}, and the {what} still uses it after the apply: it becomes inaccessible.",
      remedy: "Keep the key enabled, or move the {what} to another key first, in an apply of its own."
    },
    "key-destroyed-before-re-encryption": {
      message: "The plan replaces the key {key} by destroying it first: the {what} has to be re-encrypted from a key that is already scheduled for deletion.",
      remedy: "Add the new key beside the old one, switch the {what} to it in one apply, and remove the old key in a later one; or at the least set `create_before_destroy` on the key."
    },
    "old-key-destroyed": {
      severity: "warning",
      message: "The plan moves the {what} off the key {key} and destroys that key in the same apply.",
      remedy: "Destroy the old key in a later apply: keep it enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted."
    },
    "old-key-disabled": {
      severity: "warning",
      message: "The plan moves the {what} off the key {key} and disables that key in the same apply.",
      remedy: "Disable the old key in a later apply: keep it enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted."
    }
  },
  *judge(model) {
    for (const use of keyUses(model)) yield* answersFor2(use, model.keyRing);
  }
});
function* answersFor2(use, keyRing) {
  const { action, order } = use.change;
  if (action === "delete") return;
  const before = keyOf(use.before);
  const after = keyOf(use.after);
  if (after !== null) yield* verdict(use, after, keyRing, stillUsed);
  const stays = action === "forget" || action === "replace" && order === "forget";
  if (stays && before !== null) yield* verdict(use, before, keyRing, stillUsed);
  const switches = (action === "no-op" || action === "update") && use.after !== null && before !== null && (after === null || !sameKey(before, after));
  if (switches) yield* verdict(use, before, keyRing, left);
}
function* verdict(use, reference, keyRing, judge2) {
  const key = keyRing.keyOf(reference);
  const problem = key === void 0 ? null : judge2(key, reference);
  if (key === void 0 || problem === null) return;
  const { address, attribute, what } = use;
  const named = key.change?.deposed === true ? keyWords(reference) : key.address;
  yield { answer: "fail", problem, address, attribute, facts: { key: named, what } };
}
function stillUsed(key, reference) {
  const { change } = key;
  if (change === null) return null;
  if (change.action === "delete" || change.action === "replace" && change.order !== "forget" && reference.arn !== null && reference.arn === key.oldArn) return "key-destroyed";
  return change.action === "update" && key.enabledBefore !== false && key.enabledAfter === false ? "key-disabled" : null;
}
function left(key) {
  const { change } = key;
  if (change === null) return null;
  if (change.action === "replace" && change.order === "destroy-first") return "key-destroyed-before-re-encryption";
  if (change.action === "delete" || change.action === "replace" && change.order === "create-first") return "old-key-destroyed";
  return change.action === "update" && key.enabledBefore !== false && key.enabledAfter === false ? "old-key-disabled" : null;
}

// src/model/arn.ts
function parseArn(text) {
  const [prefix, partition, service, region, account, ...resource] = text.split(":");
  if (prefix !== "arn" || !partition || !service || region === void 0 || account === void 0 || resource.length === 0) return void 0;
  return { service, region, account, resource: resource.join(":") };
}

// src/model/region.ts
function regionOf(change, configuration) {
  const stated = (change.after && regionIn(change.after)) ?? (change.before && regionIn(change.before));
  if (stated !== null) return stated;
  const origin = configuration.providerArgument(change, "region");
  if (origin.state !== "known" || typeof origin.value !== "string" || !REGION.test(origin.value)) return null;
  return { value: origin.value, sensitive: origin.sensitive === true };
}
var REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;
function regionIn(values) {
  const region = stringAt(values, ["region"]);
  if (region.state === "known") return region;
  const arn = stringAt(values, ["arn"]);
  const ofArn = arn.state === "known" ? parseArn(arn.value)?.region : void 0;
  return arn.state === "known" && ofArn ? { value: ofArn, sensitive: arn.sensitive } : null;
}

// src/model/key.ts
var SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT";
var ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT";
function keyOfChange(change, region) {
  const side = change.after ?? change.before;
  const at = (values, name) => values === null ? null : known(stringAt(values, [name]));
  const arn = at(change.after, "arn") ?? (change.after === null ? at(change.before, "arn") : null);
  return {
    address: change.address,
    type: change.type,
    arn,
    oldArn: at(change.before, "arn"),
    keyId: at(change.after, "key_id") ?? at(change.before, "key_id"),
    sensitive: [change.after, change.before].some(isArnSensitive),
    multiRegion: side === null ? null : known(booleanAt(side, ["multi_region"])),
    region,
    manager: "customer",
    // The resource says customer_master_key_spec, the data source and Cloud Control say key_spec.
    spec: shown(side, "customer_master_key_spec", SYMMETRIC_DEFAULT) ?? shown(side, "key_spec", SYMMETRIC_DEFAULT),
    usage: shown(side, "key_usage", ENCRYPT_DECRYPT),
    enabledBefore: enabled(change.before),
    enabledAfter: enabled(change.after),
    state: null,
    change
  };
}
function keyOfDataSource(data) {
  const at = (name) => known(stringAt(data.values, [name]));
  return {
    address: data.address,
    type: data.type,
    arn: at("arn"),
    oldArn: null,
    keyId: at("id"),
    sensitive: isArnSensitive(data.values),
    multiRegion: known(booleanAt(data.values, ["multi_region"])),
    region: regionIn(data.values),
    manager: at("key_manager") === "AWS" ? "aws" : "customer",
    spec: shown(data.values, "key_spec", SYMMETRIC_DEFAULT) ?? shown(data.values, "customer_master_key_spec", SYMMETRIC_DEFAULT),
    usage: shown(data.values, "key_usage", ENCRYPT_DECRYPT),
    enabledBefore: null,
    enabledAfter: known(booleanAt(data.values, ["enabled"])),
    state: shown(data.values, "key_state", "Enabled"),
    change: null
  };
}
function isArnSensitive(values) {
  const arn = values && stringAt(values, ["arn"]);
  return arn?.state === "known" && arn.sensitive;
}
function shown(values, name, usual) {
  const value = values === null ? null : stringAt(values, [name]);
  if (value?.state !== "known") return null;
  return value.sensitive && value.value !== usual ? SENSITIVE : value.value;
}
function enabled(values) {
  if (values === null) return null;
  const isEnabled = known(booleanAt(values, ["is_enabled"]));
  return isEnabled ?? known(booleanAt(values, ["enabled"]));
}
function known(value) {
  return value.state === "known" ? value.value : null;
}

// src/rules/kms-key-usable.ts
var kmsKeyUsable = rule({
  id: "kms-key-usable",
  title: "The KMS key of a table should be one that DynamoDB can use",
  severity: "error",
  rationale: "DynamoDB takes an enabled symmetric encryption key of the region of the table or replica, named by its key ARN. Terraform checks no more than that the argument is an ARN, so every other key shows only when the apply fails, or when it re-encrypts at each apply.",
  references: [DYNAMODB_USAGE_NOTES, GLOBAL_TABLES_SECURITY, PROVIDER_TABLE, `${PROVIDER_ISSUES}/17916`, `${PROVIDER_ISSUES}/29137`, `${PROVIDER_ISSUES}/29636`],
  problems: {
    "not-a-kms-key": { message: "{key} is no KMS key.", remedy: "Name the ARN of a KMS key: `arn:aws:kms:REGION:ACCOUNT:key/ID`." },
    "wrong-region": {
      message: "The key {key} is in {keyRegion} and the {what} in {region}: DynamoDB takes a key of the same region alone.",
      remedy: "Name a key of {region}; of a multi-Region key, the replica key there."
    },
    "region-undetermined": {
      severity: "warning",
      message: "The key {key} is a multi-Region key of {keyRegion} and the {what} is in {region}: whether its replica key there is meant cannot be told from the plan.",
      remedy: "Name the replica key of {region}, such as `arn` of an aws_kms_replica_key."
    },
    "key-of-another-service": {
      message: "{key} is the AWS managed key of another service, which DynamoDB cannot use.",
      remedy: "Leave the key out for the AWS managed key aws/dynamodb, or name a customer managed key."
    },
    "other-account": {
      severity: "warning",
      message: "The key {key} belongs to account {keyAccount} and the {what} to account {account}.",
      remedy: "Use a key of the same account, unless you know that DynamoDB takes this one: keys of other accounts have been seen to be rejected."
    },
    "not-symmetric": { message: "The key {key} is {spec}: DynamoDB takes symmetric encryption keys alone.", remedy: "Use a key with the key spec SYMMETRIC_DEFAULT." },
    "not-for-encryption": { message: "The key {key} is for {usage}: DynamoDB needs a key for ENCRYPT_DECRYPT.", remedy: "Use a key with the key usage ENCRYPT_DECRYPT." },
    disabled: { message: "The key {key} is {state}.", remedy: "Enable the key before the apply, or name another." },
    "pending-deletion": { message: "The key {key} is in the state {state}.", remedy: "Cancel its deletion (`aws kms cancel-key-deletion`) and enable it, or name another key." },
    "alias-arn": {
      severity: "warning",
      message: "The key is named by the alias {key}: the state holds the key ARN, so every plan shows a change, and every apply re-encrypts the table and uses up one of its four key changes in 24 hours.",
      remedy: "Name the key's ARN: `arn` of the key's resource, or `target_key_arn` of the alias."
    },
    "replica-alias-arn": {
      severity: "warning",
      message: "The key of the replica is named by the alias {key}: the state holds the key ARN, so every plan shows a change, and every apply deletes the replica and creates it again.",
      remedy: "Name the key's ARN: `arn` of the key's resource, or `target_key_arn` of the alias."
    },
    "default-key-written-out": {
      message: "The AWS managed key is written out as {key}: the provider keeps no ARN of the default key in the state, so every plan shows a change; for a table the API rejects it, a replica is re-created each time.",
      remedy: "Leave the key out: `enabled = true` alone means the AWS managed key."
    }
  },
  *judge(model) {
    for (const use of keyUses(model)) yield* answersFor3(use, model.keyRing);
  }
});
function* answersFor3(use, keyRing) {
  const reference = referenceOf(use.after);
  if (use.after === null || reference === null) return;
  const { address, attribute, what, region, account } = use;
  const arn = reference.arn === null ? void 0 : parseArn(reference.arn);
  const key = keyRing.keyOf(reference);
  const fail = (problem, facts = {}) => ({ answer: "fail", problem, address, attribute, facts: { key: keyWords(reference), what, ...facts } });
  const isOther = arn === void 0 ? reference.arn !== null && !use.change.type.startsWith("awscc_") : arn.service !== "kms" || !/^(key|alias)\//.test(arn.resource);
  if (isOther) {
    yield fail("not-a-kms-key");
    return;
  }
  if (use.after.class === "aws-managed") {
    yield fail(reference.alias === null || reference.alias.endsWith("alias/aws/dynamodb") ? "default-key-written-out" : "key-of-another-service");
    return;
  }
  const keyRegion = arn?.region ? { value: arn.region, sensitive: reference.sensitive } : key?.region ?? null;
  if (keyRegion !== null && region !== null && keyRegion.value !== region.value) {
    const facts = { keyRegion: regionWords(keyRegion), region: regionWords(region) };
    if (reference.arn === null && key?.multiRegion === true) yield { ...fail("region-undetermined", facts), answer: "undetermined" };
    else yield fail("wrong-region", facts);
  }
  if (arn !== void 0 && account !== null && arn.account !== "" && arn.account !== account) {
    yield fail("other-account", { keyAccount: reference.sensitive ? SENSITIVE : arn.account, account });
  }
  if (reference.alias !== null && !use.change.type.startsWith("awscc_")) yield fail(what === "table" ? "alias-arn" : "replica-alias-arn");
  if (key !== void 0) yield* conditionOf(key, fail);
}
function* conditionOf(key, fail) {
  if (key.spec !== null && key.spec !== SYMMETRIC_DEFAULT) yield fail("not-symmetric", { spec: key.spec });
  else if (key.usage !== null && key.usage !== ENCRYPT_DECRYPT) yield fail("not-for-encryption", { usage: key.usage });
  if (key.state === "PendingDeletion" || key.state === "PendingReplicaDeletion") yield fail("pending-deletion", { state: key.state });
  else if (key.enabledAfter === false && key.enabledBefore !== true) yield fail("disabled", { state: key.state === null || key.state === "Disabled" ? "disabled" : `in the state ${key.state}` });
}
function referenceOf(encryption) {
  if (encryption?.class === "customer-managed") return encryption.key;
  return encryption?.class === "aws-managed" ? encryption.written : null;
}

// src/rules/plan-completeness.ts
var planCompleteness = rule({
  id: "plan-completeness",
  title: "The plan should be about everything that will be applied",
  severity: "error",
  rationale: "A plan that ended in an error, that was made with `-target`, or that puts resources off to a later plan says nothing about the tables that it leaves out.",
  references: [PLAN_FORMAT],
  problems: {
    errored: {
      message: "Terraform ended with an error while planning: the plan shows a part of what would be done.",
      remedy: "Mend the error, plan again, and give the gate the new plan."
    },
    incomplete: {
      severity: "warning",
      message: "The plan is not complete: it was made with `-target`, or puts changes off to a later plan. Tables that it leaves out are not judged.",
      remedy: "Plan without `-target`; apply, and plan again for what was put off."
    },
    "table-deferred": {
      message: "The table is put off to a later plan ({reason}): which key it will have cannot be told yet.",
      remedy: "Apply what comes first, and let the gate judge the plan that has this table."
    }
  },
  *judge({ plan }) {
    if (plan.errored === true) yield { answer: "fail", problem: "errored", address: null, attribute: null, facts: {} };
    else if (plan.complete === false) yield { answer: "fail", problem: "incomplete", address: null, attribute: null, facts: {} };
    for (const { address, reason } of plan.deferred) {
      yield { answer: "undetermined", problem: "table-deferred", address, attribute: null, facts: { reason: reason ?? "no reason given" } };
    }
  }
});

// src/rules/hcl.ts
var KEY = "aws_kms_key.example.arn";
function tableHcl(table2, requirement) {
  const isCustomerManaged = table2.after?.class === "customer-managed";
  const wanted = isCustomerManaged ? "as-it-is" : requirement;
  const replicas = wanted === "kms" ? [] : table2.replicas.filter(({ after, attribute, namesKey }) => after !== null && attribute !== null && !(namesKey && after.class === "customer-managed"));
  const call = table2.moduleCall;
  if (call !== null && canState(call, wanted, replicas)) return inModule(call, [...encryptionInputs(call, wanted), ...replicaInputs(call, replicas)]);
  const own = table2.type === "awscc_dynamodb_global_table" && wanted === "customer-managed" ? [table2] : [];
  return inResource(table2.change, [...ENCRYPTION[table2.type](wanted), ...replicaBlocks(table2.type, [...own, ...replicas])]);
}
function replicaHcl({ change, moduleCall, region }) {
  const comment2 = region === null ? "" : ` # a key of ${regionWords(region)}`;
  if (moduleCall?.key != null) return inModule(moduleCall, [`${moduleCall.key} = ${KEY}${comment2}`]);
  return inResource(change, [`kms_key_arn = ${KEY}${comment2}`]);
}
var ENCRYPTION = {
  aws_dynamodb_table: (wanted) => block("server_side_encryption {", wanted, ["enabled     = true", `kms_key_arn = ${KEY}`], "enabled = true # kms_key_arn as well, for a customer managed key"),
  awscc_dynamodb_table: (wanted) => block("sse_specification = {", wanted, ["sse_enabled       = true", 'sse_type          = "KMS"', `kms_master_key_id = ${KEY}`], "sse_enabled = true # kms_master_key_id as well, for a customer managed key"),
  // Its keys are the replicas'.
  awscc_dynamodb_global_table: (wanted) => block("sse_specification = {", wanted, ["sse_enabled = true", 'sse_type    = "KMS"'], "sse_enabled = true")
};
function block(opening, wanted, withKey, withoutKey) {
  switch (wanted) {
    case "as-it-is":
      return [];
    case "customer-managed":
      return [opening, ...indented(withKey), "}"];
    case "kms":
      return [opening, ...indented([withoutKey]), "}"];
  }
}
function replicaBlocks(type, replicas) {
  if (replicas.length === 0) return [];
  if (type === "aws_dynamodb_table") return replicas.flatMap((replica) => ["replica {", ...indented(replicaArguments(replica)), "}"]);
  const element = (replica) => ["{", ...indented([`region            = ${regionOf2(replica)}`, `sse_specification = { kms_master_key_id = ${keyOf2(replica)} }`]), "},"];
  return ["replicas = [", ...indented(replicas.flatMap(element)), "]"];
}
function canState({ enabled: enabled2, key, encryption, replicas: input }, wanted, replicas) {
  if (replicas.length > 0 && input === null) return false;
  return wanted === "as-it-is" || encryption !== null || (wanted === "kms" ? enabled2 : key) !== null;
}
function encryptionInputs({ enabled: enabled2, key, encryption }, wanted) {
  if (wanted === "as-it-is") return [];
  const named = wanted === "customer-managed";
  if (encryption !== null) return [`${encryption} = {`, ...indented(named ? ["enabled     = true", `kms_key_arn = ${KEY}`] : ["enabled = true"]), "}"];
  return aligned([...enabled2 === null ? [] : [[enabled2, "true"]], ...named && key !== null ? [[key, KEY]] : []]);
}
function replicaInputs({ replicas: input }, replicas) {
  if (input === null || replicas.length === 0) return [];
  return [`${input} = [`, ...indented(replicas.flatMap((replica) => ["{", ...indented(replicaArguments(replica)), "},"])), "]"];
}
function replicaArguments(replica) {
  return [`region_name = ${regionOf2(replica)}`, `kms_key_arn = ${keyOf2(replica)}`];
}
function regionOf2({ region }) {
  return region === null ? '"REGION"' : quoted(regionWords(region));
}
function keyOf2({ region }) {
  const name = region === null || region.sensitive || !/^[a-z][a-z0-9-]*$/.test(region.value) ? "example" : region.value.replaceAll("-", "_");
  return `aws_kms_key.${name}.arn`;
}
function inResource({ type, name, module }, lines) {
  const where = module.map((step) => `module.${step.name}`).join(".");
  return [...comment(where), `resource ${quoted(type)} ${quoted(name)} {`, "  # ...", ...indented(lines), "}"].join("\n");
}
function inModule({ calledIn, name }, lines) {
  return [...comment(calledIn), `module ${quoted(name)} {`, "  # ...", ...indented(lines), "}"].join("\n");
}
function comment(where) {
  return where === "" ? [] : [`# in ${where}`];
}
function aligned(inputs) {
  const width = Math.max(0, ...inputs.map(([name]) => name.length));
  return inputs.map(([name, value]) => `${name.padEnd(width)} = ${value}`);
}
function indented(lines) {
  return lines.map((line) => `  ${line}`);
}
function quoted(text) {
  return JSON.stringify(text).replace(/([$%])(?=\{)/g, "$1$1");
}

// src/standards/checks.ts
var TABLE_CHECKS = [
  {
    tool: "compliance.tf",
    id: "dynamodb_table_encrypted_with_kms",
    accepts: "kms",
    looksAt: "source",
    note: "It is built into modules of its own registry, and so holds only for tables that are made by them."
  },
  {
    tool: "AWS Config",
    id: "DYNAMODB_TABLE_ENCRYPTED_KMS",
    accepts: "kms",
    looksAt: "deployed tables",
    note: "It passes the AWS managed key, unless its parameter kmsKeyArns lists the keys that are allowed."
  },
  {
    tool: "Checkov",
    id: "CKV_AWS_119",
    accepts: "customer-managed",
    looksAt: "source and plan",
    note: "In a plan it passes a key that is empty, null or the ARN of an alias, fails a new key that comes through a variable of a module, and leaves out what it cannot tell."
  },
  {
    tool: "Powerpipe",
    id: "aws_compliance.control.dynamodb_table_encrypted_with_kms",
    accepts: "kms",
    looksAt: "deployed tables",
    note: "It passes the AWS managed key: it asks only whether DescribeTable answers with an SSEDescription."
  },
  {
    tool: "Prowler",
    id: "dynamodb_tables_kms_cmk_encryption_enabled",
    accepts: "kms",
    looksAt: "deployed tables",
    note: "In spite of its name it passes the AWS managed key: it asks only whether the type of encryption is KMS."
  },
  {
    tool: "KICS",
    id: "ce089fd4-1406-47bd-8aad-c259772bb294",
    accepts: "kms",
    looksAt: "source and plan",
    note: "It passes the AWS managed key, and in a plan it misses encryption that is turned off or an empty list, and instances made by count or for_each."
  },
  {
    tool: "Trivy",
    id: "AWS-0025",
    accepts: "customer-managed",
    looksAt: "source and plan",
    note: "In a plan it passes the AWS managed key where that is written as an ARN and whatever it cannot tell, and fails a new key that has count or for_each or comes through a variable of a module."
  }
];
var REPLICA_CHECKS = [
  {
    tool: "Checkov",
    id: "CKV_AWS_271",
    accepts: "customer-managed",
    looksAt: "source and plan",
    note: "It passes any value of kms_key_arn, and looks at aws_dynamodb_table_replica but not at the replica blocks of a table."
  }
];

// src/standards/frameworks.ts
var HIPAA_REQUIREMENTS = [
  {
    id: "164.308(a)(4)(ii)(A)",
    title: "Isolating health care clearinghouse functions",
    asks: "Only where a clearinghouse is part of a larger organization: show that the rest of it cannot read the tables of the clearinghouse. A key of their own, which only the clearinghouse may use, is one way."
  },
  {
    id: "164.312(a)(2)(iv)",
    title: "Encryption and decryption",
    asks: "For each table with health information, show its key as DescribeTable gives it, and who may decrypt with that key. The specification is addressable: where you do not follow it, show the assessment that says why."
  },
  {
    id: "164.312(e)(2)(ii)",
    title: "Encryption",
    asks: "About health information while it is transmitted, which the key of a table does not protect: show that clients reach DynamoDB over TLS. The key is what you show for the same information where it is stored."
  }
];
var SC_12 = "SC-12 asks the organization to establish and manage its keys by requirements that it has set itself, and only for a customer managed key can it set them.";
var FRAMEWORKS = [
  {
    id: "pci-dss-4.0",
    title: "PCI DSS v4.0",
    keyControl: "Requirements 3.6 and 3.7 ask for keys that are secured and managed over their whole life, and only for a customer managed key do you decide who uses it, when it rotates and how it is retired.",
    requirements: [
      {
        id: "8.3.2",
        title: "Strong cryptography is used to render all authentication factors unreadable during transmission and storage on all system components",
        asks: "Here cryptography protects stored credentials: for each table with passwords, tokens or other authentication factors, show the key that encrypts it and who may use that key. Card numbers are the matter of requirement 3, not of this one."
      }
    ]
  },
  {
    id: "pci-dss-3.2.1",
    title: "PCI DSS v3.2.1",
    keyControl: "Requirements 3.5 and 3.6 ask for documented procedures for the keys of stored cardholder data, and only a customer managed key follows procedures of yours.",
    requirements: [
      { id: "3.4", title: "Render PAN unreadable anywhere it is stored (including on portable digital media, backup media, and in logs)" },
      {
        id: "3.4.1",
        title: "If disk encryption is used, logical access must be managed separately and independently of native operating system authentication and access control mechanisms"
      },
      {
        id: "3.4.1.a",
        title: "Logical access to encrypted file systems is implemented via a mechanism that is separate from the native operating system's authentication mechanism"
      },
      { id: "3.4.1.c", title: "Cardholder data on removable media is encrypted wherever stored" },
      { id: "3.4.a", title: "Documentation about the system used to protect the PAN" },
      { id: "3.4.b", title: "The PAN is rendered unreadable (that is, not stored in plain-text)" },
      { id: "8.2.1.a", title: "Passwords are protected with strong cryptography during transmission and storage" }
    ]
  },
  {
    id: "hipaa-2013",
    title: "HIPAA Omnibus Rule 2013",
    keyControl: "In a breach, encrypted health information counts as secured only while its key is not breached too, and only for a customer managed key do you decide who may use it and when that ends.",
    requirements: HIPAA_REQUIREMENTS
  },
  {
    id: "hipaa-2003",
    title: "HIPAA Security Rule 2003",
    keyControl: "Only those who were granted the right may have access to health information, and only the policy of a customer managed key lets you say who may decrypt it.",
    requirements: HIPAA_REQUIREMENTS
  },
  {
    id: "gdpr",
    title: "GDPR",
    keyControl: "The controller has to be able to demonstrate that its measures are appropriate (Articles 5 and 24), and only a customer managed key lets it decide who decrypts personal data, and take that back.",
    requirements: [
      {
        id: "Article 32",
        title: "Security of processing",
        asks: "Encryption is one of the measures that the article names, as far as the risk calls for it. For each table with personal data, show its key, who may use and who may change it, and that you check this regularly."
      }
    ]
  },
  {
    id: "nist-800-53-r5",
    title: "NIST SP 800-53 Rev. 5",
    keyControl: SC_12,
    requirements: [
      {
        id: "AU-9(3)",
        title: "Cryptographic Protection",
        asks: "About cryptography that protects the integrity of audit records, so only about tables that hold them. Show the key of such a table, who can use it and who can change it."
      },
      {
        id: "SC-8(3)",
        title: "Cryptographic Protection for Message Externals",
        asks: "About message headers and routing information in transit, which the key of a table does not protect: show how the traffic to DynamoDB is encrypted. The key is what you show for the same data at rest."
      },
      {
        id: "SC-8(4)",
        title: "Conceal or Randomize Communications",
        asks: "About hiding the pattern of communications, which the key of a table does not do. Where you have selected it, show what hides the pattern, and the key for the data at rest only."
      },
      {
        id: "SC-13(a)",
        title: "Cryptographic Protection",
        asks: "Show that you have decided what cryptography is used for, data in DynamoDB included, and that the key of each table is of the kind you decided on."
      },
      {
        id: "SC-28(1)",
        title: "Cryptographic Protection",
        asks: "The closest of these: cryptography keeps information at rest from being disclosed or modified. For each table, show its key as DescribeTable gives it, the policy of the key and whether it rotates."
      },
      {
        id: "SI-19(4)",
        title: "Removal, Masking, Encryption, Hashing, or Replacement of Direct Identifiers",
        asks: "About direct identifiers in a data set: the encryption of a whole table hides them only from those who cannot use its key. Show who can, and what is done to the identifiers for everybody else."
      }
    ]
  },
  {
    id: "nist-800-53-r4",
    title: "NIST SP 800-53 Rev. 4",
    keyControl: SC_12,
    requirements: [{ id: "SC-13", title: "Cryptographic Protection" }]
  },
  {
    id: "nist-800-171-r2",
    title: "NIST SP 800-171 Rev. 2",
    keyControl: "Requirement 3.13.10 asks the organization to establish and manage the keys of its cryptography, and an AWS managed key is established and managed by AWS.",
    requirements: [
      { id: "3.13.11", title: "Employ FIPS-validated cryptography when used to protect the confidentiality of CUI" },
      { id: "3.13.16", title: "Protect the confidentiality of CUI at rest" }
    ]
  },
  {
    id: "nist-csf-1.1",
    title: "NIST Cybersecurity Framework v1.1",
    keyControl: "PR.AC-4 asks for access by least privilege and separation of duties: the policy of a customer managed key can say that, and the policy of an AWS managed key cannot be changed.",
    requirements: [{ id: "PR.DS-1", title: "Data-at-rest is protected" }]
  },
  {
    id: "cisa-cyber-essentials",
    title: "CISA Cyber Essentials",
    keyControl: "To know how your data is protected is to know who can decrypt it, and only for a customer managed key do you decide that.",
    requirements: [
      { id: "Your Data-1", title: "Learn how your data is protected" },
      { id: "Your Data-2", title: "Learn what is happening on your network" },
      { id: "Your Systems-3", title: "Implement security configurations for all hardware and software assets" }
    ]
  },
  {
    id: "nydfs-500",
    title: "NYDFS 23 NYCRR 500",
    keyControl: "Section 500.15 asks for a written policy on encryption, and only a customer managed key can be used, rotated and retired as such a policy says.",
    requirements: [
      { id: "500.02(a)", title: "Cybersecurity Program" },
      { id: "500.15(a)", title: "Encryption of Nonpublic Information" }
    ]
  },
  {
    id: "eu-gmp-annex-11",
    title: "EU GMP Annex 11",
    keyControl: "Section 12 asks for controls that restrict access to authorised persons, and only for a customer managed key do you decide who these are.",
    requirements: [{ id: "7.1", title: "Data Storage - Damage Protection" }]
  },
  {
    id: "fda-21-cfr-11",
    title: "FDA 21 CFR Part 11",
    keyControl: "Access to records has to be limited to authorized individuals, and only the policy of a customer managed key lets you say who may decrypt them.",
    requirements: [
      { id: "11.10(d)", title: "Limiting system access to authorized individuals" },
      { id: "11.10(g)", title: "Use of authority checks to ensure that only authorized individuals can use the system" },
      { id: "11.30", title: "Controls for open systems" }
    ]
  },
  {
    id: "rbi-cyber-security",
    title: "RBI Cyber Security Framework",
    keyControl: "Protection has to fit how sensitive the data is, within the bank and outside it, and only a customer managed key can be kept for one kind of data and for those who may read it.",
    requirements: [{ id: "Annex I (1.3)", title: "Appropriately manage and provide protection within and outside UCB/network" }]
  }
];

// src/rules/replica-kms-encryption.ts
var replicaKmsEncryption = rule({
  id: "replica-kms-encryption",
  title: "Replicas should be encrypted with the same kind of key as their table",
  severity: "error",
  rationale: "All replicas of a table must have the same kind of key (AWS owned, AWS managed or customer managed), each a key of its own region. A plan that mixes them fails at the apply, after other resources have been changed.",
  references: [GLOBAL_TABLES_SECURITY, `${PROVIDER_ISSUES}/17422`],
  checks: REPLICA_CHECKS,
  frameworks: FRAMEWORKS,
  problems: {
    "replica-without-key": {
      message: "The table has a customer managed key and the replica{region} names none: the apply fails.",
      remedy: "Name a customer managed key of its own region in `{key}`."
    },
    "mixed-key-types": {
      message: "The table is encrypted with {table} and the replica{region} with {replica}: the kinds of key differ, and the apply fails.",
      remedy: "Use customer managed keys for both, each in its region, or for neither."
    },
    "not-customer-managed": {
      message: "The replica{region} is encrypted with {replica}, and a customer managed key is required.",
      remedy: "Give the table and each replica a customer managed key of its own region."
    },
    "key-undetermined": {
      message: "Which key the replica{region} will have cannot be told from the plan: {doubt}.",
      remedy: "Let `{key}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    },
    "replicas-undetermined": {
      message: "Which replicas there will be, and with which keys, cannot be told from the plan: {doubt}.",
      remedy: "Let the replicas depend on nothing that is known only after the apply."
    }
  },
  *judge({ tables, replicas }, requirement) {
    for (const table2 of tables) {
      for (const replica of table2.replicas) yield* answerFor(replica, table2, requirement);
      yield* doubtAbout(table2, requirement);
    }
    for (const replica of replicas) yield* answerFor(replica, null, requirement);
  }
});
var isDecided = (of) => of === "aws-owned" || of === "aws-managed" || of === "customer-managed";
function answerFor(replica, of, requirement) {
  const { after, address, region } = replica;
  if (after === null) return [];
  const table2 = of?.after ?? null;
  const attribute = replica.keyAttribute;
  const common = { address, attribute, facts: { key: attribute, region: inRegion(region), replica: encryptionWords(after), table: table2 === null ? "" : encryptionWords(table2) }, hcl: replica.attribute === null ? replicaHcl(replica) : tableHcl(of, requirement) };
  const fail = (problem) => [{ answer: "fail", problem, ...common }];
  if (table2?.class === "customer-managed" && !replica.namesKey) return fail("replica-without-key");
  if (table2 !== null && isDecided(table2.class) && isDecided(after.class) && table2.class !== after.class) return fail("mixed-key-types");
  if (requirement === "kms") return [];
  switch (after.class) {
    case "customer-managed":
      return [{ answer: "pass", address }];
    case "aws-owned":
    case "aws-managed":
      return fail("not-customer-managed");
    case "kms":
    case "unknown":
      return [{ answer: "undetermined", problem: "key-undetermined", ...common, facts: { ...common.facts, doubt: doubtWords(after.doubt) } }];
  }
}
function doubtAbout({ address, replicasDoubt: replicasDoubt2 }, requirement) {
  if (replicasDoubt2 === null || requirement === "kms") return [];
  return [{ answer: "undetermined", problem: "replicas-undetermined", address, attribute: "replica", facts: { doubt: doubtWords(replicasDoubt2) } }];
}

// src/rules/replica-recreation.ts
var REMEDY = "Plan for it: the replica is gone from its region until it has been created and filled again. Send its traffic to another region first, or keep `{attribute}` as it is.";
var replicaRecreation = rule({
  id: "replica-recreation",
  title: "A replica should not be deleted to change its key",
  severity: "error",
  rationale: "The key of a table changes in place; that of a replica does not. For a replica block the plan shows an update of the table, and the provider deletes the replica and creates it again with the new key. The whole replica is copied once more, and until then the region has none.",
  references: [PROVIDER_TABLE, PROVIDER_TABLE_REPLICA, "https://github.com/hashicorp/terraform-provider-aws/pull/29102", `${PROVIDER_ISSUES}/29636`],
  retrofit: true,
  problems: {
    "key-changed": {
      message: "The replica{region} is deleted and created again, to change its key from {from} to {to}; the plan says update.",
      remedy: REMEDY
    },
    "consistency-mode-changed": { message: "The replica{region} is deleted and created again, to change its consistency mode; the plan says update.", remedy: REMEDY },
    "key-undetermined": {
      message: "Whether the replica{region} is deleted and created again cannot be told from the plan: its key is {from} now, and the new one cannot be told: {doubt}.",
      remedy: "Let `{attribute}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    },
    "replica-replaced": { message: "The replica{region} is destroyed and created again{because}.", remedy: REMEDY }
  },
  *judge({ tables, replicas }) {
    for (const table2 of tables) for (const replica of table2.replicas) yield* answersFor4(replica, table2);
    for (const replica of replicas) yield* answersFor4(replica, null);
  }
});
function* answersFor4(replica, table2) {
  const { address, region, before, after, recreatedBecause, change } = replica;
  if (recreatedBecause === null || before === null || after === null) return;
  const attribute = replica.attribute === null ? change?.replacePaths[0] ?? null : recreatedBecause === "consistency-mode" ? `${replica.attribute}.consistency_mode` : replica.keyAttribute;
  const facts = {
    region: inRegion(region),
    from: encryptionWords(before),
    to: encryptionWords(after),
    attribute: attribute ?? "the resource",
    because: change !== null && change.replacePaths.length > 0 ? `: \`${change.replacePaths.join(", ")}\` cannot be changed in place` : ""
  };
  const check2 = describeReplicas({ name: table2?.name ?? null, region: table2?.region ?? null });
  switch (recreatedBecause) {
    case "key":
      yield { answer: "fail", problem: "key-changed", address, attribute, facts, check: check2 };
      return;
    case "consistency-mode":
      yield { answer: "fail", problem: "consistency-mode-changed", address, attribute, facts, check: check2 };
      return;
    case "unclear":
      yield { answer: "undetermined", problem: "key-undetermined", address, attribute, facts: { ...facts, doubt: openWords(after) }, check: check2 };
      return;
    case "replacement":
      yield { answer: "fail", problem: "replica-replaced", address, attribute, facts, check: check2 };
  }
}

// src/rules/table-kms-encryption.ts
var ENABLE = "Set `{enabled} = true` for the AWS managed key, and name a key in `{key}` as well for a customer managed one.";
var tableKmsEncryption = rule({
  id: "table-kms-encryption",
  title: "DynamoDB tables should have AWS KMS encryption enabled",
  severity: "error",
  rationale: "DynamoDB encrypts every table. With an AWS owned key nobody outside AWS can see, audit or control the key; with the AWS managed key its use can be audited; only a customer managed key is under your control: its policy, its rotation, and taking access away.",
  references: [DYNAMODB_HOW_IT_WORKS, PROVIDER_TABLE],
  checks: TABLE_CHECKS,
  frameworks: FRAMEWORKS,
  problems: {
    "no-block": { message: "Encrypted with an AWS owned key: the table has no `{block}`.", remedy: ENABLE },
    disabled: { message: "Encrypted with an AWS owned key: `{block}` is turned off.", remedy: ENABLE },
    "aws-managed-key": {
      message: "Encrypted with the AWS managed key aws/dynamodb, and a customer managed key is required.",
      remedy: "Name a customer managed key in `{key}`."
    },
    "key-undetermined": {
      message: "KMS is on; whether the key is AWS managed or customer managed cannot be told from the plan: {doubt}.",
      remedy: "Let `{key}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    },
    "encryption-undetermined": {
      message: "Which key it will have cannot be told from the plan: {doubt}.",
      remedy: "State the encryption in `{block}`, with nothing in it that is known only after the apply."
    }
  },
  *judge({ tables }, requirement) {
    for (const table2 of tables) if (table2.after !== null) yield answerFor2(table2, requirement);
  }
});
function answerFor2(table2, requirement) {
  const { address, blockAttribute: block2, enabledAttribute: enabled2, keyAttribute: key } = table2;
  const after = table2.after;
  const say = (answer, problem, facts = {}) => ({ answer, problem, address, attribute: block2, facts: { block: block2, enabled: enabled2, key, ...facts }, hcl: tableHcl(table2, requirement) });
  switch (after.class) {
    case "aws-owned":
      return say("fail", after.because);
    case "aws-managed":
      return requirement === "kms" ? { answer: "pass", address } : say("fail", "aws-managed-key");
    case "customer-managed":
      return { answer: "pass", address };
    case "kms":
      return requirement === "kms" ? { answer: "pass", address } : say("undetermined", "key-undetermined", { doubt: doubtWords(after.doubt) });
    case "unknown":
      return say("undetermined", "encryption-undetermined", { doubt: doubtWords(after.doubt) });
  }
}

// src/rules/table-re-encryption.ts
var tableReEncryption = rule({
  id: "table-re-encryption",
  title: "The key of an existing table changes",
  severity: "warning",
  rationale: "Changing the key never replaces a table: DynamoDB re-encrypts it in place. What goes wrong is the old key: disabled or destroyed too early, it takes the table or its backups with it.",
  references: [DYNAMODB_USAGE_NOTES, DYNAMODB_QUOTAS],
  retrofit: true,
  problems: {
    "re-encryption": {
      message: "The apply re-encrypts the table in place and online, from {from} to {to}; this takes time with its size.",
      remedy: "Keep the old key, if it is one of yours, enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted. A table takes four key changes in 24 hours, one more after six quiet hours; replicas need keys in their own regions."
    },
    "re-encryption-undetermined": {
      severity: "note",
      message: "The apply may re-encrypt the table in place, from {from} to {to}: {doubt}.",
      remedy: "Keep the old key, if it is one of yours, enabled until DescribeTable shows Status ENABLED and the key that you expect."
    }
  },
  *judge({ tables }) {
    for (const table2 of tables) {
      const { address, before, after, transition, keyAttribute: attribute } = table2;
      if (before === null || after === null) continue;
      const facts = {
        from: encryptionWords(before),
        to: encryptionWords(after)
      };
      if (transition === "re-encrypted") {
        yield { answer: "fail", problem: "re-encryption", address, attribute, facts, check: describeTable(table2) };
      } else if (transition === "unknown" && table2.change.action === "update") {
        yield { answer: "fail", problem: "re-encryption-undetermined", address, attribute, facts: { ...facts, doubt: openWords(after) }, check: describeTable(table2) };
      }
    }
  }
});

// src/rules/table-replacement.ts
var DATA = "A change of the key alone never replaces a table. The data of the old table goes with it: back the table up first, and set `deletion_protection_enabled` and `prevent_destroy` on tables that matter.";
var tableReplacement = rule({
  id: "table-replacement",
  title: "An existing table is destroyed and created again",
  severity: "warning",
  rationale: "A replacement that stands beside a change of the key is easily taken for its consequence. It never is: the key changes in place, something else forces the replacement, and the data goes.",
  references: [DYNAMODB_USAGE_NOTES, PROVIDER_TABLE],
  retrofit: true,
  problems: {
    "attribute-changed": { message: "The table is destroyed and created again, because `{paths}` cannot be changed in place.", remedy: DATA },
    tainted: { message: "The table is destroyed and created again, because it is marked as tainted.", remedy: `${DATA} \`terraform untaint\` keeps it.` },
    requested: { message: "The table is destroyed and created again, because the plan was made with `-replace`.", remedy: DATA },
    triggered: { message: "The table is destroyed and created again, because of its `replace_triggered_by`.", remedy: DATA },
    replaced: { message: "The table is destroyed and created again.", remedy: DATA },
    "old-table-forgotten": {
      message: "A new table is created, and Terraform lets go of the old one, which stays with its data and its key.",
      remedy: "Look after the old table outside Terraform, and keep its key as long as the table is wanted."
    }
  },
  *judge({ tables }) {
    for (const table2 of tables) {
      const { address, change } = table2;
      if (change.action !== "replace") continue;
      const problem = change.order === "forget" ? "old-table-forgotten" : problemOf(change);
      yield { answer: "fail", problem, address, attribute: change.replacePaths[0] ?? null, facts: { paths: change.replacePaths.join(", ") }, check: describeTable(table2) };
    }
  }
});
function problemOf({ reason, replacePaths }) {
  if (replacePaths.length > 0) return "attribute-changed";
  switch (reason) {
    case "replace_because_tainted":
      return "tainted";
    case "replace_by_request":
      return "requested";
    case "replace_by_triggers":
      return "triggered";
    default:
      return "replaced";
  }
}

// src/rules/registry.ts
var RULES = [
  tableKmsEncryption,
  replicaKmsEncryption,
  kmsKeyUsable,
  kmsKeyRetained,
  encryptionDowngrade,
  replicaRecreation,
  planCompleteness,
  tableReEncryption,
  tableReplacement,
  ineffectiveEncryptionChange,
  kmsAliasRetarget,
  encryptionDrift
];

// src/explain.ts
function explanation(ids) {
  if (ids.length === 0) return `${listOfRules()}

Before you change the key of a table that exists
${bullets(RETROFIT_FACTS)}
`;
  return `${ids.map((id) => explain(find(id))).join("\n\n")}
`;
}
function find(id) {
  const found = RULES.find((rule2) => rule2.id === id);
  if (found === void 0) throw new UserError(`there is no rule ${JSON.stringify(id)}; there are: ${RULES.map((rule2) => rule2.id).join(", ")}`);
  return found;
}
function listOfRules() {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd("warning".length)}  ${title}`).join("\n");
}
function explain({ id, title, severity, rationale, problems, references }) {
  const sentences = Object.entries(problems).map(([name, problem]) => `  ${name} (${problem.severity ?? severity})
    ${problem.message}
    ${problem.remedy}`);
  return [`${id}: ${title}`, rationale, `Problems, and what to do
${sentences.join("\n")}`, `Before you change the key of a table that exists
${bullets(RETROFIT_FACTS)}`, `References
${bullets(references)}`].join("\n\n");
}
function bullets(items) {
  return items.map((item) => `  - ${item}`).join("\n");
}

// src/files/paths.ts
import { existsSync } from "node:fs";
var STANDARD_INPUT = "-";
async function expandPaths(patterns) {
  const paths = /* @__PURE__ */ new Set();
  for (const pattern of patterns) for (const path of await expandPath(pattern)) paths.add(path);
  return [...paths];
}
async function expandPath(pattern) {
  if (pattern === "") throw new UserError("the path of a plan is empty: name a file, a glob, or - for standard input");
  if (pattern === STANDARD_INPUT || !/[*?[\]{}!()]/.test(pattern) || existsSync(pattern)) return [pattern];
  const { glob: glob2 } = await Promise.resolve().then(() => (init_dist2(), dist_exports));
  const found = await glob2(pattern, { onlyFiles: true, dot: true, expandDirectories: false }).catch((error) => {
    throw new UserError(`${pattern} cannot be searched: ${error.message}`);
  });
  if (found.length === 0) throw new UserError(`${pattern} matches no file: look at the pattern and at the directory that the gate runs in`);
  return found.sort();
}

// src/files/plan-files.ts
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

// src/model/resource-types.ts
var KEY_TYPES = [
  "aws_kms_key",
  "aws_kms_replica_key",
  "aws_kms_external_key",
  "aws_kms_replica_external_key",
  "awscc_kms_key",
  "awscc_kms_replica_key"
];
var ALIAS_TYPES = ["aws_kms_alias", "awscc_kms_alias"];
var TABLE_TYPES = ["aws_dynamodb_table", "awscc_dynamodb_table", "awscc_dynamodb_global_table"];
var TABLE_REPLICA_TYPE = "aws_dynamodb_table_replica";
var RESOURCE_TYPES = /* @__PURE__ */ new Set([...KEY_TYPES, ...ALIAS_TYPES, ...TABLE_TYPES, TABLE_REPLICA_TYPE]);
var isKeyType = (type) => KEY_TYPES.includes(type);
var isAliasType = (type) => ALIAS_TYPES.includes(type);
var isTableType = (type) => TABLE_TYPES.includes(type);

// src/plan/address.ts
function parseAddress(text) {
  const steps = [];
  let i = 0;
  while (i < text.length) {
    if (text[i] === "[") {
      const end = text[i + 1] === '"' ? endOfQuoted(text, i + 1) : text.indexOf("]", i);
      if (end < 0 || text[end] !== "]") return void 0;
      const index = parseIndex(text.slice(i + 1, end));
      if (index === void 0 || steps.length === 0) return void 0;
      steps.push({ index });
      i = end + 1;
    } else {
      if (steps.length > 0) {
        if (text[i] !== ".") return void 0;
        i++;
      }
      let end = i;
      while (end < text.length && text[end] !== "." && text[end] !== "[") end++;
      if (end === i) return void 0;
      steps.push({ name: text.slice(i, end) });
      i = end;
    }
  }
  return steps;
}
function splitModulePath(steps) {
  const module = [];
  let i = 0;
  while (nameAt(steps, i) === "module" && nameAt(steps, i + 1) !== void 0) {
    const index = steps[i + 2];
    const key = index !== void 0 && "index" in index ? index.index : void 0;
    module.push({ name: nameAt(steps, i + 1), key });
    i += key === void 0 ? 2 : 3;
  }
  return { module, rest: steps.slice(i) };
}
function nameAt(steps, i) {
  const step = steps[i];
  return step !== void 0 && "name" in step ? step.name : void 0;
}
function indexAt(steps, i) {
  const step = steps[i];
  return step !== void 0 && "index" in step ? step.index : void 0;
}
function moduleKey(module) {
  return module.length === 0 ? "" : JSON.stringify(module.map(({ name, key }) => [name, key ?? null]));
}
function endOfQuoted(text, open2) {
  for (let i = open2 + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === '"') return i + 1;
  }
  return -1;
}
function parseIndex(text) {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('"')) return void 0;
  return text.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))|([$%])\5\{/gs, unescape);
}
var ESCAPES = /* @__PURE__ */ new Map([["n", "\n"], ["r", "\r"], ["t", "	"], ["a", "\x07"], ["b", "\b"], ["f", "\f"], ["v", "\v"]]);
function unescape(all, u4, u8, x2, single, sigil) {
  if (sigil !== void 0) return `${sigil}{`;
  const hex = u4 ?? u8 ?? x2;
  if (hex !== void 0) {
    const code2 = parseInt(hex, 16);
    return code2 <= 1114111 ? String.fromCodePoint(code2) : all;
  }
  return ESCAPES.get(single) ?? single;
}

// src/plan/change.ts
var ACTIONS = /* @__PURE__ */ new Map([
  ["no-op", { action: "no-op", order: null }],
  ["create", { action: "create", order: null }],
  ["read", { action: "read", order: null }],
  ["update", { action: "update", order: null }],
  ["delete", { action: "delete", order: null }],
  ["forget", { action: "forget", order: null }],
  ["delete,create", { action: "replace", order: "destroy-first" }],
  ["create,delete", { action: "replace", order: "create-first" }],
  ["create,forget", { action: "replace", order: "forget" }],
  ["forget,create", { action: "replace", order: "forget" }]
]);
var MODES = ["managed", "data", "ephemeral"];
function changeOf(json, where) {
  const { change } = json;
  const kind = ACTIONS.get(change.actions.join(","));
  if (kind === void 0) {
    throw new UserError(
      `is not a plan that can be judged: ${where}.change.actions is ${JSON.stringify(change.actions)}, which this version does not know; look for a newer version of dynamodb-kms-gate`
    );
  }
  if (!MODES.includes(json.mode)) throw new UserError(`is not a plan that can be judged: ${where}.mode is ${JSON.stringify(json.mode)}; there are ${MODES.join(", ")}`);
  const removes = kind.action === "delete" || kind.action === "forget";
  if (!removes && change.after == null) throw new UserError(`is not a plan that can be judged: ${where}.change.after is missing, and the action is ${change.actions.join(", ")}`);
  const side = (values, name, unknown, sensitive) => values ? { where: `${where}.change.${name}`, known: values, unknown, sensitive } : null;
  return {
    ...resourceOf(json, where),
    ...kind,
    actions: change.actions,
    deposed: json.deposed !== void 0 && json.deposed !== "",
    reason: json.action_reason ?? null,
    replacePaths: (change.replace_paths ?? []).map(attributeName),
    before: side(change.before, "before", {}, change.before_sensitive ?? false),
    after: side(change.after, "after", change.after_unknown ?? {}, change.after_sensitive ?? false)
  };
}
function stateResourceOf(json, where) {
  return {
    ...resourceOf(json, where),
    values: { where: `${where}.values`, known: json.values ?? {}, unknown: {}, sensitive: json.sensitive_values ?? false }
  };
}
function resourceOf(json, where) {
  const steps = parseAddress(json.address);
  if (steps === void 0) throw new UserError(`is not a plan that can be judged: ${where}.address is ${JSON.stringify(json.address)}, which is no resource address`);
  const { module } = splitModulePath(steps);
  return { address: json.address, mode: json.mode, type: json.type, name: json.name, module, key: json.index ?? void 0 };
}
function attributeName(path) {
  return path.map((step, i) => typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}
function resourceKey(resource) {
  return `${moduleKey(resource.module)} ${resource.mode === "data" ? "data." : ""}${resource.type}.${resource.name}`;
}

// src/plan/instances.ts
var NONE = /* @__PURE__ */ new Map();
function createInstances({ changes, dataSources, unknownElsewhere, deferred }) {
  const byResource = /* @__PURE__ */ new Map();
  const modules = /* @__PURE__ */ new Map();
  const unknownResources = /* @__PURE__ */ new Set();
  function add(instance) {
    const key = resourceKey(instance.resource);
    const instances = byResource.get(key) ?? /* @__PURE__ */ new Map();
    byResource.set(key, instances.set(instance.resource.key, instance));
    if (hasUnknown(instance.values, [])) unknownResources.add(key);
    instance.resource.module.forEach((step, i, path) => {
      const call = callKey(path.slice(0, i), step.name);
      const keys = modules.get(call) ?? /* @__PURE__ */ new Map();
      modules.set(call, keys.set(JSON.stringify(step.key ?? null), step.key));
    });
  }
  for (const change of changes) if (change.after !== null && !change.deposed) add({ resource: change, values: change.after, hasValues: true });
  for (const resource of dataSources) add({ resource, values: resource.values, hasValues: true });
  for (const { address } of deferred) {
    const resource = resourceAt(address.replace(/\[\*\]$/, ""));
    if (resource !== void 0) add({ resource, values: { where: address, known: {}, unknown: true, sensitive: true }, hasValues: false });
  }
  let pending = unknownElsewhere;
  function addOthers() {
    const others = pending;
    pending = /* @__PURE__ */ new Map();
    for (const [address, unknown] of others) {
      const resource = resourceAt(address);
      if (resource !== void 0) add({ resource, values: { where: address, known: {}, unknown: parseUnknown(unknown, address), sensitive: true }, hasValues: false });
    }
  }
  return {
    of(resource) {
      const key = resourceKey(resource);
      if (!byResource.has(key)) addOthers();
      return byResource.get(key) ?? NONE;
    },
    moduleKeys(module, call) {
      addOthers();
      return [...modules.get(callKey(module, call))?.values() ?? []];
    },
    anyUnknownBut(resource) {
      addOthers();
      const self = resourceKey(resource);
      return unknownResources.size > (unknownResources.has(self) ? 1 : 0);
    }
  };
}
function parseUnknown(text, address) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`is not valid JSON in after_unknown of ${address}`);
  }
}
function callKey(module, call) {
  return `${moduleKey(module)} ${call}`;
}
function resourceAt(address) {
  const steps = parseAddress(address);
  if (steps === void 0) return void 0;
  const { module, rest } = splitModulePath(steps);
  const names = rest.flatMap((step) => "name" in step ? [step.name] : []);
  const mode = names[0] === "data" ? "data" : "managed";
  const [type, name] = mode === "data" ? names.slice(1) : names;
  if (type === void 0 || name === void 0) return void 0;
  const last = rest.at(-1);
  return { address, mode, type, name, module, key: "index" in last ? last.index : void 0 };
}

// src/plan/module-input.ts
function inputBehind(expression, { module }, tree) {
  const input = soleVariable(expression);
  return input === null ? null : outermost(module, input, tree);
}
function inputNamed(name, { module }, tree) {
  return member(tree.module(module)?.variables, name) === void 0 ? null : outermost(module, name, tree);
}
function outermost(module, input, tree) {
  const call = module.at(-1);
  if (call === void 0) return null;
  const calledIn = module.slice(0, -1);
  const expression = member(tree.call(calledIn, call.name)?.expressions, input);
  return inputBehind(expression, { module: calledIn }, tree) ?? { calledIn, call: call.name, input };
}
function soleVariable(expression) {
  const references = member(expression, "references");
  if (!Array.isArray(references) || references.length !== 1) return null;
  return /^var\.([^.[]+)$/.exec(String(references[0]))?.[1] ?? null;
}

// src/plan/traversal.ts
function traversalsOf(references) {
  const traversals = [];
  let shortest = "";
  for (const text of references) {
    const isBeginning = shortest.length > text.length && shortest.startsWith(text) && /^[.[]/.test(shortest.slice(text.length));
    shortest = text;
    if (!isBeginning) traversals.push({ text, steps: parseAddress(text) ?? [] });
  }
  return traversals;
}

// src/plan/origin.ts
var KNOWN = { state: "known" };
var MAX_CHAIN = 200;
function createOrigins(tree, instances) {
  const answers = /* @__PURE__ */ new Map();
  const collections = /* @__PURE__ */ new Map();
  let chain = 0;
  function follow(expression, scope, inner) {
    const forExpression = answers.get(expression) ?? /* @__PURE__ */ new Map();
    answers.set(expression, forExpression);
    const key = JSON.stringify([moduleKey(scope.module), scope.key ?? null, inner]);
    const before = forExpression.get(key);
    if (before === "in progress" || before === void 0 && chain === MAX_CHAIN) return ambiguous(referencesOf(expression) ?? []);
    if (before !== void 0) return before;
    forExpression.set(key, "in progress");
    chain++;
    const answer = evaluate(expression, scope, inner);
    chain--;
    forExpression.set(key, answer);
    return answer;
  }
  function evaluate(expression, scope, inner) {
    if (Object.hasOwn(expression, "constant_value")) return constant(expression["constant_value"], inner);
    const references = referencesOf(expression);
    if (references === void 0) return ambiguous([]);
    return combine(traversalsOf(references), references, scope, inner);
  }
  function combine(traversals, references, scope, inner) {
    const parts = partsOf(traversals, scope);
    const traced = (part, path) => {
      const origin = trace(part.traversal, part.index, scope, path);
      const all = part.index === void 0 ? void 0 : trace(part.traversal, void 0, scope, path);
      return all?.state === "several" ? indexed(all, origin, references) : origin;
    };
    const [only] = parts;
    const single = parts.length === 1 ? traced(only, inner) : void 0;
    if (single !== void 0 && single.state !== "several") return single;
    const origins = single === void 0 ? parts.map((part) => traced(part, [])) : [single];
    const flat = origins.flatMap((origin) => origin.state === "several" ? origin.origins : [origin]);
    if (flat.every(({ state }) => state === "known")) return KNOWN;
    if (parts.length > 1 && inner.length > 0) return ambiguous(references);
    const exact = origins.filter((origin) => origin.state !== "several");
    const one = theOne(exact.length > 0 ? exact : flat);
    const guards = exact.length > 0 ? origins.filter((origin) => origin.state === "several") : [];
    if (one !== void 0 && guards.every((several) => several.origins.some((origin) => theOne([one, origin]) !== void 0))) return one;
    return ambiguous(references);
  }
  function partsOf(traversals, scope) {
    const parts = [];
    for (let i = 0; i < traversals.length; i++) {
      const traversal = traversals[i];
      const next = traversals[i + 1];
      const isCondition = traversals[i + 2]?.text.startsWith(traversal.text) === true;
      const isCollection = next !== void 0 && !isCondition && trace(traversal, void 0, scope, []).state === "several";
      const index = isCollection ? indexFrom(next, scope) : void 0;
      parts.push({ traversal, index });
      if (index !== void 0) i++;
    }
    return parts;
  }
  function indexed(several, chosen, references) {
    return chosen.state === "known" && !several.allKnown ? ambiguous(references) : chosen;
  }
  function theOne(origins, paths = "same") {
    const unknown = origins.flatMap((origin) => origin.state === "unknown" ? [origin] : []);
    const [first] = unknown;
    if (first === void 0 || unknown.length < origins.length) return void 0;
    const { resource } = first.from;
    if (unknown.some(({ from }) => from.resource.address !== resource.address)) return void 0;
    const attributes = new Map(unknown.filter(({ from }) => from.path.length > 0).map(({ from }) => [from.path.join("."), from.path]));
    if (attributes.size > 1 && paths === "same") return void 0;
    return { state: "unknown", from: { resource, path: attributes.size === 1 ? [...attributes.values()][0] : [] } };
  }
  function indexFrom(traversal, scope) {
    const origin = trace(traversal, void 0, scope, []);
    const value = origin.state === "known" ? origin.value : void 0;
    return typeof value === "string" || typeof value === "number" ? value : void 0;
  }
  function trace(traversal, index, scope, inner) {
    const { steps, text } = traversal;
    switch (nameAt(steps, 0)) {
      case "var":
        return wholly(text, `var.${nameAt(steps, 1)}`, [...pathOf(steps, 2), ...inner], scope, (path) => variable(nameAt(steps, 1) ?? "", path, scope));
      case "each":
        return nameAt(steps, 1) === "key" ? keyOf3(scope, inner) : eachValue(text, [...pathOf(steps, 2), ...inner], scope);
      case "count":
        return keyOf3(scope, inner);
      case "path":
      case "terraform":
        return KNOWN;
      case "local":
      case void 0:
        return ambiguous([text]);
      default:
        return index === void 0 ? collection(traversal, scope, inner) : ofModuleOrResource(traversal, index, scope, inner);
    }
  }
  function collection(traversal, scope, inner) {
    const key = JSON.stringify([moduleKey(scope.module), traversal.text, inner]);
    const before = collections.get(key);
    if (before !== void 0) return before;
    const origin = ofModuleOrResource(traversal, void 0, scope, inner);
    if (chain === 0 || origin.state !== "ambiguous") collections.set(key, origin);
    return origin;
  }
  function ofModuleOrResource({ text, steps }, index, scope, inner) {
    return nameAt(steps, 0) === "module" ? moduleOutput(text, steps, index, scope, inner) : resourceAttribute(text, steps, index, scope, inner);
  }
  function wholly(text, name, path, scope, origin) {
    const found = origin(path);
    return found.state === "unknown" && path.length === 0 && tree.isTakenApart(scope.module, name) ? ambiguous([text]) : found;
  }
  function variable(name, path, scope) {
    const declared = member(tree.module(scope.module)?.variables, name);
    const origin = argument(name, member(declared, "default"), path, scope);
    return origin.state === "known" && member(declared, "sensitive") === true ? { ...origin, sensitive: true } : origin;
  }
  function argument(name, fallback, path, scope) {
    const call = scope.module.at(-1);
    if (call === void 0) {
      const given = member(tree.rootVariables, name);
      const value = given === void 0 ? fallback : member(given, "value") ?? null;
      return value === void 0 ? KNOWN : constant(value, path);
    }
    const module = scope.module.slice(0, -1);
    const config = tree.call(module, call.name);
    const expression = member(config?.expressions, name);
    if (!isObject(expression)) return fallback === void 0 ? KNOWN : constant(fallback, path);
    return follow(expression, { module, key: call.key, forEach: config?.for_each_expression }, path);
  }
  function eachValue(text, path, scope) {
    const { forEach, key } = scope;
    if (forEach === void 0 || key === void 0) return KNOWN;
    const origin = follow(forEach, { ...scope, key: void 0, forEach: void 0 }, [key, ...path]);
    return origin.state === "ambiguous" ? ambiguous([text, ...referencesOf(forEach) ?? []]) : origin;
  }
  function moduleOutput(text, steps, index, scope, inner) {
    const name = nameAt(steps, 1) ?? "";
    const call = tree.call(scope.module, name);
    if (call?.module === void 0) return ambiguous([text]);
    const all = call.module.outputs ?? {};
    const written2 = indexAt(steps, 2);
    const path = pathOf(steps, written2 === void 0 ? 2 : 3);
    const of = (key2, within) => outputs(text, all, [...scope.module, { name, key: key2 }], path, within, scope);
    const key = written2 ?? index;
    if (key !== void 0) return of(key, inner);
    const keys = instances.moduleKeys(scope.module, name).filter((instance) => instance !== void 0);
    if (keys.length === 0) return of(void 0, inner);
    const [first, ...rest] = inner;
    return path.length === 0 && first !== void 0 && keys.includes(first) ? of(first, rest) : severalOf(keys.map((instance) => of(instance, inner)));
  }
  function outputs(text, all, module, path, inner, caller) {
    const scope = { module, key: void 0, forEach: void 0 };
    const of = (name, rest2) => {
      const output = all[name];
      const origin = output.expression === void 0 ? KNOWN : follow(output.expression, scope, rest2);
      return origin.state === "known" && output.sensitive === true ? { ...origin, sensitive: true } : origin;
    };
    const [first, ...rest] = [...path, ...inner];
    if (first !== void 0 && Object.hasOwn(all, first)) return wholly(text, `module.${module.at(-1).name}.${first}`, rest, caller, () => of(String(first), rest));
    const origins = Object.keys(all).map((name) => of(name, []));
    if (path.length > 0 || origins.every(({ state }) => state === "known")) return KNOWN;
    if (first !== void 0) return ambiguous([text]);
    return theOne(origins, "merged") ?? ambiguous([text]);
  }
  function resourceAttribute(text, steps, index, scope, inner) {
    const mode = nameAt(steps, 0) === "data" ? "data" : "managed";
    const at = mode === "data" ? 1 : 0;
    const type = nameAt(steps, at);
    const name = nameAt(steps, at + 1);
    if (type === void 0 || name === void 0) return ambiguous([text]);
    const written2 = indexAt(steps, at + 2);
    const path = pathOf(steps, written2 === void 0 ? at + 2 : at + 3);
    const key = written2 ?? index;
    const all = instances.of({ mode, type, name, module: scope.module });
    if (key !== void 0) {
      const instance = all.get(key);
      return instance === void 0 ? KNOWN : attribute(text, instance, path, inner);
    }
    const only = all.get(void 0);
    if (only !== void 0) return attribute(text, only, path, inner);
    if (all.size === 0) return KNOWN;
    const [first, ...rest] = inner;
    const member2 = path.length === 0 && first !== void 0 ? all.get(first) : void 0;
    return member2 !== void 0 ? attribute(text, member2, [], rest) : severalOf([...all.values()].map((instance) => attribute(text, instance, path, inner)));
  }
  function attribute(text, instance, path, inner) {
    const from = { resource: instance.resource, path: [...path, ...inner] };
    if (inner.length > 0 && (path.length > 0 || !hasAttribute(instance, inner[0]))) return hasUnknown(instance.values, path) ? ambiguous([text]) : KNOWN;
    if (hasUnknown(instance.values, from.path)) return { state: "unknown", from };
    if (from.path.length === 0 || !instance.hasValues) return { state: "known", from };
    const value = anyAt(instance.values, from.path);
    if (value.state === "unknown") return { state: "known", from };
    return value.state === "known" ? { state: "known", from, value: value.value, sensitive: value.sensitive } : { state: "known", from, value: null };
  }
  function hasAttribute({ values }, name) {
    return values.unknown === true || member(values.known, name) !== void 0 || member(values.unknown, name) !== void 0;
  }
  return {
    follow: (expression, resource, config, inner) => {
      const origin = follow(expression, { module: resource.module, key: resource.key, forEach: config.for_each_expression }, inner);
      return origin.state === "ambiguous" && origin.references.length > 0 && !instances.anyUnknownBut(resource) ? KNOWN : origin;
    },
    followIn: (expression, moduleAddress) => {
      const { module } = splitModulePath(parseAddress(moduleAddress) ?? []);
      return follow(expression, { module, key: void 0, forEach: void 0 }, []);
    }
  };
}
function severalOf(origins) {
  return { state: "several", origins, allKnown: origins.every(({ state }) => state === "known") };
}
function ambiguous(references) {
  return { state: "ambiguous", references, because: "references" };
}
function constant(value, path) {
  const found = dig(value, path);
  return found === void 0 ? KNOWN : { state: "known", value: found };
}
function keyOf3(scope, inner) {
  return scope.key === void 0 || inner.length > 0 ? KNOWN : { state: "known", value: scope.key };
}
function referencesOf(expression) {
  const references = member(expression, "references") ?? [];
  return Array.isArray(references) && references.every((reference) => typeof reference === "string") ? references : void 0;
}
function pathOf(steps, from) {
  return steps.slice(from).map((step) => "name" in step ? step.name : step.index);
}

// src/plan/taken-apart.ts
function takenApart({ module_calls: calls = {}, variables = {}, ...module }) {
  const found = /* @__PURE__ */ new Set();
  for (const [name, { default: value }] of Object.entries(variables)) if (typeof value === "object" && value !== null) found.add(`var.${name}`);
  visit(module, false);
  for (const { module: _, ...call } of Object.values(calls)) visit(call, false);
  return found;
  function visit(value, isForEach) {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === "references" && Array.isArray(inner)) for (const text of inner) note(text, isForEach);
      else visit(inner, name === "for_each_expression");
    }
  }
  function note(text, isForEach) {
    const steps = typeof text === "string" ? parseAddress(text) : void 0;
    if (steps === void 0) return;
    const names = steps.flatMap((step) => "name" in step ? [step.name] : []);
    const length = names[0] === "var" ? 2 : 3;
    if (names[0] !== "var" && names[0] !== "module") return;
    const isPart = steps.length > length + (length === 3 && nameAt(steps, 2) === void 0 ? 1 : 0);
    if (isPart || isForEach && names.length === length) found.add(names.slice(0, length).join("."));
  }
}

// src/plan/configuration.ts
var KNOWN2 = { state: "known" };
function createConfiguration({ configuration, variables, ...sources }) {
  const tree = createTree(configuration, variables);
  const instances = createInstances(sources);
  const origins = createOrigins(tree, instances);
  const dynamicOrigin = (resource) => instances.anyUnknownBut(resource) ? { state: "ambiguous", references: [], because: "dynamic-block" } : KNOWN2;
  return {
    has: (resource) => tree.resource(resource) !== void 0,
    blocks: (resource, name) => {
      const blocks = member(tree.resource(resource)?.expressions, name);
      return Array.isArray(blocks) ? blocks.length : 0;
    },
    states: (resource, path) => locate(tree.resource(resource)?.expressions, path) !== void 0,
    origin: (resource, path) => {
      const config = tree.resource(resource);
      if (config === void 0) return { state: "ambiguous", references: [], because: "no-configuration" };
      const found = locate(config.expressions, path);
      if (found === void 0) {
        if (path.length > 1 && locate(config.expressions, path.slice(0, 1)) === void 0) return dynamicOrigin(resource);
        return { state: "known", value: null, isLiteral: true };
      }
      const origin = origins.follow(found.expression, resource, config, found.inner);
      return origin.state === "known" && Object.hasOwn(found.expression, "constant_value") ? { ...origin, isLiteral: true } : origin;
    },
    dynamicOrigin,
    inputBehind: (resource, path) => inputBehind(locate(tree.resource(resource)?.expressions, path)?.expression, resource, tree),
    inputNamed: (resource, name) => inputNamed(name, resource, tree),
    providerArgument: (resource, name) => {
      const provider = providerOf(tree.resource(resource)?.provider_config_key, configuration);
      const expression = member(provider?.expressions ?? void 0, name);
      return isObject(expression) ? origins.followIn(expression, provider?.module_address ?? "") : KNOWN2;
    }
  };
}
function providerOf(key, configuration) {
  const all = configuration?.provider_config ?? {};
  for (let at = key; at !== void 0; at = outerKey(at)) {
    const provider = Object.hasOwn(all, at) ? all[at] : void 0;
    if (provider?.expressions != null) return provider;
  }
  return void 0;
}
function outerKey(key) {
  const colon = key.lastIndexOf(":");
  if (colon < 0) return void 0;
  const end = key.lastIndexOf(".module.", colon);
  return end < 0 ? key.slice(colon + 1) : `${key.slice(0, end)}${key.slice(colon)}`;
}
function locate(expressions, path) {
  let at = member(expressions, path[0]);
  let i = 1;
  while (Array.isArray(at) && i + 1 < path.length) {
    at = member(member(at, path[i]), path[i + 1]);
    i += 2;
  }
  if (Array.isArray(at)) return at.length > 0 ? { expression: {}, inner: [] } : void 0;
  if (!isObject(at)) return void 0;
  const inner = path.slice(i);
  if (!Object.hasOwn(at, "constant_value")) return { expression: at, inner: [] };
  return inner.length > 0 && dig(at["constant_value"], inner) === void 0 ? void 0 : { expression: at, inner };
}
function createTree(configuration, variables) {
  const modules = /* @__PURE__ */ new Map();
  const resources = /* @__PURE__ */ new Map();
  function moduleAt(path) {
    const key = JSON.stringify(path.map(({ name }) => name));
    if (!modules.has(key)) {
      const parent = path.slice(0, -1);
      modules.set(key, path.length === 0 ? configuration?.root_module : callAt(parent, path.at(-1).name)?.module);
    }
    return modules.get(key);
  }
  function callAt(path, name) {
    const calls = moduleAt(path)?.module_calls;
    return calls !== void 0 && Object.hasOwn(calls, name) ? calls[name] : void 0;
  }
  const taken = /* @__PURE__ */ new Map();
  return {
    rootVariables: variables,
    isTakenApart(path, name) {
      const module = moduleAt(path);
      if (module === void 0) return false;
      const names = taken.get(module) ?? takenApart(module);
      taken.set(module, names);
      return names.has(name);
    },
    module: moduleAt,
    call: callAt,
    resource(resource) {
      const module = moduleAt(resource.module);
      if (module === void 0) return void 0;
      let byName = resources.get(module);
      if (byName === void 0) {
        byName = new Map((module.resources ?? []).map((config) => [resourceKey({ ...config, module: [] }), config]));
        resources.set(module, byName);
      }
      return byName.get(resourceKey({ ...resource, module: [] }));
    }
  };
}

// src/plan/document.ts
var WRAPPER_LINES = ["[command]", "::", "##["];
var LONGEST_PREFIX = Math.max(...WRAPPER_LINES.map((prefix) => prefix.length));
var NEWLINE = 10;
var HOW_TO = "make it with: terraform show -json PLANFILE > plan.json";
function createDocument(json) {
  let decode;
  let head = new Uint8Array(0);
  let started = false;
  let inWrapperLine = false;
  let lineStart = new Uint8Array(0);
  function outside(chunk, from, last) {
    let i = from;
    while (i < chunk.length) {
      if (inWrapperLine) {
        const newline = chunk.indexOf(NEWLINE, i);
        if (newline < 0) return chunk.length;
        inWrapperLine = false;
        i = newline + 1;
      } else if (lineStart.length === 0 && isJsonSpace(chunk[i])) {
        i++;
      } else if (lineStart.length === 0 && chunk[i] === 123 && !json.done) {
        return i;
      } else {
        lineStart = Buffer.concat([lineStart, chunk.subarray(i, ++i)]);
        if (isWrapperLine(lineStart)) {
          inWrapperLine = true;
          lineStart = new Uint8Array(0);
        } else if (lineStart.length >= LONGEST_PREFIX) {
          refuse(Buffer.concat([lineStart, chunk.subarray(i, i + 40)]));
        }
      }
    }
    if (last && lineStart.length > 0) refuse(lineStart);
    return chunk.length;
  }
  function refuse(found) {
    const text = JSON.stringify(Buffer.from(found).toString().split("\n", 1)[0]);
    if (json.done) throw new UserError(`has more than one JSON document: ${text} follows the plan. Write nothing but the output of one terraform show -json to it`);
    throw new UserError(`is not JSON: it begins with ${text}; ${HOW_TO}`);
  }
  function feed(chunk) {
    let i = 0;
    if (!started) {
      i = outside(chunk, 0, false);
      if (i === chunk.length) return;
      started = true;
    }
    if (!json.done) i += json.push(chunk.subarray(i));
    if (json.done) outside(chunk, i, false);
  }
  function begin(last) {
    if (head.length < 4 && !last) return;
    decode = decoderOf(head);
    const first = head;
    head = new Uint8Array(0);
    feed(decode(first));
  }
  return {
    push(chunk) {
      if (decode !== void 0) {
        feed(decode(chunk));
        return;
      }
      head = Buffer.concat([head, chunk]);
      begin(false);
    },
    end() {
      if (decode === void 0) begin(true);
      feed(decode());
      outside(new Uint8Array(0), 0, true);
      if (!started) throw new UserError(`is empty; ${HOW_TO}`);
      if (!json.done) throw new UserError("ends in the middle of the JSON: the file is truncated; write it again and look whether terraform show failed");
    }
  };
}
function isWrapperLine(start) {
  const text = Buffer.from(start).toString("latin1");
  return WRAPPER_LINES.some((prefix) => text === prefix);
}
function decoderOf(head) {
  const starts = (...bytes2) => bytes2.every((byte, i) => head[i] === byte);
  if (starts(80, 75, 3, 4)) throw new UserError("is a saved plan file, not JSON: run terraform show -json on it and give the gate what that prints");
  if (starts(31, 139)) throw new UserError("is compressed with gzip: unpack it first");
  if (starts(123, 0) || starts(0, 123)) throw new UserError("is UTF-16 without a byte order mark: write it again as UTF-8");
  if (starts(255, 254)) return transcoder("utf-16le");
  if (starts(254, 255)) return transcoder("utf-16be");
  let skip = starts(239, 187, 191) ? 3 : 0;
  return (chunk = new Uint8Array(0)) => {
    const rest = chunk.subarray(skip);
    skip = 0;
    return rest;
  };
}
function transcoder(encoding) {
  const decoder2 = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return Buffer.from(chunk === void 0 ? decoder2.decode() : decoder2.decode(chunk, { stream: true }));
    } catch {
      throw new UserError(`is not valid ${encoding.toUpperCase()}, though it begins with that byte order mark`);
    }
  };
}

// src/plan/other-documents.ts
function refuseOtherFiles(names) {
  if (names.has("@level") || names.has("@message")) {
    throw new UserError("is the stream of terraform plan -json, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints");
  }
  if (names.has("lineage") || names.has("serial")) {
    throw new UserError("is a state file, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints");
  }
  if (names.has("encrypted_data")) {
    throw new UserError("is an encrypted plan: run tofu show -json on it and give the gate what that prints");
  }
}
function refuseOtherDocuments(names) {
  if (!names.has("format_version") || PLAN_SECTIONS.some((name) => names.has(name))) return;
  if (names.has("values") || [...names].every((name) => name === "format_version" || name === "terraform_version")) {
    throw new UserError("is a state, not a plan: terraform show -json prints the state where it is given no plan file; run terraform show -json PLANFILE");
  }
  throw new UserError(`is not a Terraform plan: it has none of ${PLAN_SECTIONS.join(", ")}; make it with: terraform show -json PLANFILE > plan.json`);
}
var PLAN_SECTIONS = ["planned_values", "resource_changes", "configuration"];

// src/plan/selector.ts
function compileMembers(members) {
  const encoder = new TextEncoder();
  return Object.entries(members).map(([name, selector]) => ({ name, bytes: encoder.encode(name), selector }));
}
function indexOfMember(members, bytes2, start, end) {
  for (let i = 0; i < members.length; i++) {
    const name = members[i].bytes;
    if (name.length !== end - start) continue;
    let same = 0;
    while (same < name.length && name[same] === bytes2[start + same]) same++;
    if (same === name.length) return i;
  }
  return -1;
}

// src/plan/scanner.ts
var QUOTE = 34;
var BACKSLASH = 92;
var COMMA = 44;
var COLON = 58;
var OPEN_ARRAY = 91;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
var VALUE = 0;
var FIRST_KEY = 1;
var KEY2 = 2;
var IN_KEY = 3;
var AFTER_KEY = 4;
var FIRST_ELEMENT = 5;
var AFTER_VALUE = 6;
var IN_NESTED = 7;
var IN_STRING = 8;
var IN_SCALAR = 9;
var DONE = 10;
var MAX_DEPTH = 1e3;
var MAX_HELD_BYTES = 256 * 1024 * 1024;
function createScanner(root) {
  const compiled = /* @__PURE__ */ new Map();
  const frames = [];
  let state = VALUE;
  let base = 0;
  let escaped = false;
  let keyEscaped = false;
  let keyParts = [];
  let keyStart = 0;
  let selector = root;
  const brackets = new Uint8Array(MAX_DEPTH);
  let depth = 0;
  let heldFrom = -1;
  let heldParts = [];
  let heldBytes = 0;
  const markNames = [];
  const markRanges = [];
  let markFrom = 0;
  const path = () => frames.map(({ at }) => typeof at === "number" ? `[${at}]` : at === "" ? "" : `.${at}`).join("").replace(/^\./, "");
  function fail(what, offset) {
    const where = path();
    throw new UserError(`is not valid JSON: ${what} at byte ${base + offset}${where === "" ? "" : ` (in ${where})`}`);
  }
  function membersOf(members) {
    let list = compiled.get(members);
    if (list === void 0) {
      list = compileMembers(members);
      compiled.set(members, list);
    }
    return list;
  }
  function enter(opening, into, offset) {
    if (frames.length === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, offset);
    const members = into.kind === "members" || into.kind === "record" ? membersOf(into.of) : [];
    frames.push({ close: opening + 2, selector: into, members, seen: [], at: opening === OPEN_ARRAY ? 0 : "" });
    state = opening === OPEN_ARRAY ? FIRST_ELEMENT : FIRST_KEY;
  }
  function hold(offset) {
    heldFrom = base + offset;
    heldParts = [];
    heldBytes = 0;
  }
  function release(chunk, end) {
    const tail = chunk.subarray(Math.max(heldFrom - base, 0), end);
    const bytes2 = heldParts.length === 0 ? tail : Buffer.concat([...heldParts, tail]);
    heldParts = [];
    heldFrom = -1;
    return bytes2;
  }
  function finish(chunk, end) {
    if (selector?.kind === "mark") {
      markNames.push(selector.name);
      markRanges.push(markFrom - heldFrom, base + end - heldFrom);
    } else if (selector?.kind === "value") {
      selector.take(release(chunk, end), path);
    } else if (selector?.kind === "record") {
      const bytes2 = release(chunk, end);
      selector.take({ bytes: bytes2, marked: (name) => markedIn(bytes2, name) }, path);
      markNames.length = 0;
      markRanges.length = 0;
    }
    state = frames.length === 0 ? DONE : AFTER_VALUE;
  }
  function markedIn(bytes2, name) {
    const index = markNames.indexOf(name);
    return index < 0 ? void 0 : bytes2.subarray(markRanges[2 * index], markRanges[2 * index + 1]);
  }
  function begin(chunk, i) {
    const byte = chunk[i];
    const wanted = selector?.kind === "elements" ? OPEN_ARRAY : selector?.kind === "members" || selector?.kind === "record" ? OPEN_OBJECT : void 0;
    if (wanted !== void 0 && byte !== wanted) {
      const where = path();
      throw new UserError(`is not a Terraform plan: ${where === "" ? "the top level" : where} must be an ${wanted === OPEN_ARRAY ? "array" : "object"}`);
    }
    if (selector?.kind === "value" || selector?.kind === "record") hold(i);
    if (selector?.kind === "mark") markFrom = base + i;
    if (wanted !== void 0) {
      enter(byte, selector, i);
      return i + 1;
    }
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      brackets[0] = byte;
      depth = 1;
      state = IN_NESTED;
      return i + 1;
    }
    if (byte === QUOTE) {
      depth = 0;
      state = IN_STRING;
      return i + 1;
    }
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) fail("a value is missing", i);
    state = IN_SCALAR;
    return i;
  }
  function string(chunk, start) {
    const n = chunk.length;
    let i = start;
    if (escaped && i < n) {
      escaped = false;
      i++;
    }
    while (i < n) {
      const byte = chunk[i++];
      if (byte === QUOTE) {
        if (depth > 0) state = IN_NESTED;
        else finish(chunk, i);
        return i;
      }
      if (byte === BACKSLASH) {
        if (i === n) escaped = true;
        else i++;
      }
    }
    return n;
  }
  function nested(chunk, start) {
    const n = chunk.length;
    let i = start;
    while (i < n) {
      const byte = chunk[i++];
      if (byte === QUOTE) {
        let end = i;
        for (let inside; end < n && (inside = chunk[end]) !== QUOTE; ) end += inside === BACKSLASH ? 2 : 1;
        if (end >= n) {
          state = IN_STRING;
          return string(chunk, i);
        }
        i = end + 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (depth === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, i - 1);
        brackets[depth++] = byte;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (brackets[--depth] !== byte - 2) fail(`unexpected ${String.fromCharCode(byte)}`, i - 1);
        if (depth === 0) {
          finish(chunk, i);
          return i;
        }
      }
    }
    return n;
  }
  function scalar(chunk, start) {
    for (let i = start; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT || isJsonSpace(byte)) {
        finish(chunk, i);
        return i;
      }
      if (byte === QUOTE || byte === COLON || byte === OPEN_ARRAY || byte === OPEN_OBJECT) fail(`unexpected ${String.fromCharCode(byte)}`, i);
    }
    return chunk.length;
  }
  function key(chunk, start) {
    let i = start;
    if (escaped && i < chunk.length) {
      escaped = false;
      i++;
    }
    while (i < chunk.length) {
      const byte = chunk[i++];
      if (byte === QUOTE) {
        if (keyParts.length === 0 && !keyEscaped) choose2(chunk, keyStart, i - 1);
        else unusualKey(chunk.subarray(keyStart, i - 1), i);
        state = chunk[i] === COLON ? VALUE : AFTER_KEY;
        return state === VALUE ? i + 1 : i;
      }
      if (byte === BACKSLASH) {
        keyEscaped = true;
        if (i === chunk.length) escaped = true;
        else i++;
      }
    }
    return i;
  }
  function unusualKey(tail, offset) {
    let name = Buffer.concat([...keyParts, tail]);
    keyParts = [];
    if (keyEscaped) {
      try {
        name = Buffer.from(JSON.parse(`"${Buffer.from(name).toString()}"`));
      } catch {
        fail("a member name is malformed", offset);
      }
    }
    choose2(name, 0, name.length);
  }
  function choose2(bytes2, start, end) {
    const frame = frames[frames.length - 1];
    if (frame.selector.kind === "members") frame.selector.names?.add(Buffer.from(bytes2.subarray(start, end)).toString());
    const index = indexOfMember(frame.members, bytes2, start, end);
    const found = frame.members[index];
    frame.at = found === void 0 ? "" : found.name;
    selector = found?.selector;
    if (found === void 0) return;
    if (frame.seen[index] === true) throw new UserError(`is not a Terraform plan: ${path()} is there twice, and one of the two could hide the other`);
    frame.seen[index] = true;
  }
  function closed(frame, chunk, end) {
    frames.pop();
    selector = frame.selector;
    finish(chunk, end);
  }
  function structure(chunk, i) {
    const byte = chunk[i];
    if (isJsonSpace(byte)) return i + 1;
    const frame = frames[frames.length - 1];
    switch (state) {
      case FIRST_KEY:
      case FIRST_ELEMENT:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
          return i + 1;
        }
        state = state === FIRST_KEY ? KEY2 : VALUE;
        if (state === VALUE) selector = elementOf(frame);
        return i;
      case KEY2:
        if (byte !== QUOTE) fail("a member name is missing", i);
        return openKey(i);
      case AFTER_KEY:
        if (byte !== COLON) fail("a colon is missing", i);
        state = VALUE;
        return i + 1;
      default:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
        } else if (byte === COMMA) {
          state = frame.close === CLOSE_ARRAY ? VALUE : KEY2;
          if (state === KEY2 && chunk[i + 1] === QUOTE) return openKey(i + 1);
          if (state === VALUE) {
            frame.at = frame.at + 1;
            selector = elementOf(frame);
          }
        } else {
          fail(`unexpected ${String.fromCharCode(byte)}`, i);
        }
        return i + 1;
    }
  }
  function openKey(quote) {
    keyStart = quote + 1;
    keyEscaped = false;
    state = IN_KEY;
    return keyStart;
  }
  function elementOf(frame) {
    return frame.selector.kind === "elements" ? frame.selector.of : void 0;
  }
  function keep(chunk) {
    if (state === IN_KEY) {
      keyParts.push(chunk.slice(keyStart));
      keyStart = 0;
    }
    if (heldFrom < 0) return;
    const part = chunk.slice(Math.max(heldFrom - base, 0));
    heldParts.push(part);
    heldBytes += part.length;
    if (heldBytes > MAX_HELD_BYTES) throw new UserError(`cannot be read: ${path()} is larger than ${MAX_HELD_BYTES / 1024 / 1024} MiB`);
  }
  return {
    push(chunk) {
      let i = 0;
      while (i < chunk.length && state !== DONE) {
        switch (state) {
          case VALUE:
            i = isJsonSpace(chunk[i]) ? i + 1 : begin(chunk, i);
            break;
          case IN_NESTED:
            i = nested(chunk, i);
            break;
          case IN_STRING:
            i = string(chunk, i);
            break;
          case IN_SCALAR:
            i = scalar(chunk, i);
            break;
          case IN_KEY:
            i = key(chunk, i);
            break;
          default:
            i = structure(chunk, i);
        }
      }
      if (state !== DONE) keep(chunk);
      base += chunk.length;
      return i;
    },
    get done() {
      return state === DONE;
    }
  };
}

// src/plan/parse.ts
var decoder = new TextDecoder("utf-8", { fatal: true });
function validated(validate, bytes2, path) {
  const value = parse(bytes2, path);
  if (!validate(value)) {
    const [error] = validate.errors;
    throw new UserError(`is not a plan that can be judged: ${path}${propertyPath(error.instancePath)} ${error.message}`);
  }
  return value;
}
function propertyPath(pointer) {
  return pointer.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replace(/\//g, ".").replace(/~1/g, "/").replace(/~0/g, "~");
}
function parse(bytes2, path) {
  let text;
  try {
    text = decoder.decode(bytes2);
  } catch {
    throw new UserError(`is not UTF-8: invalid bytes in ${path}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`is not valid JSON in ${path}`);
  }
}

// src/plan/validators.js
var validateChange = validate11;
var schema12 = { "type": "object", "required": ["address", "mode", "type", "name", "change"], "properties": { "address": { "type": "string" }, "mode": { "type": "string" }, "type": { "type": "string" }, "name": { "type": "string" }, "index": { "type": ["string", "number", "null"] }, "deposed": { "type": "string" }, "action_reason": { "type": "string" }, "change": { "type": "object", "required": ["actions"], "properties": { "actions": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "before": { "type": ["object", "null"] }, "after": { "type": ["object", "null"] }, "after_unknown": { "type": ["object", "boolean", "null"] }, "before_sensitive": { "type": ["object", "boolean", "null"] }, "after_sensitive": { "type": ["object", "boolean", "null"] }, "replace_paths": { "type": ["array", "null"], "items": { "type": "array", "items": { "type": ["string", "number"] } } } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address") || data.mode === void 0 && (missing0 = "mode") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.change === void 0 && (missing0 = "change")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          const _errs1 = errors;
          if (typeof data.address !== "string") {
            validate11.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mode !== void 0) {
            const _errs3 = errors;
            if (typeof data.mode !== "string") {
              validate11.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              const _errs5 = errors;
              if (typeof data.type !== "string") {
                validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs7 = errors;
                if (typeof data.name !== "string") {
                  validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.index !== void 0) {
                  let data4 = data.index;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
                    validate11.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: schema12.properties.index.type }, message: "must be string,number,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.deposed !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.deposed !== "string") {
                      validate11.errors = [{ instancePath: instancePath + "/deposed", schemaPath: "#/properties/deposed/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.action_reason !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.action_reason !== "string") {
                        validate11.errors = [{ instancePath: instancePath + "/action_reason", schemaPath: "#/properties/action_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.change !== void 0) {
                        let data7 = data.change;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                            let missing1;
                            if (data7.actions === void 0 && (missing1 = "actions")) {
                              validate11.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              if (data7.actions !== void 0) {
                                let data8 = data7.actions;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (Array.isArray(data8)) {
                                    if (data8.length < 1) {
                                      validate11.errors = [{ instancePath: instancePath + "/change/actions", schemaPath: "#/properties/change/properties/actions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len0 = data8.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs19 = errors;
                                        if (typeof data8[i0] !== "string") {
                                          validate11.errors = [{ instancePath: instancePath + "/change/actions/" + i0, schemaPath: "#/properties/change/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid2 = _errs19 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate11.errors = [{ instancePath: instancePath + "/change/actions", schemaPath: "#/properties/change/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data7.before !== void 0) {
                                  let data10 = data7.before;
                                  const _errs21 = errors;
                                  if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                                    validate11.errors = [{ instancePath: instancePath + "/change/before", schemaPath: "#/properties/change/properties/before/type", keyword: "type", params: { type: schema12.properties.change.properties.before.type }, message: "must be object,null" }];
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data7.after !== void 0) {
                                    let data11 = data7.after;
                                    const _errs23 = errors;
                                    if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
                                      validate11.errors = [{ instancePath: instancePath + "/change/after", schemaPath: "#/properties/change/properties/after/type", keyword: "type", params: { type: schema12.properties.change.properties.after.type }, message: "must be object,null" }];
                                      return false;
                                    }
                                    var valid1 = _errs23 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data7.after_unknown !== void 0) {
                                      let data12 = data7.after_unknown;
                                      const _errs25 = errors;
                                      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && typeof data12 !== "boolean" && data12 !== null) {
                                        validate11.errors = [{ instancePath: instancePath + "/change/after_unknown", schemaPath: "#/properties/change/properties/after_unknown/type", keyword: "type", params: { type: schema12.properties.change.properties.after_unknown.type }, message: "must be object,boolean,null" }];
                                        return false;
                                      }
                                      var valid1 = _errs25 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data7.before_sensitive !== void 0) {
                                        let data13 = data7.before_sensitive;
                                        const _errs27 = errors;
                                        if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && typeof data13 !== "boolean" && data13 !== null) {
                                          validate11.errors = [{ instancePath: instancePath + "/change/before_sensitive", schemaPath: "#/properties/change/properties/before_sensitive/type", keyword: "type", params: { type: schema12.properties.change.properties.before_sensitive.type }, message: "must be object,boolean,null" }];
                                          return false;
                                        }
                                        var valid1 = _errs27 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data7.after_sensitive !== void 0) {
                                          let data14 = data7.after_sensitive;
                                          const _errs29 = errors;
                                          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && typeof data14 !== "boolean" && data14 !== null) {
                                            validate11.errors = [{ instancePath: instancePath + "/change/after_sensitive", schemaPath: "#/properties/change/properties/after_sensitive/type", keyword: "type", params: { type: schema12.properties.change.properties.after_sensitive.type }, message: "must be object,boolean,null" }];
                                            return false;
                                          }
                                          var valid1 = _errs29 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data7.replace_paths !== void 0) {
                                            let data15 = data7.replace_paths;
                                            const _errs31 = errors;
                                            if (!Array.isArray(data15) && data15 !== null) {
                                              validate11.errors = [{ instancePath: instancePath + "/change/replace_paths", schemaPath: "#/properties/change/properties/replace_paths/type", keyword: "type", params: { type: schema12.properties.change.properties.replace_paths.type }, message: "must be array,null" }];
                                              return false;
                                            }
                                            if (errors === _errs31) {
                                              if (Array.isArray(data15)) {
                                                var valid3 = true;
                                                const len1 = data15.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data16 = data15[i1];
                                                  const _errs33 = errors;
                                                  if (errors === _errs33) {
                                                    if (Array.isArray(data16)) {
                                                      var valid4 = true;
                                                      const len2 = data16.length;
                                                      for (let i2 = 0; i2 < len2; i2++) {
                                                        let data17 = data16[i2];
                                                        const _errs35 = errors;
                                                        if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17))) {
                                                          validate11.errors = [{ instancePath: instancePath + "/change/replace_paths/" + i1 + "/" + i2, schemaPath: "#/properties/change/properties/replace_paths/items/items/type", keyword: "type", params: { type: schema12.properties.change.properties.replace_paths.items.items.type }, message: "must be string,number" }];
                                                          return false;
                                                        }
                                                        var valid4 = _errs35 === errors;
                                                        if (!valid4) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate11.errors = [{ instancePath: instancePath + "/change/replace_paths/" + i1, schemaPath: "#/properties/change/properties/replace_paths/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs33 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              }
                                            }
                                            var valid1 = _errs31 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate11.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validateDeferredChange = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.resource_change === void 0 && (missing0 = "resource_change")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.reason !== void 0) {
          const _errs1 = errors;
          if (typeof data.reason !== "string") {
            validate12.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resource_change !== void 0) {
            let data1 = data.resource_change;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.address === void 0 && (missing1 = "address") || data1.type === void 0 && (missing1 = "type")) {
                  validate12.errors = [{ instancePath: instancePath + "/resource_change", schemaPath: "#/properties/resource_change/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.address !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.address !== "string") {
                      validate12.errors = [{ instancePath: instancePath + "/resource_change/address", schemaPath: "#/properties/resource_change/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.type !== void 0) {
                      const _errs7 = errors;
                      if (typeof data1.type !== "string") {
                        validate12.errors = [{ instancePath: instancePath + "/resource_change/type", schemaPath: "#/properties/resource_change/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/resource_change", schemaPath: "#/properties/resource_change/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var validateStateResource = validate13;
var schema14 = { "type": "object", "required": ["address", "mode", "type", "name"], "properties": { "address": { "type": "string" }, "mode": { "type": "string" }, "type": { "type": "string" }, "name": { "type": "string" }, "index": { "type": ["string", "number", "null"] }, "values": { "type": ["object", "null"] }, "sensitive_values": { "type": ["object", "boolean", "null"] } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address") || data.mode === void 0 && (missing0 = "mode") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          const _errs1 = errors;
          if (typeof data.address !== "string") {
            validate13.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mode !== void 0) {
            const _errs3 = errors;
            if (typeof data.mode !== "string") {
              validate13.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              const _errs5 = errors;
              if (typeof data.type !== "string") {
                validate13.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs7 = errors;
                if (typeof data.name !== "string") {
                  validate13.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.index !== void 0) {
                  let data4 = data.index;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
                    validate13.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: schema14.properties.index.type }, message: "must be string,number,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.values !== void 0) {
                    let data5 = data.values;
                    const _errs11 = errors;
                    if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                      validate13.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: schema14.properties.values.type }, message: "must be object,null" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sensitive_values !== void 0) {
                      let data6 = data.sensitive_values;
                      const _errs13 = errors;
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                        validate13.errors = [{ instancePath: instancePath + "/sensitive_values", schemaPath: "#/properties/sensitive_values/type", keyword: "type", params: { type: schema14.properties.sensitive_values.type }, message: "must be object,boolean,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var validateVariables = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          validate14.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var validateConfiguration = validate15;
var schema16 = { "type": "object", "properties": { "provider_config": { "type": "object", "additionalProperties": { "type": "object", "properties": { "module_address": { "type": "string" }, "expressions": { "type": ["object", "null"] } } } }, "root_module": { "$ref": "#/definitions/module" } } };
var wrapper0 = { validate: validate16 };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resources !== void 0) {
        let data0 = data.resources;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing0;
                  if (data1.mode === void 0 && (missing0 = "mode") || data1.type === void 0 && (missing0 = "type") || data1.name === void 0 && (missing0 = "name")) {
                    validate16.errors = [{ instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                  } else {
                    if (data1.mode !== void 0) {
                      const _errs5 = errors;
                      if (typeof data1.mode !== "string") {
                        validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/mode", schemaPath: "#/properties/resources/items/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs5 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data1.type !== void 0) {
                        const _errs7 = errors;
                        if (typeof data1.type !== "string") {
                          validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/type", schemaPath: "#/properties/resources/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.name !== void 0) {
                          const _errs9 = errors;
                          if (typeof data1.name !== "string") {
                            validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/name", schemaPath: "#/properties/resources/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid2 = _errs9 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.provider_config_key !== void 0) {
                            const _errs11 = errors;
                            if (typeof data1.provider_config_key !== "string") {
                              validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/provider_config_key", schemaPath: "#/properties/resources/items/properties/provider_config_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs11 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.expressions !== void 0) {
                              let data6 = data1.expressions;
                              const _errs13 = errors;
                              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                                validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/expressions", schemaPath: "#/properties/resources/items/properties/expressions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                              var valid2 = _errs13 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.count_expression !== void 0) {
                                let data7 = data1.count_expression;
                                const _errs15 = errors;
                                if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
                                  validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/count_expression", schemaPath: "#/properties/resources/items/properties/count_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                                var valid2 = _errs15 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.for_each_expression !== void 0) {
                                  let data8 = data1.for_each_expression;
                                  const _errs17 = errors;
                                  if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                                    validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/for_each_expression", schemaPath: "#/properties/resources/items/properties/for_each_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                  var valid2 = _errs17 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate16.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.module_calls !== void 0) {
          let data9 = data.module_calls;
          const _errs19 = errors;
          if (errors === _errs19) {
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              for (const key0 in data9) {
                let data10 = data9[key0];
                const _errs22 = errors;
                if (errors === _errs22) {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (data10.expressions !== void 0) {
                      let data11 = data10.expressions;
                      const _errs24 = errors;
                      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
                        validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/expressions", schemaPath: "#/properties/module_calls/additionalProperties/properties/expressions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                      var valid4 = _errs24 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data10.count_expression !== void 0) {
                        let data12 = data10.count_expression;
                        const _errs26 = errors;
                        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                          validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/count_expression", schemaPath: "#/properties/module_calls/additionalProperties/properties/count_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid4 = _errs26 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data10.for_each_expression !== void 0) {
                          let data13 = data10.for_each_expression;
                          const _errs28 = errors;
                          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                            validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/for_each_expression", schemaPath: "#/properties/module_calls/additionalProperties/properties/for_each_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                          var valid4 = _errs28 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data10.module !== void 0) {
                            const _errs30 = errors;
                            if (!wrapper0.validate(data10.module, { instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/module", parentData: data10, parentDataProperty: "module", rootData })) {
                              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs30 === errors;
                          } else {
                            var valid4 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/module_calls/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid3 = _errs22 === errors;
                if (!valid3) {
                  break;
                }
              }
            } else {
              validate16.errors = [{ instancePath: instancePath + "/module_calls", schemaPath: "#/properties/module_calls/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs19 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.outputs !== void 0) {
            let data15 = data.outputs;
            const _errs31 = errors;
            if (errors === _errs31) {
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key1 in data15) {
                  let data16 = data15[key1];
                  const _errs34 = errors;
                  if (errors === _errs34) {
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                      if (data16.expression !== void 0) {
                        let data17 = data16.expression;
                        const _errs36 = errors;
                        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
                          validate16.errors = [{ instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/expression", schemaPath: "#/properties/outputs/additionalProperties/properties/expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid6 = _errs36 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data16.sensitive !== void 0) {
                          const _errs38 = errors;
                          if (typeof data16.sensitive !== "boolean") {
                            validate16.errors = [{ instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/properties/outputs/additionalProperties/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid6 = _errs38 === errors;
                        } else {
                          var valid6 = true;
                        }
                      }
                    } else {
                      validate16.errors = [{ instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid5 = _errs34 === errors;
                  if (!valid5) {
                    break;
                  }
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs31 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.variables !== void 0) {
              let data19 = data.variables;
              const _errs40 = errors;
              if (errors === _errs40) {
                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                  for (const key2 in data19) {
                    let data20 = data19[key2];
                    const _errs43 = errors;
                    if (errors === _errs43) {
                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.sensitive !== void 0) {
                          if (typeof data20.sensitive !== "boolean") {
                            validate16.errors = [{ instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/properties/variables/additionalProperties/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                        }
                      } else {
                        validate16.errors = [{ instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid7 = _errs43 === errors;
                    if (!valid7) {
                      break;
                    }
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs40 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.provider_config !== void 0) {
        let data0 = data.provider_config;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0) {
              let data1 = data0[key0];
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  if (data1.module_address !== void 0) {
                    const _errs6 = errors;
                    if (typeof data1.module_address !== "string") {
                      validate15.errors = [{ instancePath: instancePath + "/provider_config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/module_address", schemaPath: "#/properties/provider_config/additionalProperties/properties/module_address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data1.expressions !== void 0) {
                      let data3 = data1.expressions;
                      const _errs8 = errors;
                      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                        validate15.errors = [{ instancePath: instancePath + "/provider_config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/expressions", schemaPath: "#/properties/provider_config/additionalProperties/properties/expressions/type", keyword: "type", params: { type: schema16.properties.provider_config.additionalProperties.properties.expressions.type }, message: "must be object,null" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/provider_config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/provider_config/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid1 = _errs4 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate15.errors = [{ instancePath: instancePath + "/provider_config", schemaPath: "#/properties/provider_config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.root_module !== void 0) {
          const _errs10 = errors;
          if (!validate16(data.root_module, { instancePath: instancePath + "/root_module", parentData: data, parentDataProperty: "root_module", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs10 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}

// src/plan/sections.ts
function emptySections() {
  return { names: /* @__PURE__ */ new Set(), scalars: /* @__PURE__ */ new Map(), changes: [], drift: [], deferred: [], dataSources: [], unknownElsewhere: /* @__PURE__ */ new Map(), variables: {}, configuration: void 0 };
}
var TYPE = { type: { kind: "mark", name: "type" } };
var TYPE_AND_MODE = { ...TYPE, mode: { kind: "mark", name: "mode" } };
var TYPE_AND_UNKNOWN = {
  ...TYPE,
  address: { kind: "mark", name: "address" },
  change: { kind: "members", of: { after_unknown: { kind: "mark", name: "unknown" } } }
};
function sectionSelector(sections, types) {
  const isWanted = (record, path) => types.has(textOf(record, "type", path));
  const met = /* @__PURE__ */ new Set();
  const takeChange = (record, path) => {
    if (isWanted(record, path)) {
      const json = validated(validateChange, record.bytes, path());
      const key = `${json.address}
${json.deposed ?? ""}`;
      if (met.has(key)) throw new UserError(`is not a plan that can be judged: ${path()} has the same address as another resource: ${JSON.stringify(json.address)}`);
      met.add(key);
      sections.changes.push(changeOf(json, path()));
      return;
    }
    if (record.marked("type") === void 0) throw new UserError(`is not a plan that can be judged: ${path()} has no type`);
    const unknown = record.marked("unknown");
    if (unknown !== void 0 && unknown.length > "{}".length) sections.unknownElsewhere.set(textOf(record, "address", path), Buffer.from(unknown).toString());
  };
  const takeDrift = (record, path) => {
    if (isWanted(record, path)) sections.drift.push(changeOf(validated(validateChange, record.bytes, path()), path()));
  };
  const takeDeferred = (record, path) => {
    const { reason, resource_change: { address, type } } = validated(validateDeferredChange, record.bytes, path());
    sections.deferred.push({ address, type, reason: reason ?? null });
  };
  const takeStateResource = (record, path) => {
    if (!isWanted(record, path) || textOf(record, "mode", path) !== "data") return;
    sections.dataSources.push(stateResourceOf(validated(validateStateResource, record.bytes, path()), path()));
  };
  const stateModule = { kind: "members", of: { resources: records(TYPE_AND_MODE, takeStateResource) } };
  stateModule.of["child_modules"] = { kind: "elements", of: stateModule };
  const scalar = (name) => ({ kind: "value", take: (bytes2, path) => sections.scalars.set(name, parse(bytes2, path())) });
  return {
    kind: "members",
    names: sections.names,
    of: {
      format_version: scalar("format_version"),
      terraform_version: scalar("terraform_version"),
      errored: scalar("errored"),
      complete: scalar("complete"),
      variables: { kind: "value", take: (bytes2, path) => {
        sections.variables = validated(validateVariables, bytes2, path());
      } },
      resource_changes: records(TYPE_AND_UNKNOWN, takeChange),
      resource_drift: records(TYPE, takeDrift),
      deferred_changes: records({}, takeDeferred),
      prior_state: { kind: "members", of: { values: { kind: "members", of: { root_module: stateModule } } } },
      configuration: { kind: "value", take: (bytes2, path) => {
        sections.configuration = validated(validateConfiguration, bytes2, path());
      } }
    }
  };
}
function records(of, take) {
  return { kind: "elements", of: { kind: "record", of, take } };
}
function textOf(record, name, path) {
  const bytes2 = record.marked(name);
  if (bytes2 === void 0) return "";
  if (bytes2[0] !== QUOTE2) throw new UserError(`is not a plan that can be judged: ${path()}.${name} must be string`);
  const text = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength).toString();
  return text.includes("\\") ? String(parse(bytes2, `${path()}.${name}`)) : text.slice(1, -1);
}
var QUOTE2 = 34;

// src/plan/read-plan.ts
async function readPlan(chunks, types) {
  const sections = emptySections();
  const document = createDocument(createScanner(sectionSelector(sections, types)));
  try {
    for await (const chunk of chunks) document.push(chunk);
    document.end();
  } catch (error) {
    if (error instanceof UserError) refuseOtherFiles(sections.names);
    throw error;
  }
  refuseOtherFiles(sections.names);
  refuseOtherDocuments(sections.names);
  const { scalars, changes, drift, deferred, dataSources } = sections;
  checkFormatVersion(scalars);
  return {
    terraformVersion: typeAt(scalars, "terraform_version", "string") ?? null,
    errored: typeAt(scalars, "errored", "boolean") ?? null,
    complete: typeAt(scalars, "complete", "boolean") ?? null,
    changes,
    drift,
    deferred,
    dataSources,
    configuration: createConfiguration(sections)
  };
}
function checkFormatVersion(scalars) {
  const version = typeAt(scalars, "format_version", "string");
  if (version === void 0) throw new UserError("is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json");
  if (!/^[01]\.\d+$/.test(version)) {
    throw new UserError(`has format_version ${JSON.stringify(version)}, and this version reads 0.x and 1.x; look for a newer version of dynamodb-kms-gate`);
  }
}
function typeAt(scalars, name, type) {
  const value = scalars.get(name);
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== type) throw new UserError(`is not a plan that can be judged: ${name} must be a ${type}, found ${Array.isArray(value) ? "array" : typeof value}`);
  return value;
}

// src/files/cannot-be-read.ts
var REMEDIES = /* @__PURE__ */ new Map([
  ["ENOENT", "does not exist: look at the path and at the directory that the gate runs in"],
  ["EACCES", "cannot be read: permission denied"],
  ["EPERM", "cannot be read: permission denied"]
]);
function cannotBeRead(error) {
  return new UserError(REMEDIES.get(error.code ?? "") ?? `cannot be read: ${error.message}`);
}

// src/files/plan-files.ts
var CHUNK_BYTES = 256 * 1024;
async function readPlanFiles(paths) {
  const plans = [];
  const problems = [];
  for (const path of paths) {
    try {
      plans.push(await readPlanFile(path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${path === STANDARD_INPUT ? "standard input" : path} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return plans;
}
async function readPlanFile(path) {
  const hash = createHash("sha256");
  const chunks = path === STANDARD_INPUT ? hashed(process.stdin, hash) : hashed(fileChunks(path), hash);
  const plan = await readPlan(chunks, RESOURCE_TYPES);
  return { path, sha256: hash.digest("hex"), plan };
}
async function* hashed(chunks, hash) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
function* fileChunks(path) {
  const file = open(path);
  try {
    if (fstatSync(file).isDirectory()) throw new UserError('is a directory: name a plan file in it, or a glob such as "plans/*.json"');
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (; ; ) {
      const length = read(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
function read(file, buffer) {
  try {
    return readSync(file, buffer);
  } catch (error) {
    throw cannotBeRead(error);
  }
}
function open(path) {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw cannotBeRead(error);
  }
}

// src/files/report-file.ts
import { randomBytes } from "node:crypto";
import { chmodSync, realpathSync as realpathSync2, renameSync, rmSync, statSync as statSync2, writeFileSync } from "node:fs";
function writeReportFile(path, content) {
  const present = statSync2(path, { throwIfNoEntry: false });
  if (present !== void 0 && !present.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = present === void 0 ? path : realpathSync2(path);
  const partial = `${target}.${randomBytes(6).toString("hex")}.partial`;
  try {
    writeFileSync(partial, content, { flag: "wx" });
    if (present !== void 0) chmodSync(partial, present.mode);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

// src/gate/exit-code.ts
var COULD_NOT_TELL = 2;
function exitCodeOf(verdict2) {
  return verdict2 === "pass" ? 0 : 1;
}

// src/model/alias-retarget.ts
function retargetsOf(tables, replicas, { configuration, keyRing }) {
  const retargeted = keyRing.aliases.filter(isRetargeted);
  if (retargeted.length === 0) return [];
  const byAddress = new Map(keyRing.aliases.map((alias) => [alias.address, alias]));
  function aliasBehind(change, key) {
    const origin = configuration.origin(change, key);
    const through = origin.state === "known" && origin.from !== void 0 ? byAddress.get(origin.from.resource.address) : void 0;
    if (through === void 0) return void 0;
    return retargeted.find((candidate) => candidate === through || candidate.arn !== null && candidate.arn === through.arn);
  }
  function ofTable2(table2) {
    const { address, name, region, keyAttribute: attribute, change } = table2;
    const alias = keyOf(table2.after) === null ? void 0 : aliasBehind(change, ["server_side_encryption", 0, "kms_key_arn"]);
    return alias === void 0 ? [] : [{ what: "table", address, attribute, name, region, alias }];
  }
  function ofReplica2(replica, table2) {
    const { address, region, keyAttribute: attribute, statedKey: statedKey2 } = replica;
    if (keyOf(replica.after) === null || statedKey2 === null) return [];
    const alias = aliasBehind(replica.change ?? table2.change, statedKey2);
    return alias === void 0 ? [] : [{ what: "replica", address, attribute, name: table2?.name ?? null, region, alias }];
  }
  return [...tables.flatMap((table2) => [...ofTable2(table2), ...table2.replicas.flatMap((replica) => ofReplica2(replica, table2))]), ...replicas.flatMap((replica) => ofReplica2(replica, null))];
}
function isRetargeted({ change, targetBefore, targetAfter }) {
  if (change?.action !== "update" || change.after === null) return false;
  return hasUnknown(change.after, ["target_key_id"]) || targetBefore !== targetAfter;
}

// src/model/module-call.ts
var ENCRYPTION2 = ["server_side_encryption"];
var REPLICAS = ["replicas", "replica_regions"];
function moduleCallOf(change, paths, configuration) {
  const named = (names) => names.map((name) => configuration.inputNamed(change, name)).find((input) => input !== null) ?? null;
  const enabled2 = paths.enabled && configuration.inputBehind(change, paths.enabled);
  const key = configuration.inputBehind(change, paths.key);
  const isWritten = configuration.states(change, paths.key.slice(0, 1));
  const encryption = isWritten ? null : named(ENCRYPTION2);
  const replicas = named(REPLICAS);
  const first = enabled2 ?? key ?? encryption;
  if (first === null) return null;
  const sameCall = (input) => input !== null && callOf(input) === callOf(first) ? input.input : null;
  return { calledIn: addressOf(first.calledIn), name: first.call, enabled: sameCall(enabled2), key: sameCall(key), encryption: sameCall(encryption), replicas: sameCall(replicas) };
}
function callOf({ calledIn, call }) {
  return `${addressOf(calledIn)} ${call}`;
}
function addressOf(path) {
  return path.map(({ name }) => `module.${name}`).join(".");
}

// src/model/key-ring.ts
var AWS_ALIAS = "alias/aws/";
var UNSET2 = { is: "unset" };
var MAX_STEPS = 10;
function createKeyRing(plan) {
  const managed = plan.changes.filter(({ mode }) => mode === "managed");
  const keys = [
    ...managed.filter(({ type }) => isKeyType(type)).map((change) => keyOfChange(change, regionOf(change, plan.configuration))),
    ...plan.dataSources.filter(({ type }) => type === "aws_kms_key").map(keyOfDataSource)
  ];
  const aliases = [
    ...managed.filter(({ type, deposed }) => isAliasType(type) && !deposed).map((change) => aliasOf(change.address, change.before, change.after, change, regionOf(change, plan.configuration))),
    ...plan.dataSources.filter(({ type }) => type === "aws_kms_alias").map((data) => aliasOf(data.address, data.values, data.values, null, regionIn(data.values)))
  ];
  const byArn = /* @__PURE__ */ new Map();
  const byAddress = /* @__PURE__ */ new Map();
  for (const key of keys) {
    for (const arn of [key.oldArn, key.arn]) if (arn !== null && (byArn.get(arn)?.change ?? null) === null) byArn.set(arn, key);
    if (key.change?.deposed !== true) byAddress.set(key.address, key);
  }
  const aliasByName = new Map(aliases.flatMap((alias) => [alias.arn, alias.name].flatMap((text) => text === null ? [] : [[text, alias]])));
  const keysById = /* @__PURE__ */ new Map();
  for (const key of keys) {
    if (key.keyId === null) continue;
    const same = keysById.get(key.keyId);
    if (same === void 0) keysById.set(key.keyId, [key]);
    else same.push(key);
  }
  const changes = new Map(plan.changes.flatMap((change) => change.deposed ? [] : [[change.address, change]]));
  const awsManaged = /* @__PURE__ */ new Map();
  for (const key of keys) if (key.manager === "aws" && key.arn !== null) awsManaged.set(key.arn, null);
  for (const alias of aliases) if (alias.name?.startsWith(AWS_ALIAS) === true && alias.targetAfter !== null) awsManaged.set(alias.targetAfter, alias.name);
  function targetOf(name) {
    const alias = aliasByName.get(name);
    return alias?.targetAfter == null ? void 0 : byArn.get(alias.targetAfter) ?? byId(alias.targetAfter, alias.region);
  }
  function byId(id, region) {
    const all = keysById.get(id) ?? [];
    return all.length > 1 ? all.find((key) => key.region?.value === region) : all[0];
  }
  function named(text, sensitive, region = null) {
    const arn = parseArn(text);
    const resource = arn === void 0 ? text : arn.resource;
    if (resource.startsWith("alias/")) {
      const reference2 = { arn: arn === void 0 ? null : text, address: targetOf(text)?.address ?? null, alias: text, sensitive };
      return { is: resource.startsWith(AWS_ALIAS) ? "aws-managed" : "customer-managed", key: reference2 };
    }
    const key = byArn.get(text) ?? (arn === void 0 ? byId(text, region) : void 0);
    const isOld = key !== void 0 && (key.change?.deposed === true || key.change?.action === "replace" && key.oldArn === text);
    const address = isOld ? null : key?.address ?? null;
    const isId = arn === void 0 && key?.arn != null;
    const reference = { arn: isId ? key.arn : text, address, alias: awsManaged.get(text) ?? null, sensitive: sensitive || isId && key.sensitive };
    return { is: awsManaged.has(text) || key?.manager === "aws" ? "aws-managed" : "customer-managed", key: reference };
  }
  function namedBy(attribute, steps = 0) {
    const { resource, path } = attribute;
    const [name] = path;
    if (resource.mode === "managed" && isKeyType(resource.type) && (name === void 0 || name === "arn" || name === "id" || name === "key_id")) {
      return { is: "customer-managed", key: { arn: null, address: resource.address, alias: null, sensitive: false } };
    }
    const change = changes.get(resource.address);
    if (steps === MAX_STEPS || change?.after == null) return doubtful(attribute);
    if (resource.mode === "data") {
      if (resource.type === "aws_kms_key") return keyItself(namedThrough(change, change.after, "key_id", attribute, steps));
      if (resource.type !== "aws_kms_alias") return doubtful(attribute);
      const named2 = namedThrough(change, change.after, "name", attribute, steps);
      return name === "arn" || name === "id" ? named2 : keyItself(named2);
    }
    if (isAliasType(resource.type)) {
      const target = namedThrough(change, change.after, "target_key_id", attribute, steps);
      if (name === void 0 || name === "target_key_arn" || name === "target_key_id") return target;
      const key = target.is === "customer-managed" ? target.key : { arn: null, address: null, sensitive: false };
      return { is: "customer-managed", key: { ...key, alias: resource.address } };
    }
    return doubtful(attribute);
  }
  function namedThrough(change, after, argument, attribute, steps) {
    const value = stringAt(after, [argument]);
    if (value.state === "known") return named(value.value, value.sensitive, regionOf(change, plan.configuration)?.value ?? null);
    const origin = plan.configuration.origin(change, [argument]);
    if (origin.state === "unknown") return namedBy(origin.from, steps + 1);
    return doubtful(attribute);
  }
  return {
    aliases,
    named: (text, sensitive) => text === "" ? UNSET2 : named(text, sensitive),
    namedBy: (attribute) => namedBy(attribute),
    keyOf: ({ arn, address, alias }) => {
      const key = alias === null ? arn === null ? void 0 : byArn.get(arn) : targetOf(alias);
      return key ?? (address === null ? void 0 : byAddress.get(address));
    }
  };
}
function keyItself(named) {
  if (named.is !== "customer-managed" || named.key.alias === null) return named;
  return { ...named, key: { ...named.key, arn: null, alias: null } };
}
function doubtOf(origin) {
  return origin.state === "ambiguous" ? { references: origin.references, because: origin.because } : { references: [], because: "references" };
}
function doubtAbout2({ resource, path }) {
  return { references: [[resource.address, ...path].join(".")], because: "references" };
}
function doubtful(attribute) {
  return { is: "doubt", doubt: doubtAbout2(attribute) };
}
function aliasOf(address, before, after, change, region) {
  const at = (values, name) => values === null ? null : known(stringAt(values, [name]));
  const target = (values) => {
    const id = at(values, "target_key_id");
    return change === null || id === null ? at(values, "target_key_arn") ?? id : id;
  };
  return {
    address,
    arn: at(after, "arn") ?? at(before, "arn"),
    name: at(after, "name") ?? at(before, "name") ?? at(after, "alias_name"),
    region: region?.value ?? null,
    targetBefore: target(before),
    targetAfter: target(after),
    change
  };
}

// src/model/read-encryption.ts
function switchedEncryption(values, change, names, reader) {
  const enabled2 = booleanAt(values, names.enabled);
  if (enabled2.state === "unknown") return { class: "unknown", doubt: doubtOfUnknown(reader.configuration.origin(change, names.enabled)) };
  if (enabled2.state === "unset" || !enabled2.value) return { class: "aws-owned", because: "disabled", idleKey: idleKey(namedAt(values, change, names.key, reader)) };
  return statedEncryption(keyedEncryption(namedAt(values, change, names.key, reader)), change, names.key, reader);
}
function statedEncryption(encryption, change, key, { configuration }) {
  if (encryption.class !== "aws-managed" || encryption.written === null || configuration.states(change, key)) return encryption;
  return { ...encryption, written: null };
}
function keyedEncryption(named) {
  switch (named.is) {
    case "customer-managed":
      return { class: "customer-managed", key: named.key };
    case "aws-managed":
      return { class: "aws-managed", written: named.key };
    case "unset":
      return { class: "aws-managed", written: null };
    case "doubt":
      return { class: "kms", doubt: named.doubt };
  }
}
function namedAt(values, change, path, reader) {
  const value = stringAt(values, path);
  if (value.state === "unset") return { is: "unset" };
  if (value.state === "known") return reader.keyRing.named(value.value, value.sensitive);
  const named = namedByOrigin(reader.configuration.origin(change, path), reader.keyRing);
  return named.is === "unset" && wasThere(change, path) ? { is: "doubt", doubt: { references: [], because: "references" } } : named;
}
function wasThere({ action, before }, path) {
  return action === "update" && before !== null && path.length > 1 && objectAt(before, path.slice(0, -1)).state === "known";
}
function namedByOrigin(origin, keyRing) {
  switch (origin.state) {
    case "unknown":
      return keyRing.namedBy(origin.from);
    case "ambiguous":
      return { is: "doubt", doubt: doubtOf(origin) };
    case "known":
      return { is: "unset" };
  }
}
function doubtOfUnknown(origin) {
  return origin.state === "unknown" ? doubtAbout2(origin.from) : doubtOf(origin);
}
function idleKey(named) {
  return named.is === "customer-managed" ? named.key : null;
}

// src/model/read-replicas.ts
function replicaBlocks2(values, change, table2, reader) {
  if (values === null || table2 === null) return [];
  const length = lengthAt(values, ["replica"]);
  const count2 = length.state === "known" ? length.value : 0;
  return Array.from({ length: count2 }, (_, i) => {
    const region = stringAt(values, ["replica", i, "region_name"]);
    const key = ["replica", i, "kms_key_arn"];
    const statedKey2 = statedKeyOf(region.state === "known" ? region.value : null, count2, change, reader.configuration);
    const isUnknown = stringAt(values, key).state === "unknown";
    const named = isUnknown ? namedByOrigin(statedKey2 === null ? unmatched(change, reader.configuration) : reader.configuration.origin(change, statedKey2), reader.keyRing) : namedAt(values, change, key, reader);
    const mode = stringAt(values, ["replica", i, "consistency_mode"]);
    return {
      region: region.state === "known" ? region : null,
      encryption: replicaEncryption(named, table2),
      namesKey: named.is !== "unset",
      consistencyMode: mode.state === "known" ? mode.value : null,
      statedKey: statedKey2
    };
  });
}
function replicaEncryption(named, table2) {
  if (named.is !== "unset") return keyedEncryption(named);
  switch (table2.class) {
    case "aws-owned":
      return { ...table2, idleKey: null };
    case "aws-managed":
    case "customer-managed":
      return { class: "aws-managed", written: null };
    case "kms":
    case "unknown":
      return table2;
  }
}
function statedKeyOf(region, count2, change, configuration) {
  const written2 = configuration.blocks(change, "replica");
  const regions = Array.from({ length: written2 }, (_, i) => regionStated(configuration.origin(change, ["replica", i, "region_name"])));
  let block2 = region === null ? -1 : regions.indexOf(region);
  if (block2 < 0 && written2 === 1 && count2 === 1 && regions[0] === null) block2 = 0;
  return block2 < 0 ? null : ["replica", block2, "kms_key_arn"];
}
function unmatched(change, configuration) {
  if (configuration.blocks(change, "replica") === 0) return configuration.dynamicOrigin(change);
  return { state: "ambiguous", references: ["replica.region_name"], because: "references" };
}
function regionStated(origin) {
  return origin.state === "known" && typeof origin.value === "string" ? origin.value : null;
}
function replicasDoubt(values, change, configuration, attribute) {
  if (values === null || lengthAt(values, [attribute]).state !== "unknown") return null;
  const origin = configuration.origin(change, [attribute]);
  return configuration.blocks(change, attribute) === 0 ? { references: [], because: "dynamic-block" } : doubtOf(origin);
}
function joinReplicas(before, after, table2) {
  const { change, attribute, keyAttribute, recreates } = table2;
  const rest = [...before];
  const joined = after.map((side) => {
    const i = rest.findIndex(({ region }) => region !== null && region.value === side.region?.value);
    const old = i < 0 ? void 0 : rest.splice(i, 1)[0];
    return {
      address: change.address,
      attribute,
      keyAttribute,
      type: change.type,
      region: side.region,
      before: old?.encryption ?? null,
      after: side.encryption,
      namesKey: side.namesKey,
      recreatedBecause: recreates && old !== void 0 && change.action === "update" ? recreation(old, side) : null,
      statement: { states: "the-same-or-unclear" },
      statedKey: side.statedKey,
      moduleCall: null,
      change: null
    };
  });
  const removed = rest.map((side) => ({
    address: change.address,
    attribute,
    keyAttribute,
    type: change.type,
    region: side.region,
    before: side.encryption,
    after: null,
    namesKey: false,
    recreatedBecause: null,
    statement: { states: "the-same-or-unclear" },
    statedKey: null,
    moduleCall: null,
    change: null
  }));
  return [...joined, ...removed];
}
function recreation(before, after) {
  if (before.consistencyMode !== null && after.consistencyMode !== null && before.consistencyMode !== after.consistencyMode) return "consistency-mode";
  if (!before.namesKey && !after.namesKey) return null;
  if (after.encryption.class === "kms" || after.encryption.class === "unknown") return "unclear";
  if (before.namesKey !== after.namesKey) return "key";
  const comparison = compareEncryption(before.encryption, after.encryption);
  return comparison === "same" ? null : comparison === "unknown" ? "unclear" : "key";
}

// src/model/read-global-table.ts
function globalTableEncryption(values, change, names, region, reader) {
  const enabled2 = booleanAt(values, names.enabled);
  if (enabled2.state === "unknown") return { class: "unknown", doubt: doubtOf(reader.configuration.origin(change, names.enabled)) };
  if (enabled2.state === "unset" || !enabled2.value) return { class: "aws-owned", because: "disabled", idleKey: null };
  const elements = elementsOf(values);
  const own = elements.find((element) => region !== null && element.region?.value === region.value) ?? (elements.length === 1 ? elements[0] : void 0);
  if (own !== void 0) return keyedEncryption(namedIn(elements, own, values, change, reader));
  const all = elements.map((element) => keyedEncryption(namedIn(elements, element, values, change, reader)));
  const [first] = all;
  if (first !== void 0 && first.class !== "customer-managed" && all.every((other) => other.class === first.class)) return first;
  return { class: "kms", doubt: { references: ["replicas"], because: "references" } };
}
function globalTableReplicas(values, change, table2, own, reader) {
  if (values === null || table2 === null) return [];
  const elements = elementsOf(values);
  return elements.filter(({ region }) => own === null || region?.value !== own.value).map((element) => {
    const { region } = element;
    const named = table2.class === "aws-owned" ? { is: "unset" } : namedIn(elements, element, values, change, reader);
    return { region, encryption: replicaEncryption(named, table2), namesKey: named.is !== "unset", consistencyMode: null, statedKey: null };
  });
}
function namedIn(elements, element, values, change, reader) {
  const isUnknown = ({ key }) => stringAt(values, key).state === "unknown";
  const isConstant = reader.configuration.origin(change, element.key.slice(0, 2)).state === "known";
  if (isConstant || !isUnknown(element) || elements.filter(isUnknown).length === 1) return namedAt(values, change, element.key, reader);
  return { is: "doubt", doubt: { references: ["replicas"], because: "references" } };
}
function elementsOf(values) {
  const length = lengthAt(values, ["replicas"]);
  return Array.from({ length: length.state === "known" ? length.value : 0 }, (_, i) => {
    const region = stringAt(values, ["replicas", i, "region"]);
    return { region: region.state === "known" ? region : null, key: ["replicas", i, "sse_specification", "kms_master_key_id"] };
  });
}

// src/model/statement.ts
var UNCLEAR = { states: "the-same-or-unclear" };
function statementOf(change, transition, after, names, reader) {
  const { configuration } = reader;
  if (transition !== "unchanged" || after === null || after.class === "unknown" || !configuration.has(change)) return UNCLEAR;
  if (!configuration.states(change, [names.block])) return after.class === "aws-owned" ? UNCLEAR : { states: "no-block" };
  const enabled2 = configuration.origin(change, names.enabled);
  const stated = enabled2.state === "known" ? enabled2.value : void 0;
  const isCertain = enabled2.state === "known" && enabled2.isLiteral === true;
  if (after.class === "aws-owned") return stated === true ? { states: "enabled", isCertain } : UNCLEAR;
  return stated === false ? { states: "disabled", isCertain } : statedKey(change, names.key, after, reader);
}
function statedKey(change, path, kept, { configuration, keyRing }) {
  const stated = configuration.origin(change, path);
  if (stated.state === "unknown") return { states: "another-key", isCertain: false };
  if (stated.state !== "known" || stated.value === void 0) return UNCLEAR;
  const isCertain = stated.isLiteral === true;
  const isNone = stated.value === null || stated.value === "";
  if (!isNone && !isCertain && parseArn(String(stated.value)) === void 0) return UNCLEAR;
  const named = isNone ? void 0 : keyRing.named(String(stated.value), true);
  switch (kept.class) {
    case "customer-managed":
      if (named === void 0) return { states: "no-key", isCertain };
      return named.is === "customer-managed" && named.key.alias === kept.key.alias && named.key.arn === kept.key.arn ? UNCLEAR : { states: "another-key", isCertain };
    case "aws-managed":
      return named === void 0 || named.is === "aws-managed" ? UNCLEAR : { states: "another-key", isCertain };
    case "kms":
      return named === void 0 ? { states: "no-key", isCertain } : UNCLEAR;
    case "aws-owned":
    case "unknown":
      return UNCLEAR;
  }
}

// src/model/transition.ts
function transitionOf(change, before, after) {
  switch (change.action) {
    case "create":
      return "created";
    case "delete":
      return "destroyed";
    case "forget":
      return "forgotten";
    case "replace":
      return "replaced";
    case "no-op":
    case "read":
    case "update":
      return before === null || after === null ? "unchanged" : updateTransition(before, after);
  }
}
function updateTransition(before, after) {
  if (before.class === "aws-owned" && before.idleKey !== null && after.class === "customer-managed" && before.idleKey.arn === after.key.arn && after.key.arn !== null) return "in-progress";
  switch (compareEncryption(before, after)) {
    case "same":
      return "unchanged";
    case "different":
      return "re-encrypted";
    case "unknown":
      return "unknown";
  }
}

// src/model/read-table.ts
var SCHEMAS = {
  aws_dynamodb_table: {
    arguments: { block: "server_side_encryption", enabled: ["server_side_encryption", 0, "enabled"], key: ["server_side_encryption", 0, "kms_key_arn"] },
    name: "name",
    replicas: "replica",
    replicaKeyAttribute: "replica.kms_key_arn"
  },
  awscc_dynamodb_table: {
    arguments: { block: "sse_specification", enabled: ["sse_specification", "sse_enabled"], key: ["sse_specification", "kms_master_key_id"] },
    name: "table_name",
    replicas: null,
    replicaKeyAttribute: ""
  },
  awscc_dynamodb_global_table: {
    arguments: { block: "sse_specification", enabled: ["sse_specification", "sse_enabled"], key: ["replicas"] },
    name: "table_name",
    replicas: "replicas",
    replicaKeyAttribute: "replicas.sse_specification.kms_master_key_id"
  }
};
function readTable(change, reader) {
  const schema = SCHEMAS[change.type];
  const region = regionOf(change, reader.configuration);
  const before = sideEncryption(change.before, change, schema, region, reader);
  const after = sideEncryption(change.after, change, schema, region, reader);
  const transition = transitionOf(change, before, after);
  const isGlobal = change.type === "awscc_dynamodb_global_table";
  const replicas = (values, encryption) => isGlobal ? globalTableReplicas(values, change, encryption, region, reader) : replicaBlocks2(values, change, encryption, reader);
  return {
    address: change.address,
    type: change.type,
    change,
    name: nameOf(change, schema.name),
    region,
    account: accountOf(change),
    before,
    after,
    transition,
    replicas: schema.replicas === null ? [] : joinReplicas(replicas(change.before, before), replicas(change.after, after), { change, attribute: schema.replicas, keyAttribute: schema.replicaKeyAttribute, recreates: !isGlobal }),
    replicasDoubt: schema.replicas === null ? null : replicasDoubt(change.after, change, reader.configuration, schema.replicas),
    statement: statementOf(change, transition, after, schema.arguments, reader),
    keyAttribute: isGlobal ? schema.replicaKeyAttribute : written(schema.arguments.key),
    enabledAttribute: written(schema.arguments.enabled),
    blockAttribute: schema.arguments.block,
    moduleCall: moduleCallOf(change, schema.arguments, reader.configuration)
  };
}
function sideEncryption(values, change, schema, region, reader) {
  if (values === null) return null;
  const { block: block2 } = schema.arguments;
  const present = change.type === "aws_dynamodb_table" ? blockPresence(values, block2) : objectPresence(values, block2);
  if (present === "unknown") {
    if (!reader.configuration.has(change)) return { class: "unknown", doubt: { references: [], because: "no-configuration" } };
    if (change.action === "update") return { class: "unknown", doubt: { references: [], because: "dynamic-block" } };
    if (isRestored(values)) return { class: "unknown", doubt: { references: [], because: "restored" } };
    if (!reader.configuration.states(change, [block2])) return { class: "aws-owned", because: "no-block", idleKey: null };
    return { class: "unknown", doubt: doubtOf(reader.configuration.origin(change, [block2])) };
  }
  if (present === "absent") return { class: "aws-owned", because: isTurnedOff(change, schema.arguments, reader) ? "disabled" : "no-block", idleKey: null };
  if (change.type === "awscc_dynamodb_global_table") return globalTableEncryption(values, change, schema.arguments, region, reader);
  return switchedEncryption(values, change, schema.arguments, reader);
}
function isRestored(values) {
  return ["restore_source_name", "restore_source_table_arn"].some((name) => stringAt(values, [name]).state !== "unset");
}
function isTurnedOff(change, { enabled: enabled2 }, { configuration }) {
  const origin = configuration.has(change) && configuration.states(change, enabled2) ? configuration.origin(change, enabled2) : void 0;
  return origin?.state === "known" && origin.value === false;
}
function blockPresence(values, block2) {
  const length = lengthAt(values, [block2]);
  if (length.state === "known" && length.value > 1) throw new UserError(`is not a plan that can be judged: ${values.where}.${block2} has ${length.value} blocks, and a table has one at the most`);
  if (length.state === "known") return length.value > 0 ? "present" : "absent";
  return length.state === "unknown" ? "unknown" : "absent";
}
function objectPresence(values, attribute) {
  const { state } = objectAt(values, [attribute]);
  return state === "known" ? "present" : state === "unset" ? "absent" : "unknown";
}
function written(path) {
  return path.filter((step) => typeof step === "string").join(".");
}
function nameOf(change, attribute) {
  const name = stringAt(change.after ?? change.before ?? EMPTY, [attribute]);
  return name.state === "known" && !name.sensitive ? name.value : null;
}
function accountOf(change) {
  for (const values of [change.after, change.before]) {
    const arn = values && stringAt(values, ["arn"]);
    const account = arn?.state === "known" && !arn.sensitive ? parseArn(arn.value)?.account : void 0;
    if (account) return account;
  }
  return null;
}
var EMPTY = { where: "", known: {}, unknown: {}, sensitive: false };

// src/model/read-table-replica.ts
var KEY3 = ["kms_key_arn"];
function tableOfReplica(change, tables, reader) {
  const values = change.after ?? change.before;
  const arn = values && stringAt(values, ["global_table_arn"]);
  if (arn?.state === "known") return tables.get(arn.value);
  if (arn?.state !== "unknown") return void 0;
  const origin = reader.configuration.origin(change, ["global_table_arn"]);
  return origin.state === "unknown" ? tables.get(origin.from.resource.address) : void 0;
}
function readTableReplica(change, table2, reader) {
  const after = encryptionOf(change.after, change, table2?.after, reader);
  return {
    address: change.address,
    attribute: null,
    keyAttribute: "kms_key_arn",
    type: change.type,
    region: regionOf(change, reader.configuration),
    before: encryptionOf(change.before, change, table2?.before, reader),
    after,
    namesKey: change.after !== null && namedAt(change.after, change, KEY3, reader).is !== "unset",
    recreatedBecause: change.action === "replace" ? "replacement" : null,
    statement: after !== null && (change.action === "no-op" || change.action === "update") && reader.configuration.has(change) ? statedKey(change, KEY3, after, reader) : { states: "the-same-or-unclear" },
    statedKey: KEY3,
    moduleCall: moduleCallOf(change, { enabled: null, key: KEY3 }, reader.configuration),
    change
  };
}
function encryptionOf(values, change, table2, reader) {
  if (values === null) return null;
  const named = namedAt(values, change, KEY3, reader);
  if (named.is === "unset" && table2 == null) return { class: "unknown", doubt: elsewhere("table-elsewhere") };
  const encryption = statedEncryption(replicaEncryption(named, table2 ?? { class: "unknown", doubt: elsewhere("table-elsewhere") }), change, KEY3, reader);
  const isStated = change.action === "create" || change.after === null || reader.configuration.states(change, KEY3);
  if (encryption.class !== "customer-managed" || isStated || known(stringAt(values, KEY3)) === null) return encryption;
  return reader.keyRing.keyOf(encryption.key) === void 0 ? { class: "kms", doubt: elsewhere("replica-state") } : encryption;
}
function elsewhere(because) {
  return { references: [], because };
}

// src/model/drift.ts
function driftOf(change, reader) {
  if (change.deposed) return [];
  if (change.type === TABLE_REPLICA_TYPE) return ofReplica(readTableReplica(change, void 0, reader), null);
  if (!isTableType(change.type)) return [];
  const table2 = readTable(change, reader);
  return [...ofTable(table2), ...table2.replicas.flatMap((replica) => ofReplica(replica, table2.name))];
}
function ofTable({ address, blockAttribute: attribute, name, region, before, after }) {
  if (before === null || after === null || compareEncryption(before, after) !== "different") return [];
  return [{ what: "table", address, attribute, name, region, before, after }];
}
function ofReplica({ address, keyAttribute: attribute, region, before, after }, name) {
  if (before === null || after === null || compareEncryption(before, after) !== "different") return [];
  return keyOf(before) === null && keyOf(after) === null ? [] : [{ what: "replica", address, attribute, name, region, before, after }];
}

// src/model/model.ts
function createModel(plan) {
  const keyRing = createKeyRing(plan);
  const reader = { configuration: plan.configuration, keyRing };
  const current = plan.changes.filter(({ mode, deposed }) => mode === "managed" && !deposed);
  const tables = current.filter(({ type }) => isTableType(type)).map((change) => readTable(change, reader));
  const byName = /* @__PURE__ */ new Map();
  for (const table2 of tables) {
    for (const name of [table2.address, arnOf(table2.change.before), arnOf(table2.change.after)]) if (name !== null) byName.set(name, table2);
  }
  const joined = /* @__PURE__ */ new Map();
  const replicas = [];
  for (const change of current) {
    if (change.type !== TABLE_REPLICA_TYPE) continue;
    const table2 = tableOfReplica(change, byName, reader);
    const replica = readTableReplica(change, table2, reader);
    if (table2 === void 0) replicas.push(replica);
    else joined.set(table2, [...joined.get(table2) ?? [], replica]);
  }
  const complete = tables.map((table2) => joined.has(table2) ? { ...table2, replicas: [...table2.replicas, ...joined.get(table2)] } : table2);
  return {
    plan: { complete: plan.complete, errored: plan.errored, deferred: plan.deferred.filter(({ type }) => isTableType(type) || type === TABLE_REPLICA_TYPE) },
    tables: complete,
    replicas,
    keyRing,
    drift: plan.drift.flatMap((change) => driftOf(change, reader)),
    retargets: retargetsOf(complete, replicas, reader)
  };
}
function arnOf(values) {
  return values && known(stringAt(values, ["arn"]));
}

// src/gate/compile-report.ts
var CONTROL = "table-kms-encryption";
function compileReport(parts, version) {
  const plans = parts.map(({ plan, ...rows }) => ({ ...plan, summary: summaryOf(rows.tables, rows.findings) }));
  const tables = parts.flatMap((part) => part.tables);
  const findings = parts.flatMap((part) => part.findings).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const found = /* @__PURE__ */ new Set([CONTROL, ...findings.map(({ ruleId }) => ruleId)]);
  return {
    schemaVersion: "1",
    tool: { name: "dynamodb-kms-gate", version },
    verdict: plans.every(({ verdict: verdict2 }) => verdict2 === "pass") ? "pass" : "fail",
    plans,
    rules: RULES.filter(({ id }) => found.has(id)).map(ruleRow),
    tables,
    findings,
    summary: summaryOf(tables, findings)
  };
}
function ruleRow({ id, title, severity, rationale, retrofit, references, checks, frameworks }) {
  return {
    id,
    title,
    severity,
    rationale,
    retrofit: retrofit === true,
    references,
    checks: (checks ?? []).map((check2) => ({ tool: check2.tool, id: check2.id })),
    frameworks: (frameworks ?? []).map((framework) => ({ id: framework.id, title: framework.title, requirements: framework.requirements.map((requirement) => requirement.id) }))
  };
}
function summaryOf(tables, findings) {
  const verdicts = (verdict2) => tables.filter((table2) => table2.verdict === verdict2).length;
  const severities = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    tables: tables.length,
    passed: verdicts("pass"),
    failed: verdicts("fail"),
    undetermined: verdicts("undetermined"),
    notApplicable: verdicts("not-applicable"),
    reEncryptions: tables.filter(({ transition }) => transition === "re-encrypted").length,
    errors: severities("error"),
    warnings: severities("warning"),
    notes: severities("note")
  };
}

// src/gate/findings.ts
function judge(model, plan, settings) {
  const findings = [];
  const verdicts = /* @__PURE__ */ new Map();
  for (const rule2 of RULES) {
    for (const answer of rule2.judge(model, settings.require)) {
      if (rule2.id === "table-kms-encryption" && answer.address !== null) verdicts.set(answer.address, answer.answer);
      if (answer.answer !== "pass") findings.push(findingOf(rule2, answer, plan, settings));
    }
  }
  return { findings, verdicts };
}
function findingOf(rule2, answer, plan, settings) {
  const problem = rule2.problems[answer.problem];
  if (problem === void 0) throw new Error(`${rule2.id} has no problem ${answer.problem}`);
  const severity = problem.severity ?? rule2.severity;
  return {
    plan,
    ruleId: rule2.id,
    problem: answer.problem,
    severity: answer.answer === "undetermined" && settings.undetermined === "warn" && severity === "error" ? "warning" : severity,
    status: "open",
    waiver: null,
    address: answer.address,
    attribute: answer.attribute,
    message: fill(problem.message, answer.facts),
    remedy: fill(problem.remedy, answer.facts),
    hcl: answer.hcl ?? null,
    check: answer.check ?? null
  };
}

// src/gate/table-rows.ts
function tableRows(model, plan, verdicts) {
  const tables = model.tables.map((table2) => ({
    plan,
    name: table2.name,
    address: table2.address,
    type: table2.type,
    region: regionRow(table2.region),
    actions: table2.change.actions,
    before: encryptionRow(table2.before),
    after: encryptionRow(table2.after),
    transition: table2.transition,
    verdict: verdicts.get(table2.address) ?? "not-applicable",
    replicas: table2.replicas.map((replica) => replicaRow(replica, table2.change))
  }));
  const replicas = model.replicas.map((replica) => ({
    plan,
    name: null,
    ...replicaRow(replica, replica.change),
    transition: transitionOf(replica.change, replica.before, replica.after),
    verdict: "not-applicable",
    replicas: []
  }));
  return [...tables, ...replicas];
}
function replicaRow(replica, change) {
  const { actions } = replica.change ?? change;
  return { address: replica.address, type: replica.type, region: regionRow(replica.region), actions, before: encryptionRow(replica.before), after: encryptionRow(replica.after) };
}
function regionRow(region) {
  return region === null ? null : region.sensitive ? SENSITIVE : region.value;
}
function encryptionRow(encryption) {
  if (encryption === null) return null;
  const key = encryption.class === "customer-managed" ? encryption.key : null;
  const shown2 = (text) => text !== null && key?.sensitive === true ? SENSITIVE : text;
  return { class: encryption.class, key: { arn: shown2(key?.arn ?? null), address: key?.address ?? null, alias: shown2(key?.alias ?? null) } };
}

// src/gate/verdict.ts
function verdictOf(findings, failOn) {
  return findings.some((finding) => finding.status === "open" && fails(finding.severity, failOn)) ? "fail" : "pass";
}
function fails(severity, failOn) {
  switch (failOn) {
    case "error":
      return severity === "error";
    case "warning":
      return severity !== "note";
    case "never":
      return false;
  }
}

// src/gate/judge-plans.ts
function judgePlans(plans, { settings, name, version }) {
  const parts = plans.map(({ path, sha256, plan }) => {
    const model = createModel(plan);
    const called = name === null ? path : plans.length === 1 ? name : `${name}: ${path}`;
    const { findings, verdicts } = judge(model, called, settings);
    return {
      plan: {
        name: called,
        verdict: verdictOf(findings, settings.failOn),
        settings,
        path,
        sha256,
        terraformVersion: plan.terraformVersion,
        complete: plan.complete,
        errored: plan.errored
      },
      tables: tableRows(model, called, verdicts),
      findings
    };
  });
  return compileReport(parts, version);
}

// src/policy/choices.ts
var CHOICES = {
  require: REQUIREMENTS,
  undetermined: ["fail", "warn"],
  "fail-on": ["error", "warning", "never"],
  "account-ids": ["mask", "show"],
  comment: ["always", "findings", "changes", "never"],
  "comment-mode": ["update", "recreate-on-fail"],
  annotations: ["true", "false"],
  "step-summary": ["true", "false"]
};
function choose(name, raw) {
  const allowed = CHOICES[name];
  const value = raw.value(name)?.trim() || allowed[0];
  if (!allowed.includes(value)) throw new UserError(`${raw.nameOf(name)} is ${JSON.stringify(value)}; allowed: ${allowed.join(", ")}`);
  return value;
}

// src/policy/plan-name.ts
var MAX_CHARACTERS = 100;
function parsePlanName(raw) {
  const name = raw.value("name")?.trim() || null;
  if (name !== null && name.length > MAX_CHARACTERS) {
    throw new UserError(`${raw.nameOf("name")} is ${name.length} characters long; allowed: up to ${MAX_CHARACTERS}, such as the workspace or the environment`);
  }
  return name;
}

// src/policy/settings.ts
function parseSettings(raw) {
  return { require: choose("require", raw), undetermined: choose("undetermined", raw), failOn: choose("fail-on", raw) };
}

// src/report/escape.ts
var INVISIBLE = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e007f}]|\\p{Surrogate}", "gu");
function escapeCode(character) {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "	") return "\\t";
  return `\\u{${character.codePointAt(0).toString(16)}}`;
}
function visible(text) {
  return text.replace(INVISIBLE, escapeCode).replace(/^(\s*):(?=:)/, "$1\\u{3a}").replace(/#(?=#\[)/g, "\\u{23}");
}
function printableLines(text) {
  return text.split("\n").map(visible).join("\n");
}
function printableJson(value) {
  return JSON.stringify(value, null, 2).replace(INVISIBLE, (character) => character === "\n" ? character : character.split("").map(jsonEscape).join("")).replace(/#(?=#\[)/g, jsonEscape);
}
function jsonEscape(codeUnit) {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function code(text) {
  const shown2 = visible(text);
  if (shown2 === "") return "";
  if (!/[|`]|^\s|\s$/.test(shown2)) return `\`${shown2}\``;
  return `<code>${shown2.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
function markdownSentence(text) {
  return visible(text).split("`").map((part, i) => i % 2 === 1 ? code(part) : proseOf(part)).join("");
}
var PROSE = /^[("]?(?:[A-Za-z]+(?:[-'’][A-Za-z]+)*|v?\d{1,6}(?:[.-]\d{1,4})*)[)",.:;]*$/;
function proseOf(text) {
  return text.split(/( +)/).map((word) => {
    if (word === "" || word.startsWith(" ") || PROSE.test(word)) return word;
    const [, start, core, end] = /^(\(?)(.*?)([),.:;]*)$/s.exec(word);
    return `${start}${code(core)}${end}`;
  }).join("");
}
function codeBlock(text, language) {
  const shown2 = printableLines(text);
  const longest2 = Math.max(2, ...[...shown2.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest2 + 1);
  return `${fence}${language}
${shown2}
${fence}`;
}

// src/report/json.ts
function jsonReport(report2) {
  return `${printableJson(report2)}
`;
}

// src/report/rows.ts
function encryptionText(row) {
  return encryptionWords2(row).join(" ");
}
function encryptionWords2(row) {
  if (row === null) return ["-"];
  const key = keyName(row.key);
  return key === null ? [row.class] : [row.class, key];
}
function keyName({ alias, address, arn }) {
  return withoutPrefix(alias) ?? address ?? withoutPrefix(arn);
}
function withoutPrefix(arn) {
  return arn?.replace(/^arn:[^:]*:kms:[^:]*:[^:]*:/, "") ?? null;
}
function keyText({ before, after }) {
  const [from, to] = [encryptionText(before), encryptionText(after)];
  if (from === to || before === null) return to;
  return `${from} -> ${to}`;
}
function subjectsOf({ tables }) {
  const byAddress = new Map(tables.map((table2) => [`${table2.plan}
${table2.address}`, table2]));
  for (const table2 of tables) {
    for (const replica of table2.replicas) {
      const key = `${table2.plan}
${replica.address}`;
      if (!byAddress.has(key)) byAddress.set(key, { ...table2, ...replica });
    }
  }
  return (finding) => byAddress.get(`${finding.plan}
${finding.address}`);
}
function verdictText({ verdict: verdict2, summary, plans }) {
  const of = plans.length === 1 ? "this plan" : `these ${plans.length} plans`;
  if (summary.tables === 0) return verdict2 === "pass" ? `no DynamoDB tables in ${of}` : `${of} cannot be passed`;
  const required = requiredText(plans);
  const judged = summary.tables - summary.notApplicable;
  const bad = summary.failed + summary.undetermined;
  if (judged === 0) return verdict2 === "pass" ? `no table of ${of} has to have ${required}` : `${of} cannot be passed`;
  if (bad > 0) return `${bad} of ${count(judged, "table")} without ${required}, or not known to have it`;
  const all = `${judged === 1 ? "the table has" : `all ${judged} tables have`} ${required}`;
  return verdict2 === "pass" ? all : `${all}, but there ${summary.errors === 1 ? "is" : "are"} ${summary.errors > 0 ? count(summary.errors, "other error") : count(summary.warnings, "warning")}`;
}
function requiredText(plans) {
  const required = new Set(plans.map(({ settings }) => settings.require));
  if (required.size > 1) return "the key that is required of it";
  return required.has("customer-managed") ? "a customer managed key" : "KMS encryption";
}
function countsText({ tables, passed, failed, undetermined, notApplicable, reEncryptions, errors, warnings, notes }) {
  return [
    `${count(tables, "table")}: ${passed} passed, ${failed} failed, ${undetermined} undetermined, ${notApplicable} not applicable`,
    `${count(reEncryptions, "re-encryption")}`,
    `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")}`
  ].join("; ");
}
function count(n, what) {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
function remediesOf(findings) {
  const byRemedy = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const same = byRemedy.get(finding.remedy);
    if (same === void 0) byRemedy.set(finding.remedy, /* @__PURE__ */ new Map([[finding.address, finding]]));
    else if (!same.has(finding.address)) same.set(finding.address, finding);
  }
  return [...byRemedy].map(([remedy, same]) => ({ remedy, findings: [...same.values()] }));
}
var NAMED = 3;
function listed(things) {
  const more = things.length - NAMED;
  return `${things.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/report/fit.ts
var GAP = "\n\n";
function fit(sections, limit) {
  const kept = [...sections];
  const missing = [];
  let length = sections.reduce((sum, { markdown }) => sum + bytes(markdown) + GAP.length, 0);
  const excess = () => length + (missing.length > 0 ? bytes(missingLine(missing)) + GAP.length : 0) - limit;
  for (const i of leastImportantFirst(sections)) {
    if (excess() <= 0) break;
    const section = sections[i];
    const shortened = section.shortened?.(bytes(section.markdown) - excess() - MISSING_LINE_BYTES) ?? null;
    kept[i] = shortened;
    length -= shortened === null ? bytes(section.markdown) + GAP.length : bytes(section.markdown) - bytes(shortened.markdown);
    const content = shortened === null ? section.content : shortened.content;
    if (content !== null) missing.push(content);
  }
  const shown2 = kept.flatMap((section) => section === null ? [] : [section.markdown]);
  const foot = sections.at(-1)?.importance === null ? shown2.splice(-1) : [];
  return `${[...shown2, ...missing.length > 0 ? [missingLine(missing)] : [], ...foot].join(GAP)}
`;
}
var MISSING_LINE_BYTES = 500;
function missingLine(missing) {
  const counts = /* @__PURE__ */ new Map();
  for (const { count: n, of } of missing) counts.set(of, (counts.get(of) ?? 0) + n);
  return `*Left out, to keep this short: ${[...counts].map(([of, n]) => count(n, of)).join(", ")}.*`;
}
function leastImportantFirst(sections) {
  const droppable = sections.flatMap(({ importance }, i) => importance === null ? [] : [{ importance, i }]);
  return droppable.sort((a, b) => a.importance - b.importance || b.i - a.i).map(({ i }) => i);
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}

// src/report/account-ids.ts
var KMS_ARN = /\barn:aws[\w-]*:kms:[\w-]*:\d{12}:(?=(?:key|alias)\/)/g;
var ACCOUNT_ID = /(?<![\w-])\d{8}(\d{4})(?![\w-])/g;
function maskAccountIds(text) {
  return text.replace(KMS_ARN, "").replace(ACCOUNT_ID, "********$1");
}

// src/report/markdown-text.ts
function createMarkdownText(accountIds) {
  const shown2 = accountIds === "mask" ? maskAccountIds : (text) => text;
  return {
    code: (text) => code(shown2(text)),
    sentence: (text) => markdownSentence(shown2(text)),
    codeBlock: (text, language) => codeBlock(shown2(text), language)
  };
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size);
        } else if (code2 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/report/plan-sections.ts
var IMPORTANCE = { standards: 1, passing: 2, notes: 3, fix: 4, retrofit: 5, findings: 6, overview: 7, problems: 8 };
function planSections(view, text) {
  const { findings, rules, plan } = view;
  const retrofitIds = new Set(rules.filter(({ retrofit: retrofit2 }) => retrofit2).map(({ id }) => id));
  const isRetrofit = ({ ruleId }) => retrofitIds.has(ruleId);
  const fails2 = ({ severity }) => severity === "error" || severity === "warning" && plan.settings.failOn === "warning";
  const rows = findings.filter((finding) => finding.severity !== "note" && (fails2(finding) || !isRetrofit(finding)));
  const retrofit = findings.filter((finding) => finding.severity !== "note" && isRetrofit(finding));
  const notes = findings.filter(({ severity }) => severity === "note");
  const sections = [
    ...rows.length > 0 ? [findingsSection(rows, view, text)] : [],
    ...retrofit.length > 0 ? [retrofitSection(retrofit, text)] : [],
    ...fixSection(rows.filter((finding) => !isRetrofit(finding)), text),
    ...notes.length > 0 ? [notesSection(notes, text)] : [],
    ...passingSection(view, text)
  ];
  if (view.isOnly || sections.length === 0) return sections;
  const heading = { markdown: `#### ${plan.verdict === "pass" ? "✅" : "❌"} Plan ${text.code(plan.name)}`, importance: IMPORTANCE.findings, content: null };
  return [heading, ...sections];
}
function findingsSection(findings, view, text) {
  const subject = subjectsOf(view);
  const rows = findings.map((finding) => {
    const row = subject(finding);
    const icon = finding.severity === "error" ? "❌" : "⚠️";
    return [`${icon} ${addressText(finding.address, text)}`, text.sentence((row?.actions ?? []).join(", ")), row === void 0 ? "" : keyCell(row, text), text.sentence(finding.message)];
  });
  return sectionOfRows(rows, rows.length);
}
function sectionOfRows(rows, shown2) {
  const markdown = `**Findings**

${table(["Table", "Planned", "Key", "What is wrong"], rows.slice(0, shown2))}`;
  return {
    markdown,
    importance: IMPORTANCE.findings,
    content: { count: shown2 === rows.length ? shown2 : rows.length - shown2, of: "finding" },
    shortened: (bytes2) => {
      const lines = markdown.split("\n");
      let length = 0;
      const fitting = lines.findIndex((line) => (length += new TextEncoder().encode(`${line}
`).length) > bytes2) - (lines.length - shown2);
      return fitting > 0 && fitting < shown2 ? sectionOfRows(rows, fitting) : null;
    }
  };
}
function retrofitSection(findings, text) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.message}
${finding.remedy}`;
    const same = groups.get(key);
    if (same === void 0) groups.set(key, [finding]);
    else same.push(finding);
  }
  const bullets2 = [...groups.values()].map((same) => {
    const { message, remedy } = same[0];
    const addresses = [...new Set(same.map(({ address }) => addressText(address, text)))];
    const checks = [...new Set(same.flatMap(({ check: check2 }) => check2 === null ? [] : [check2]))];
    const after = checks.length === 0 ? "" : `

  Check afterwards:

${indented2(text.codeBlock(checks.join("\n"), "sh"))}`;
    return `- ${addresses.join(", ")}: ${text.sentence(message)}

  ${text.sentence(remedy)}${after}`;
  });
  return { markdown: ["**Retrofit warnings**", ...bullets2].join("\n\n"), importance: IMPORTANCE.retrofit, content: { count: findings.length, of: "retrofit warning" } };
}
function fixSection(findings, text) {
  if (findings.length === 0) return [];
  const bullets2 = remediesOf(findings).map(({ remedy, findings: same }) => {
    const [first, ...others] = same;
    const hcl = first.hcl === null ? "" : `

${indented2(text.codeBlock(first.hcl, "hcl"))}`;
    const rest = others.length === 0 || hcl === "" ? "" : `

  The same for ${listed(others.map(({ address }) => addressText(address, text)))}.`;
    const addresses = hcl === "" ? listed(same.map(({ address }) => addressText(address, text))) : addressText(first.address, text);
    return `- ${addresses}: ${text.sentence(remedy)}${hcl}${rest}`;
  });
  return [{ markdown: folded("How to fix", bullets2.join("\n\n")), importance: IMPORTANCE.fix, content: { count: remediesOf(findings).length, of: "suggestion" } }];
}
function notesSection(findings, text) {
  const bullets2 = findings.map(({ address, message, remedy, check: check2 }) => `- ${addressText(address, text)}: ${text.sentence(message)} ${text.sentence(remedy)}${check2 === null ? "" : ` Check: ${text.code(check2)}`}`);
  return { markdown: folded(`Notes (${findings.length})`, bullets2.join("\n")), importance: IMPORTANCE.notes, content: { count: findings.length, of: "note" } };
}
function passingSection({ tables }, text) {
  const passing = tables.filter(({ verdict: verdict2 }) => verdict2 === "pass" || verdict2 === "not-applicable");
  if (passing.length === 0) return [];
  const rows = passing.map((row) => [text.code(row.address), row.transition, keyCell(row, text), row.verdict]);
  const passed = passing.filter(({ verdict: verdict2 }) => verdict2 === "pass").length;
  const titles = [...passed > 0 ? [`Passing tables (${passed})`] : [], ...passing.length > passed ? [`${passed > 0 ? "not" : "Not"} applicable (${passing.length - passed})`] : []];
  return [{ markdown: folded(titles.join(", "), table(["Table", "Apply", "Key", "Verdict"], rows)), importance: IMPORTANCE.passing, content: { count: passing.length, of: "passing table" } }];
}
function addressText(address, text) {
  return address === null ? "the plan" : text.code(address);
}
function keyCell({ before, after }, text) {
  if (before === null || encryptionText(before) === encryptionText(after)) return encryptionCode(after, text);
  return `${encryptionCode(before, text)} → ${encryptionCode(after, text)}`;
}
function encryptionCode(row, text) {
  return encryptionWords2(row).map((word) => text.code(word.replace(/^key\/((?:mrk-)?[0-9a-f]{8})[0-9a-f-]{12,}$/, "key/$1…"))).join(" ");
}
function table(titles, rows) {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}
function folded(title, content) {
  return `<details><summary>${title}</summary>

${content}

</details>`;
}
function indented2(text) {
  return text.split("\n").map((line) => `  ${line}`).join("\n");
}

// src/report/standards-section.ts
function standardsSection(rules, text) {
  const corresponding = rules.filter(({ checks, frameworks: frameworks2 }) => checks.length > 0 || frameworks2.length > 0);
  if (corresponding.length === 0) return null;
  const frameworks = new Map(corresponding.flatMap((rule2) => rule2.frameworks.map((framework) => [framework.id, framework])));
  const lines = [
    ...corresponding.map(({ id, title, checks }) => `- ${text.code(id)}, ${text.sentence(title)}: ${checks.map(({ tool, id: check2 }) => `${text.sentence(tool)} ${text.code(check2)}`).join(", ")}`),
    ...[...frameworks.values()].map(({ title, requirements }) => `- ${text.sentence(title)}: ${requirements.map(text.code).join(", ")}`)
  ];
  const markdown = `<details><summary>Requirements, and the same check in other tools</summary>

${lines.join("\n")}

</details>`;
  return { markdown, importance: IMPORTANCE.standards, content: { count: frameworks.size, of: "framework" } };
}

// src/report/markdown.ts
function markdownReport(report2, { accountIds, limit = Infinity, marker, problems = [], footer }) {
  const text = createMarkdownText(accountIds);
  const always = (markdown) => ({ markdown, importance: null, content: null });
  const sections = [];
  if (marker !== void 0) sections.push(always(marker));
  if (problems.length > 0) sections.push(always("### ❌ DynamoDB KMS gate could not tell"), problemsSection(problems, text));
  if (report2 !== null) {
    if (problems.length === 0) sections.push(always(headline(report2, text)));
    if (report2.plans.length > 1 || problems.length > 0) sections.push(overview(report2, text));
    const [tables, findings] = [byPlan(report2.tables), byPlan(report2.findings)];
    for (const plan of report2.plans) {
      const view = { plan, tables: tables.get(plan.name) ?? [], findings: findings.get(plan.name) ?? [], rules: report2.rules, isOnly: report2.plans.length === 1 };
      for (const section of planSections(view, text)) sections.push(section);
    }
    const standards = standardsSection(report2.rules, text);
    if (standards !== null) sections.push(standards);
  }
  if (footer !== void 0) sections.push(always(footer));
  return fit(sections, limit);
}
function byPlan(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groups.get(row.plan);
    if (group === void 0) groups.set(row.plan, [row]);
    else group.push(row);
  }
  return groups;
}
function headline(report2, text) {
  const [icon, word] = report2.verdict === "pass" ? ["✅", "passed"] : ["❌", "failed"];
  return `### ${icon} DynamoDB KMS gate ${word}: ${text.sentence(verdictText(report2))}${countsInHeadline(report2)}`;
}
function countsInHeadline({ summary }) {
  const some = (n, what) => n > 0 ? [`${n} ${what}`] : [];
  const counted = (n, what) => n > 0 ? [count(n, what)] : [];
  const counts = [
    ...some(summary.passed, "passed"),
    ...some(summary.failed, "failed"),
    ...some(summary.undetermined, "undetermined"),
    ...some(summary.notApplicable, "not applicable"),
    ...counted(summary.reEncryptions, "re-encryption"),
    ...counted(summary.errors, "error"),
    ...counted(summary.warnings, "warning"),
    ...counted(summary.notes, "note")
  ];
  return counts.length === 0 ? "" : ` (${counts.join(", ")})`;
}
function problemsSection(problems, text) {
  return { markdown: problems.map((problem) => `- ${text.sentence(problem)}`).join("\n"), importance: IMPORTANCE.problems, content: { count: problems.length, of: "problem" } };
}
function overview({ plans }, text) {
  const row = (plan) => `- ${plan.verdict === "pass" ? "✅" : "❌"} ${text.code(plan.name)}: ${text.sentence(verdictText({ ...plan, plans: [plan] }))}${countsInHeadline(plan)}`;
  return { markdown: plans.map(row).join("\n"), importance: IMPORTANCE.overview, content: { count: plans.length, of: "plan" } };
}

// src/report/text.ts
function textReport(report2, { colour, accountIds }) {
  const line = (text) => visible(accountIds === "mask" ? maskAccountIds(text) : text);
  const paint = colour ? (code2, text) => `\x1B[${code2}m${text}\x1B[0m` : (_, text) => text;
  const heading = (text) => paint(BOLD, text);
  const subject = subjectsOf(report2);
  const inPlan = (plan) => report2.plans.length > 1 ? [plan] : [];
  const planHeading = report2.plans.length > 1 ? ["plan"] : [];
  const sections = [];
  const word = report2.verdict === "pass" ? paint(GREEN, "PASS") : paint(RED, "FAIL");
  sections.push(`${word}  ${line(verdictText(report2))}`);
  const errors = report2.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const rows = errors.map((finding) => {
      const row = subject(finding);
      return [...inPlan(finding.plan), finding.address ?? "(plan)", row === void 0 ? "-" : keyText(row), `${finding.message} [${finding.ruleId}]`];
    });
    sections.push(columns([...planHeading, "table", "key", "what is wrong"], rows, heading, line));
    sections.push([heading("How to fix"), ...remediesOf(errors).map(({ remedy, findings }) => `  ${line(`${listed(findings.map(({ address }) => address ?? "(plan)"))}: ${remedy}`)}`)].join("\n"));
  }
  for (const [title, severity] of [["Warnings", "warning"], ["Notes", "note"]]) {
    const findings = report2.findings.filter((finding) => finding.severity === severity);
    if (findings.length > 0) sections.push([heading(title), ...findings.map((finding) => details(finding, inPlan(finding.plan), line))].join("\n"));
  }
  if (report2.tables.length > 0) {
    const rows = report2.tables.map((table2) => [...inPlan(table2.plan), table2.address, table2.transition, keyText(table2), table2.verdict]);
    sections.push(columns([...planHeading, "table", "apply", "key", "verdict"], rows, heading, line));
  }
  sections.push(countsText(report2.summary));
  return `${sections.join("\n\n")}
`;
}
var BOLD = 1;
var RED = 31;
var GREEN = 32;
function details(finding, plan, line) {
  const where = [...plan, finding.address ?? "(plan)"].join(": ");
  const check2 = finding.check === null ? "" : `
    Check: ${line(finding.check)}`;
  return `  ${line(`${where}: ${finding.message} [${finding.ruleId}]`)}
    ${line(finding.remedy)}${check2}`;
}
function columns(titles, rows, heading, line) {
  const shown2 = rows.map((row) => row.map(line));
  const widths = titles.map((title, i) => shown2.reduce((widest, row) => Math.max(widest, row[i].length), title.length));
  const joined = (cells) => `  ${cells.map((cell, i) => i === cells.length - 1 ? cell : cell.padEnd(widths[i])).join("  ")}`;
  return [heading(joined(titles)), ...shown2.map(joined)].join("\n");
}

// src/report/formats.ts
var FORMATS = {
  text: (report2, { colour }) => textReport(report2, { colour, accountIds: "show" }),
  markdown: (report2, { accountIds }) => markdownReport(report2, { accountIds }),
  json: jsonReport
};
function parseFormat(value) {
  const name = value?.trim() || "text";
  if (!Object.hasOwn(FORMATS, name)) throw new UserError(`--format is ${JSON.stringify(name)}; allowed: ${Object.keys(FORMATS).join(", ")}`);
  return name;
}

// src/help.ts
var choices = (values) => values.map((value, i) => i === 0 ? `${value} (default)` : value).join(", ");
var HELP = `dynamodb-kms-gate: says which KMS key every DynamoDB table of a Terraform plan will have

  dynamodb-kms-gate check [PLAN...] [options]   judge plans: the output of terraform show -json,
                                                as paths, quoted globs, or - for standard input
  dynamodb-kms-gate explain [RULE]              what the rules say, and why

  --require       which key tables must have: ${choices(CHOICES.require)}
  --undetermined  what cannot be told: ${choices(CHOICES.undetermined)}
  --fail-on       the least severity that fails: ${choices(CHOICES["fail-on"])}
  --name          what reports call the plans, to tell them from others: an environment, a workspace
  --account-ids   in Markdown, account ids and ARNs: ${choices(CHOICES["account-ids"])}
  --format        ${choices(Object.keys(FORMATS))}
  --output FILE   write the report to FILE
  --version, --help

Exit code: 0 passed, 1 did not pass, 2 could not tell (usage, unreadable input, a bug).
`;

// src/version.ts
var VERSION = "0.1.0";

// src/cli.ts
process.exitCode = COULD_NOT_TELL;
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") process.stderr.write(`dynamodb-kms-gate: the report could not be written: ${visible(error.message)}
`);
});
process.stderr.on("error", () => void 0);
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UserError) for (const line of error.lines) process.stderr.write(`dynamodb-kms-gate: ${visible(line)}
`);
  else process.stderr.write(`dynamodb-kms-gate ${VERSION}: this is a bug, please report it
${printableLines(error instanceof Error ? error.stack ?? error.message : String(error))}
`);
}
async function main(argv) {
  const { values: flags, positionals } = parseFlags(argv);
  const [command, ...operands] = positionals;
  if (flags.help === true || command === void 0 && flags.version !== true) {
    process.stdout.write(HELP);
    process.exitCode = flags.help === true ? 0 : COULD_NOT_TELL;
  } else if (flags.version === true) {
    process.stdout.write(`${VERSION}
`);
    process.exitCode = 0;
  } else if (command === "check") {
    await check(operands, flags);
  } else if (command === "explain") {
    process.stdout.write(explanation(operands));
    process.exitCode = 0;
  } else {
    throw new UserError(`there is no command ${JSON.stringify(command)}; there are check and explain, see --help`);
  }
}
function parseFlags(argv) {
  const string = { type: "string" };
  const boolean = { type: "boolean" };
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { require: string, undetermined: string, "fail-on": string, name: string, "account-ids": string, format: string, output: string, version: boolean, help: { ...boolean, short: "h" } }
    });
  } catch (error) {
    throw new UserError(`${error.message.split(". ")[0]}; see --help`);
  }
}
async function check(operands, flags) {
  const raw = { value: (name2) => flags[name2], nameOf: (name2) => `--${name2}` };
  const settings = parseSettings(raw);
  const name = parsePlanName(raw);
  const accountIds = choose("account-ids", raw);
  const format = parseFormat(flags.format);
  if (flags.output === "") throw new UserError("--output is empty; give it the name of a file");
  if (operands.length === 0 && process.stdin.isTTY) throw new UserError("name a plan file, or - for standard input: dynamodb-kms-gate check plan.json");
  const paths = await expandPaths(operands.length === 0 ? [STANDARD_INPUT] : operands);
  const report2 = judgePlans(await readPlanFiles(paths), { settings, name, version: VERSION });
  process.exitCode = exitCodeOf(report2.verdict);
  deliver(report2, { format, accountIds }, flags.output);
}
function deliver(report2, { format, accountIds }, output) {
  try {
    if (output === void 0) {
      process.stdout.write(FORMATS[format](report2, { colour: useColour(), accountIds }));
      return;
    }
    writeReportFile(output, FORMATS[format](report2, { colour: false, accountIds }));
    process.stderr.write(`${report2.verdict.toUpperCase()}: the report is in ${visible(output)}
`);
  } catch (error) {
    process.stderr.write(`dynamodb-kms-gate: the report could not be written: ${visible(error.message)}; the verdict is ${report2.verdict}
`);
    if (output !== void 0) process.stdout.write(FORMATS.text(report2, { colour: useColour(), accountIds }));
  }
}
function useColour() {
  return process.stdout.isTTY && !process.env["NO_COLOR"];
}
