import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunks/chunk-4VXEI3GQ.js";
import {
  READ_PERMISSION,
  refusal,
  require_tunnel,
  require_undici,
  statusOf,
  unpostedWarning,
  withoutToken
} from "./chunks/chunk-IL46VYNW.js";
import {
  checkedOutCommit,
  dataFolderName,
  originOf
} from "./chunks/chunk-DLHRNMOV.js";
import "./chunks/chunk-HKT3PCPT.js";
import {
  CHOICES,
  CONTROL_RULES,
  COULD_NOT_TELL,
  FLOOR_NAMES,
  NO_POLICY,
  NO_POLICY_FILE,
  POLICY_FILES,
  RULES,
  STANDARD_INPUT,
  STRICTEST,
  UserError,
  VERSION,
  __toESM,
  accountIdsShown,
  choose,
  code,
  commentKey,
  compileReport,
  count,
  createBaseline,
  createMarkdownText,
  dayOf,
  exceptionRow,
  excerpt,
  exitCodeOf,
  expandPaths,
  grouped,
  isLooser,
  isLowerSeverity,
  isSourceFileName,
  isWithin,
  jsonReport,
  judgePlans,
  linked,
  markdownReport,
  parseFloor,
  parsePlanName,
  parsePolicyFile,
  parseSettings,
  policyFileAbove,
  policyFileFor,
  printableLines,
  readPlanFiles,
  readPolicyFile,
  removeReportFile,
  repositoryLines,
  repositoryRoot,
  sarifReport,
  settingsExceptions,
  suggestionBlock,
  textReport,
  twoPolicies,
  verdictOf,
  visible,
  waiverCommentsOf,
  waiverExceptions,
  withSources,
  writeReportFile
} from "./chunks/chunk-2JWASBHT.js";

// src/action.ts
import { createHash as createHash3 } from "node:crypto";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve4) {
      resolve4(value);
    });
  }
  return new (P || (P = Promise))(function(resolve4, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve4(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite2 = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite2 ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/action/policies-in-force.ts
import { createHash } from "node:crypto";
import { join, posix } from "node:path";

// src/github/commit-tree.ts
var FOLDER = "040000";
var LINK = "120000";
var SUBMODULE = "160000";
var LFS = "version https://git-lfs.github.com/spec/v1";
async function createCommitTree(files, { commit, called, folded: folded2 = (name) => name }) {
  const root = await files.rootEntries(commit);
  if (root === null) return null;
  async function entriesOf({ sha }) {
    const entries = await files.entries(sha);
    if (entries === null)
      throw new UserError(`GitHub does not show the folder ${sha.slice(0, 7)} of ${called}: run the job again`);
    return entries;
  }
  async function findIn(entries, [name, ...rest], above) {
    const here = [...above, name];
    for (const entry of entries.filter((each) => folded2(each.name) === folded2(name))) {
      if (entry.mode === LINK || entry.mode === SUBMODULE)
        return { kind: entry.mode === LINK ? "link" : "submodule", at: here.join("/") };
      if (rest.length === 0) return entry.mode === FOLDER ? { kind: "folder", entry } : { kind: "file", entry };
      if (entry.mode !== FOLDER) continue;
      const found = await findIn(await entriesOf(entry), rest, here);
      if (found.kind !== "nothing") return found;
    }
    return { kind: "nothing" };
  }
  const find = async (path) => {
    const names = path.split("/").filter((name) => name !== "" && name !== ".");
    return names.length === 0 ? { kind: "folder", entry: null } : findIn(root, names, []);
  };
  const inTheWay = ({ kind, at: at2 }) => new UserError(
    `${at2} of ${called} is a ${kind}, which the gate does not follow: keep the file in the repository itself`
  );
  return {
    commit,
    find,
    async folder(path) {
      const found = await find(path);
      if ("at" in found) throw inTheWay(found);
      return found.kind !== "folder" ? null : found.entry === null ? root : entriesOf(found.entry);
    },
    async content(path, most) {
      const found = await find(path);
      if (found.kind === "nothing") return null;
      if ("at" in found) throw inTheWay(found);
      if (found.kind === "folder")
        throw new UserError(`${found.entry === null ? "the root folder" : path} of ${called} is a folder: name a file`);
      const { size, sha } = found.entry;
      const tooLarge = (bytes2) => ({
        unfit: "too-large",
        problem: `${path} of ${called} has ${bytes2} bytes; allowed: up to ${most}`
      });
      if (size !== null && size > most) return tooLarge(size);
      const bytes = await files.bytes(sha);
      if (bytes.length > most) return tooLarge(bytes.length);
      if (bytes.subarray(0, LFS.length).toString("latin1") === LFS)
        return {
          unfit: "pointer",
          problem: `${path} of ${called} is a pointer of Git LFS, and not the file: keep the file in the repository itself`
        };
      return { bytes };
    }
  };
}

// src/policy/setting-text.ts
var MOST_CHARACTERS = 200;
var CHARACTERS_BEFORE = 60;
var MOST_OF_A_REASON = 40;
var MOST_OF_AN_ADDRESS = 80;
function shown(value) {
  return value === void 0 || value === null ? null : cut(writtenOf(value));
}
function shownPair(from, to) {
  if (from == null || to == null) return { from: shown(from), to: shown(to) };
  const [a, b] = [writtenOf(from), writtenOf(to)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const start = Math.max(a.length, b.length) <= MOST_CHARACTERS ? 0 : Math.max(0, same - CHARACTERS_BEFORE);
  const part = (text2) => `${start > 0 ? "..." : ""}${cut(text2.slice(start))}`;
  return { from: part(a), to: part(b) };
}
function shownEntry(entry) {
  const written = writtenOf(entry);
  if (written.length <= MOST_CHARACTERS) return written;
  const { addresses, reason: reason2, ...rest } = entry;
  return cut(
    [
      writtenOf(rest),
      ...addresses === null ? [] : [`addresses: [${shownAddresses(addresses)}]`],
      ...reason2 === null ? [] : [`reason: ${cut(reason2, MOST_OF_A_REASON)}`]
    ].join(", "),
    3 * MOST_CHARACTERS
  );
}
function shownAddresses(addresses) {
  const sorted = [...addresses].sort((a, b) => Number(isWide(b)) - Number(isWide(a)));
  const parts = [];
  let length = 0;
  for (const address of sorted) {
    const part = cut(address, MOST_OF_AN_ADDRESS);
    if (parts.length > 0 && length + part.length > MOST_CHARACTERS) break;
    parts.push(part);
    length += part.length + 2;
  }
  const left = sorted.length - parts.length;
  return `${parts.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function isWide(pattern) {
  return pattern.includes("*");
}
function fileName(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function text(value) {
  return JSON.stringify(value) ?? "";
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function cut(written, most = MOST_CHARACTERS) {
  return written.length > most ? `${written.slice(0, most)}...` : written;
}
function writtenOf(value) {
  if (Array.isArray(value)) return `[${value.map(writtenOf).join(", ")}]`;
  if (!isRecord(value)) return typeof value === "string" ? value : text(value);
  if (typeof value["text"] === "string" && typeof value["find"] === "function") return value["text"];
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== null && inner !== void 0 && text(inner) !== "{}" && text(inner) !== "[]"
  );
  return entries.map(
    ([name, inner]) => `${fileName(name)}: ${isRecord(inner) && typeof inner["find"] !== "function" ? `{ ${writtenOf(inner)} }` : writtenOf(inner)}`
  ).join(", ");
}

// src/policy/entry-changes.ts
var MOST_COMPARISONS = 25e4;
function entryChanges(setting, old, now) {
  const [before, after] = [old.map(placed), now.map(placed)];
  const [added, removed] = [without(after, before), without(before, after)];
  if (added.length + removed.length === 0) {
    const isSame2 = old.every((entry, i) => text(entry) === text(now[i]));
    return isSame2 ? [] : [{ setting: `order of ${setting}`, ...shownPair(old, now), loosens: setting === "overrides", weight: 0 }];
  }
  const { pairs, left } = paired(added, removed);
  return [
    ...pairs.flatMap(([was, is]) => memberChanges(`${setting}[${is.i}]`, was, is)),
    ...left.removed.map(({ entry }) => ({
      setting,
      from: shownEntry(entry),
      to: null,
      loosens: canTighten(entry),
      weight: weightOf(entry)
    })),
    ...left.added.map(({ entry }) => ({
      setting,
      from: null,
      to: shownEntry(entry),
      loosens: canLoosen(entry),
      weight: weightOf(entry)
    }))
  ];
}
function placed(entry, i) {
  return { entry, i, texts: new Map(Object.entries(entry).map(([name, value]) => [name, text(value)])) };
}
function without(entries, others) {
  const counts = /* @__PURE__ */ new Map();
  for (const { entry } of others) counts.set(text(entry), (counts.get(text(entry)) ?? 0) + 1);
  return entries.filter(({ entry }) => {
    const count2 = counts.get(text(entry)) ?? 0;
    if (count2 > 0) counts.set(text(entry), count2 - 1);
    return count2 === 0;
  });
}
function paired(added, removed) {
  if (added.length * removed.length > MOST_COMPARISONS) return { pairs: [], left: { added, removed } };
  const pairs = [];
  const free = new Set(removed);
  const unpaired = added.filter((is) => {
    let [best, most] = [void 0, 1];
    for (const was of free) {
      const score = alike(was, is);
      if (score > most) [best, most] = [was, score];
    }
    if (best === void 0) return true;
    free.delete(best);
    pairs.push([best, is]);
    return false;
  });
  return { pairs, left: { added: unpaired, removed: [...free] } };
}
function alike(was, is) {
  let score = 0;
  for (const [name, value] of is.texts)
    if (value !== "null" && value !== "{}" && was.texts.get(name) === value) score++;
  const [old, now] = [was.entry.addresses ?? [], is.entry.addresses ?? []];
  if (was.texts.get("addresses") !== is.texts.get("addresses") && now.length > 0 && old.includes(now[0])) score += 0.5;
  return score;
}
function memberChanges(setting, was, is) {
  const names = [.../* @__PURE__ */ new Set([...was.texts.keys(), ...is.texts.keys()])].filter(
    (name) => was.texts.get(name) !== is.texts.get(name)
  );
  const weight = Math.min(weightOf(was.entry), weightOf(is.entry));
  return names.flatMap((name) => {
    const [from, to] = [was.entry, is.entry].map(
      (entry) => entry[name]
    );
    if (name === "addresses" && Array.isArray(from) && Array.isArray(to))
      return addressChanges(
        `${setting}.addresses`,
        from,
        to,
        was.entry,
        is.entry
      );
    if (name === "rules")
      return ruleChanges(`${setting}.rules`, from, to, weight);
    return [
      {
        setting: `${setting}.${fileName(name)}`,
        ...shownPair(from, to),
        loosens: memberLoosens(name, was.entry, is.entry),
        weight
      }
    ];
  });
}
function addressChanges(setting, old, now, was, is) {
  const [before, after] = [new Set(old), new Set(now)];
  const [added, removed] = [
    now.filter((address) => !before.has(address)),
    old.filter((address) => !after.has(address))
  ];
  const weight = (entry, addresses) => weightOf({ ...entry, addresses });
  return [
    ...removed.length === 0 ? [] : [{ setting, from: shownAddresses(removed), to: null, loosens: canTighten(was), weight: weight(was, removed) }],
    ...added.length === 0 ? [] : [{ setting, from: null, to: shownAddresses(added), loosens: canLoosen(is), weight: weight(is, added) }]
  ];
}
function ruleChanges(setting, old, now, weight) {
  return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((rule) => {
    const [from, to] = [old[rule], now[rule]];
    return from === to ? [] : [
      {
        setting: `${setting}.${rule}`,
        from: shown(from),
        to: shown(to),
        loosens: isLowerSeverity(to ?? "off", from ?? "error"),
        weight: CONTROL_RULES.includes(rule) ? 0 : weight
      }
    ];
  });
}
function memberLoosens(name, was, is) {
  switch (name) {
    case "reason":
    case "owner":
      return false;
    case "expires":
      return canLoosen(is) && (is.expires === null || was.expires !== null && is.expires > was.expires);
    case "require":
      return !("require" in is) || is.require !== "customer-managed";
    default:
      return true;
  }
}
function canLoosen(entry) {
  return "rule" in entry || entry.require === "kms" || Object.values(entry.rules).some((severity) => severity !== "error");
}
function canTighten(entry) {
  return !("rule" in entry) && (entry.require === "customer-managed" || Object.values(entry.rules).some((severity) => severity !== "off"));
}
function weightOf(entry) {
  const isControl = "rule" in entry ? CONTROL_RULES.includes(entry.rule) : entry.require !== null || CONTROL_RULES.some((rule) => Object.hasOwn(entry.rules, rule));
  return (isControl ? 0 : 2) + (entry.addresses === null || entry.addresses.some(isWide) ? 0 : 1);
}

// src/policy/policy-change.ts
var MOST_CHANGES = 500;
function policyChanges(before, after) {
  const forAll = [
    ...Object.keys(CHOICES).flatMap(
      (name) => choiceChanges(name, before.choices[name], after.choices[name])
    ),
    ...ruleChanges("rules", before.rules, after.rules, 0),
    ...listChanges("honour", before.honour, after.honour),
    ...valueChanges("inline-waivers", before.inlineWaivers, after.inlineWaivers, after.inlineWaivers),
    ...valueChanges(
      "max-waiver-days",
      before.maxWaiverDays,
      after.maxWaiverDays,
      after.maxWaiverDays > before.maxWaiverDays
    ),
    ...valueChanges("explicit-key-grant", before.explicitKeyGrant, after.explicitKeyGrant, !after.explicitKeyGrant)
  ];
  const ofLists = [
    allowedKeyChanges(before, after),
    entryChanges("overrides", before.overrides, after.overrides),
    entryChanges("waivers", before.waivers, after.waivers)
  ];
  const changes = [
    ...forAll.filter(({ loosens }) => loosens),
    ...forAll.filter(({ loosens }) => !loosens),
    ...inTurn(ofLists.map((list) => list.filter(({ loosens }) => loosens).sort((a, b) => a.weight - b.weight))),
    ...ofLists.flatMap((list) => list.filter(({ loosens }) => !loosens)),
    ...listChanges("frameworks", before.frameworks, after.frameworks)
  ];
  const rows = changes.slice(0, MOST_CHANGES).map(({ setting, from, to }) => ({ setting, from, to }));
  return changes.length <= MOST_CHANGES ? rows : [...rows, { setting: `${changes.length - MOST_CHANGES} more`, from: null, to: null }];
}
function choiceChanges(name, from, to) {
  const [was, is] = [from ?? CHOICES[name][0], to ?? CHOICES[name][0]];
  const loosens = isFloorName(name) && isLooser(name, is, was);
  return from === to ? [] : [{ setting: name, ...shownPair(from, to), loosens, weight: 0 }];
}
function isFloorName(name) {
  return FLOOR_NAMES.includes(name);
}
function valueChanges(setting, from, to, loosens) {
  return from === to ? [] : [{ setting, from: shown(from), to: shown(to), loosens, weight: 0 }];
}
function allowedKeyChanges({ allowedKeys: old }, { allowedKeys: now }) {
  const changes = listChanges("allowed-keys", old, now);
  return now === null ? changes.map((change) => ({ ...change, loosens: true })) : old === null ? changes.map((change) => ({ ...change, loosens: false })) : changes;
}
function listChanges(setting, old, now) {
  if (text(old) === text(now)) return [];
  const [added, removed] = [without2(now ?? [], old ?? []), without2(old ?? [], now ?? [])];
  if (added.length + removed.length === 0)
    return [
      {
        setting: old?.length && now?.length ? `order of ${setting}` : setting,
        ...shownPair(old, now),
        loosens: false,
        weight: 0
      }
    ];
  return [
    ...removed.map((entry) => ({ setting, from: shown(entry), to: null, loosens: false, weight: 0 })),
    ...added.map((entry) => ({
      setting,
      from: null,
      to: shown(entry),
      loosens: true,
      weight: text(entry).includes("*") ? 0 : 1
    }))
  ];
}
function without2(entries, others) {
  const left = /* @__PURE__ */ new Map();
  for (const other of others) left.set(text(other), (left.get(text(other)) ?? 0) + 1);
  return entries.filter((entry) => {
    const count2 = left.get(text(entry)) ?? 0;
    if (count2 > 0) left.set(text(entry), count2 - 1);
    return count2 === 0;
  });
}
function inTurn(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => i < list.length ? [list[i]] : [])).flat();
}

// src/action/policies-in-force.ts
var MAX_POLICY_BYTES = 256 * 1024;
var MAX_BASELINE_BYTES = 64 * 1024 * 1024;
async function policiesInForce(plans, reading) {
  const { inputs, trust } = reading;
  const earlier = inputs.baseline === null ? null : await readBaseline(await trust.named("baseline", inputs.baseline, MAX_BASELINE_BYTES));
  const config = inputs.config === null ? null : await trust.named("config", inputs.config, MAX_POLICY_BYTES);
  const known = /* @__PURE__ */ new Map();
  const byPlan = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const { key, judged } = config === null ? await unnamed(plan, earlier, reading) : await named(config, plan, earlier, reading);
    const one = known.get(key) ?? judged();
    known.set(key, one);
    byPlan.set(plan, await one);
  }
  return {
    inForce: (plan) => byPlan.get(plan).now,
    afterMerge: new Map(
      [...byPlan].flatMap(([plan, { afterMerge }]) => afterMerge === null ? [] : [[plan, afterMerge]])
    )
  };
}
async function placeOf(plan, { checkouts }) {
  const place = plan === STANDARD_INPUT ? null : await checkouts.place(plan);
  if (place !== null) return { root: place.root, folder: parentOf(place.path) };
  const here = await checkouts.placeOfWorkingDirectory();
  return { root: here.root, folder: here.path };
}
function parentOf(path) {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}
async function named(config, plan, earlier, reading) {
  const { from, path } = config;
  const { root } = from === "head" ? { root: "" } : await placeOf(plan, reading.trust);
  return {
    key: JSON.stringify([from, root, path]),
    judged: async () => {
      if (from !== "branch") return { now: await fromDisk(path, from, root, earlier, reading), afterMerge: null };
      const branch = await reading.trust.branch();
      const authored = await authoredAt(root, branch, reading);
      const at2 = async (tree) => (await tree.find(path)).kind === "nothing" ? null : { path, second: null };
      return fromBranch(
        { path, second: null },
        branch,
        earlier,
        reading,
        authored === null ? null : { tree: authored, at: at2 }
      );
    }
  };
}
async function unnamed(plan, earlier, reading) {
  const { inputs, trust } = reading;
  const onDisk = (path, kind, root2) => ({
    key: JSON.stringify([kind, root2, path]),
    judged: async () => ({ now: await fromDisk(path, kind, root2, earlier, reading), afterMerge: null })
  });
  if (inputs.policyRef === "head") return onDisk(policyFileFor(plan), "head", "");
  const { root, folder } = await placeOf(plan, trust);
  if (await trust.readsCheckout(root)) return onDisk(policyFileAbove(join(root, folder), root), "checkout", root);
  const branch = await trust.branch();
  const at2 = (tree2) => policyIn(tree2, folder);
  const place = await at2(branch.tree);
  const tree = await authoredAt(root, branch, reading);
  const own = tree === null ? null : await at2(tree);
  const brought = place === null && own === null ? policyFileAbove(join(root, folder), root) : null;
  if (brought !== null) {
    if (await trust.isBrought(brought)) return onDisk(brought, "workflow", root);
    throw new UserError(
      `${brought} is not on ${branch.name}, and is in a folder of the repository: merge it there first, or let the workflow bring a policy to a path outside the workspace, such as in RUNNER_TEMP, and name it in the input config`
    );
  }
  return {
    key: JSON.stringify(["branch", root, place, own]),
    judged: () => fromBranch(place, branch, earlier, reading, tree === null ? null : { tree, at: at2 })
  };
}
async function policyIn(tree, folder) {
  const names = folder.split("/").filter((name) => name !== "");
  for (let depth = names.length; depth >= 0; depth--) {
    const ancestor = names.slice(0, depth).join("/");
    const entries = await tree.folder(ancestor);
    const [first, second = null] = POLICY_FILES.filter(
      (each) => entries?.some((entry) => entry.name === each) === true
    );
    if (first !== void 0) return { path: posix.join(ancestor, first), second };
  }
  return null;
}
async function authoredAt(root, { commit }, { trust }) {
  const tree = await trust.checkouts.authored(root);
  return tree === null || tree.commit === commit ? null : tree;
}
async function fromDisk(path, kind, root, earlier, { inputs, run, trust, comments }) {
  const { policy, file } = path === null ? NO_POLICY_FILE : await readPolicyFile({ path, namedBy: inputs.config === null ? "found" : "workflow" });
  const isBranchs = kind === "checkout";
  const doAllCount = kind === "head" || isBranchs || await trust.readsCheckout(root);
  return {
    settings: inputs.settings(policy),
    policy,
    floor: inputs.floor,
    policyFile: file,
    baseline: earlier?.baseline ?? null,
    source: {
      kind,
      branch: isBranchs ? run.branches.ref?.replace(/^refs\/heads\//, "") ?? null : null,
      commit: isBranchs ? run.branches.sha : null,
      problem: null,
      baseline: earlier?.row ?? null
    },
    vouch: doAllCount ? null : comments.vouch
  };
}
async function fromBranch(place, branch, earlier, reading, own) {
  const { inputs, comments } = reading;
  const { name, commit } = branch;
  const read = await readOrStrictest(branch.tree, place);
  const changed = own === null ? null : await changedPolicy(own, place, branch, reading);
  const { policy, problem } = read;
  const isBroken = problem !== null;
  const now = {
    settings: isBroken ? STRICTEST.settings : inputs.settings(policy),
    policy,
    floor: inputs.floor,
    policyFile: read.file === null ? null : { ...read.file, branch: name, commit },
    baseline: isBroken ? null : earlier?.baseline ?? null,
    source: { kind: "branch", branch: name, commit, problem, baseline: earlier?.row ?? null },
    change: changed === null || place === null ? null : changeRow(isBroken ? NO_POLICY : policy, changed),
    vouch: comments.vouch
  };
  if (place !== null || changed?.file == null) return { now, afterMerge: null };
  return {
    now,
    afterMerge: {
      settings: inputs.settings(changed.policy),
      policy: changed.policy,
      floor: inputs.floor,
      policyFile: changed.file,
      baseline: now.baseline,
      vouch: () => "vouched"
    }
  };
}
function changeRow(before, { policy, file }) {
  const settings = policyChanges(before, policy);
  return settings.length === 0 && file !== null ? null : { path: file?.path ?? null, settings };
}
async function readOrStrictest(tree, place) {
  if (place === null) return { ...NO_POLICY_FILE, problem: null };
  const content = await contentAt(tree, place);
  if (!("bytes" in content)) return { policy: STRICTEST.policy, file: null, problem: content.problem };
  const { path } = place;
  try {
    return { ...await parsePolicyFile(content.bytes, path), problem: null };
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    const file = { path, sha256: createHash("sha256").update(content.bytes).digest("hex") };
    return { policy: STRICTEST.policy, file, problem: error2.lines[0] ?? `${path} cannot be read` };
  }
}
async function contentAt(tree, place) {
  const { path, second } = place;
  if (second !== null) return { problem: twoPolicies(posix.basename(path), second, parentOf(path)) };
  const content = await tree.content(path, MAX_POLICY_BYTES);
  if (content === null)
    throw new UserError(`${path} of the commit ${tree.commit.slice(0, 7)} is not there any more: run the job again`);
  if ("unfit" in content && content.unfit === "pointer") throw new UserError(content.problem);
  return content;
}
async function changedPolicy(own, onBranch, branch, { run, files }) {
  const { tree } = own;
  const place = await own.at(tree);
  const state = await stateOf(tree, place);
  if (state === await stateOf(branch.tree, onBranch)) return null;
  const { base: baseName, baseSha } = run.branches;
  const isForBranch = onBranch !== null && baseSha !== null && baseName === branch.name;
  const base = isForBranch ? await createCommitTree(files, { commit: baseSha, called: `the base ${baseSha.slice(0, 7)}` }) : null;
  if (base !== null && state === await stateOf(base, await own.at(base))) return null;
  if (place === null) return NO_POLICY_FILE;
  const unreadable = (line) => `the policy of this pull request could not be read after the merge: ${line}`;
  const content = await contentAt(tree, place);
  if (!("bytes" in content)) throw new UserError(unreadable(content.problem));
  try {
    return await parsePolicyFile(content.bytes, place.path);
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    throw new UserError(...error2.lines.map(unreadable));
  }
}
async function stateOf(tree, place) {
  if (place === null) return "none";
  const paths = [place.path, ...place.second === null ? [] : [posix.join(parentOf(place.path), place.second)]];
  const found = await Promise.all(paths.map((path) => tree.find(path)));
  return JSON.stringify(found.map((each, i) => [paths[i], each.kind, each.kind === "file" ? each.entry.sha : null]));
}
async function readBaseline(file) {
  const { path, from } = file;
  if (from !== "branch")
    return {
      baseline: createBaseline(readReportFile({ path, namedBy: "workflow" }), path),
      row: { path, kind: from, problem: null }
    };
  const { content } = file;
  if ("unfit" in content && content.unfit === "pointer") throw new UserError(content.problem);
  try {
    if (!("bytes" in content)) throw new UserError(content.problem);
    return {
      baseline: createBaseline(parseReportFile(content.bytes.toString(), path), path),
      row: { path, kind: from, problem: null }
    };
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    return { baseline: null, row: { path, kind: from, problem: error2.lines[0] ?? `${path} cannot be read` } };
  }
}

// src/action/trust.ts
import { existsSync as existsSync3 } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/github/pull-request.ts
async function findPullRequest(inputs, run, signal) {
  const target = inputs.pullRequest === null ? run.target : { kind: "number", number: inputs.pullRequest };
  if (target.kind === "none" && target.because !== void 0) return target.because;
  if (target.kind === "none" || run.event === "merge_group" && inputs.pullRequest === null)
    return `the event ${run.event || "(none)"} is of no pull request`;
  if (inputs.token === "") return "the input github-token is empty";
  if (run.repository === null) return "GITHUB_REPOSITORY is not set";
  if (!run.hasPayload) delete process.env["GITHUB_EVENT_PATH"];
  const { createClient } = await import("./chunks/client-LV6732GG.js");
  const client = createClient(inputs.token, { repository: run.repository, apiUrl: run.apiUrl, signal });
  const numbers = await client.pullRequests(target);
  const [number] = numbers;
  if (number === void 0)
    return `no open pull request has the head ${run.headSha}${target.kind === "head" ? ` of the branch ${target.branch} of ${target.owner}/${target.repo}` : ""}`;
  if (numbers.length > 1)
    return `the pull requests ${numbers.join(", ")} have the head ${run.headSha}: name one in the input pull-request`;
  const isNamed = inputs.pullRequest !== null && !(run.target.kind === "number" && run.target.number === inputs.pullRequest);
  const headSha = isNamed ? (await client.head(number)).sha : run.headSha;
  return { client, number, headSha, author: async () => inputs.commentAuthor ?? client.author() };
}

// src/github/policy-branch.ts
var READING_MS = 6e4;
async function policyBranch(run, inputs, files) {
  const base = inputs.policyBranches.length === 0 ? null : await baseOf(run, inputs);
  if (base !== null && inputs.policyBranches.includes(base)) return base;
  return (run.isRepeated ? null : run.branches.default) ?? files.defaultBranch();
}
async function baseOf(run, inputs) {
  if (run.target.kind !== "head") return run.branches.base;
  try {
    const found = await findPullRequest({ ...inputs, pullRequest: null }, run, AbortSignal.timeout(READING_MS));
    return typeof found === "string" ? null : await found.client.base(found.number);
  } catch (error2) {
    throw new UserError(
      `the branch that the pull request is for could not be read: ${error2.message.replaceAll(inputs.token, "***").split("\n")[0]}`
    );
  }
}
function isOnPolicyBranch({ event, branches: { ref } }, branch) {
  return ["push", "schedule", "workflow_dispatch"].includes(event) && ref === `refs/heads/${branch}`;
}

// src/action/checkouts.ts
import { existsSync as existsSync2, realpathSync } from "node:fs";
import { dirname, join as join2, relative, resolve, sep } from "node:path";
var folded = (name) => process.platform === "linux" ? name : name.normalize("NFC").toLowerCase();
function createCheckouts(run, files) {
  const workspace = resolve(process.env["GITHUB_WORKSPACE"] || (repositoryRoot(resolve(".")) ?? "."));
  const workspaces = [.../* @__PURE__ */ new Set([workspace, real(workspace)])];
  const ofEvent = /* @__PURE__ */ new Set([run.branches.sha, run.headSha, run.mergeSha, run.branches.authorSha]);
  const trees = /* @__PURE__ */ new Map();
  const commits = /* @__PURE__ */ new Map();
  function treeOf(commit) {
    const tree = trees.get(commit) ?? createCommitTree(files, { commit, called: `the commit ${commit.slice(0, 7)}`, folded });
    trees.set(commit, tree);
    return tree;
  }
  function commitAt(root) {
    if (!commits.has(root)) commits.set(root, checkedOutCommit(root));
    return commits.get(root);
  }
  async function isOfRepository(root) {
    const commit = commitAt(root);
    if (typeof commit !== "string")
      throw new UserError(
        `the commit that is checked out in ${root} cannot be told: check it out with actions/checkout, or put it outside the workspace`
      );
    return ofEvent.has(commit) || !isPlainlyAnothers(root) && await treeOf(commit) !== null;
  }
  function isPlainlyAnothers(root) {
    const { authorRepository } = run.branches;
    const origin = authorRepository === null ? null : originOf(root, process.env["GITHUB_SERVER_URL"] || "https://github.com");
    return origin !== null && ![authorRepository, files.repository].some((each) => each?.toLowerCase() === origin.toLowerCase());
  }
  async function isInTree(root, folder) {
    for (const tree of await readable(candidatesAt(root))) {
      if ((await tree.find(slashed(relative(root, folder)))).kind !== "nothing") return true;
    }
    return false;
  }
  const placeIn = async (path) => {
    const within = workspaces.find((each) => isWithin(each, path));
    if (within === void 0) return null;
    let root = within;
    for (const folder of foldersBetween(within, dirname(path))) {
      const isRoot = existsSync2(join2(folder, ".git")) && !await isInTree(root, folder) && await isOfRepository(folder);
      if (isRoot) root = folder;
    }
    return { root, path: slashed(relative(root, path)) };
  };
  const candidatesAt = (root) => {
    const commit = commitAt(root);
    return [.../* @__PURE__ */ new Set([...typeof commit === "string" ? [commit] : [], ...commitsOfEvent(run)])];
  };
  async function readable(candidates) {
    const read = [];
    for (const candidate of candidates) {
      const tree = await treeOf(candidate);
      if (tree !== null) read.push(tree);
    }
    return read;
  }
  const authored = async (root) => {
    const candidates = tellsAuthor(run) ? [...commitsOfEvent(run), ...candidatesAt(root)] : candidatesAt(root);
    for (const candidate of candidates) {
      const tree = await treeOf(candidate);
      if (tree !== null) return tree;
    }
    return null;
  };
  const allAuthored = async (root) => {
    const candidates = candidatesAt(root);
    const trees2 = [...await readable(candidates)];
    const { sha, baseSha } = run.branches;
    const lacksMerge = sha !== null && baseSha !== null && candidates.includes(sha) && await treeOf(sha) === null;
    if (lacksMerge) trees2.push(...await readable([baseSha]));
    if (trees2.length > 0) return trees2;
    const which2 = candidates.length === 0 ? "" : ` (${candidates.map((each) => each.slice(0, 7)).join(", ")})`;
    throw new UserError(
      `the commit that the job works on${which2} cannot be read from ${files.repository}, so the gate cannot tell which files are the pull request's: check it out with actions/checkout before the gate, or put the files outside the workspace`
    );
  };
  return {
    place: async (path) => await placeIn(resolve(path)) ?? placeIn(real(path)),
    placeOfWorkingDirectory: async () => {
      const place = await placeIn(join2(resolve("."), "x"));
      return place === null ? { root: workspace, path: "" } : { root: place.root, path: place.path === "x" ? "" : place.path.slice(0, -2) };
    },
    commitAt,
    authored,
    async authoredAt(path, which2) {
      for (const name of /* @__PURE__ */ new Set([resolve(path), real(path)])) {
        const place = await placeIn(name);
        if (place === null) continue;
        for (const tree of await allAuthored(place.root)) {
          const found = await tree.find(which2 === "path" ? place.path : place.path.split("/")[0]);
          if (found.kind !== "nothing") return { found, tree };
        }
      }
      return null;
    }
  };
}
var ON_A_BRANCH = ["push", "schedule", "workflow_dispatch"];
function tellsAuthor({ event, branches: { authorSha, ref } }) {
  return authorSha !== null || event === "merge_group" || event === "pull_request" || isOfPullRequest(ref);
}
function isOfPullRequest(ref) {
  return ref?.startsWith("refs/pull/") === true;
}
function commitsOfEvent({ event, branches: { authorSha, baseSha, sha, ref } }) {
  const isOfAuthor = event === "pull_request" || event === "merge_group" || isOfPullRequest(ref) || ON_A_BRANCH.includes(event);
  const own = isOfAuthor ? [sha, authorSha] : [authorSha, baseSha];
  return own.filter((commit) => commit !== null);
}
function foldersBetween(outer, inner) {
  const folders = [];
  for (let folder = inner; folder !== outer && isWithin(outer, folder); folder = dirname(folder))
    folders.unshift(folder);
  return folders;
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
function slashed(path) {
  return path.split(sep).join("/");
}

// src/action/trust.ts
function createTrust(inputs, run, files) {
  const checkouts = createCheckouts(run, files);
  let name;
  let branch;
  const branchName = () => name ??= policyBranch(run, inputs, files);
  async function readBranch() {
    const of = await branchName();
    const commit = await files.commitOf(of);
    const tree = await createCommitTree(files, { commit, called: `${of} at ${commit.slice(0, 7)}` });
    if (tree === null)
      throw new UserError(`GitHub does not show the commit ${commit.slice(0, 7)} of ${of}: run the job again`);
    return { name: of, commit, tree };
  }
  async function readsCheckout(root) {
    if (inputs.policyRef === "head") return true;
    if (!["push", "schedule", "workflow_dispatch"].includes(run.event) || !isOnPolicyBranch(run, await branchName()))
      return false;
    const commit = checkouts.commitAt(root);
    return commit === void 0 ? run.event !== "workflow_dispatch" : commit !== null && commit === run.branches.sha;
  }
  async function refusalToRun(path) {
    const place = await checkouts.place(path);
    if (place === null || await readsCheckout(place.root)) return null;
    const authored = await checkouts.authoredAt(path, "path");
    return authored === null ? null : `the pull request has ${path} (commit ${authored.tree.commit.slice(0, 7)})`;
  }
  const trusted = {
    checkouts,
    branch: () => branch ??= readBranch(),
    readsCheckout,
    async refuseAuthored(path) {
      const place = path === STANDARD_INPUT ? null : await checkouts.place(path);
      if (place === null || await readsCheckout(place.root)) return;
      const authored = await checkouts.authoredAt(path, "path");
      if (authored === null) return;
      const { found, tree } = authored;
      const how = "at" in found ? `is behind the ${found.kind} ${found.at} of the pull request` : "is a file of the pull request";
      throw new UserError(
        `${path} ${how} (commit ${tree.commit.slice(0, 7)}), so its author wrote it: let a step of the job make it, at a path that the repository does not have`
      );
    },
    async refuseAuthoredOutput(input, path) {
      const place = await checkouts.place(path);
      if (place === null || await readsCheckout(place.root)) return;
      const authored = await checkouts.authoredAt(path, "path");
      if (authored === null) return;
      const { found, tree } = authored;
      const how = "at" in found ? `is behind the ${found.kind} ${found.at} of the pull request` : `is a ${found.kind} of the pull request`;
      throw new UserError(
        `${path}, which the input ${input} names, ${how} (commit ${tree.commit.slice(0, 7)}), so its author could put another report in its place: name a path outside the repository, such as one in \${{ runner.temp }}`
      );
    },
    isBrought: async (path) => await checkouts.authoredAt(path, "first-step") === null,
    mayRunIn: (folder) => refusalToRun(resolve2(folder, dataFolderName())),
    mayRun: refusalToRun,
    async named(input, path, most) {
      if (inputs.policyRef === "head") return { from: "head", path };
      const place = path === STANDARD_INPUT ? null : await checkouts.place(path);
      if (place === null) return { from: "workflow", path };
      if (await readsCheckout(place.root)) return { from: "checkout", path };
      const { name: of, commit, tree } = await trusted.branch();
      const content = await tree.content(place.path, most);
      if (content !== null) return { from: "branch", path: place.path, content };
      if (existsSync3(path) && await trusted.isBrought(path)) return { from: "workflow", path };
      throw new UserError(
        `${path}, which the input ${input} names, is not on ${of} at ${commit.slice(0, 7)}: merge it there first, or let the workflow bring it to a path outside the workspace, such as in RUNNER_TEMP`
      );
    }
  };
  return trusted;
}

// src/action/vouched-comments.ts
import { existsSync as existsSync4 } from "node:fs";
import { dirname as dirname2, join as join3, posix as posix2, relative as relative2, resolve as resolve3, sep as sep2 } from "node:path";
var MOST_FILES = 20;
var MAX_FILE_BYTES = 1024 * 1024;
var FILE = /^100/;
function createVouchedComments() {
  const asked = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  return {
    vouch(use) {
      const key = useKey(use);
      asked.set(key, use);
      return known.get(key) ?? "not-merged";
    },
    async settle(branch) {
      const uses = [...asked].filter(([, { location }]) => location.inRepository);
      if (uses.length === 0) return false;
      const lookUp = await commentsOn(await branch());
      const isOn = async ([, use], which2) => lookUp(pathOf(use), commentKey(use.comment, use.block), which2);
      for (const use of uses) known.set(use[0], await isOn(use, "same-file"));
      for (const use of uses) if (known.get(use[0]) === "not-merged") known.set(use[0], await isOn(use, "folder"));
      return [...known.values()].some((vouching) => vouching !== "not-merged");
    }
  };
}
function useKey(use) {
  return JSON.stringify([posix2.dirname(use.location.path), commentKey(use.comment, use.block), use.location.path]);
}
function pathOf({ location }) {
  const workspace = process.env["GITHUB_WORKSPACE"];
  if (!workspace || hasGitAbove(resolve3("."))) return location.path;
  return posix2.join(relative2(resolve3(workspace), resolve3(".")).split(sep2).join("/"), location.path);
}
function hasGitAbove(folder) {
  for (let ancestor = folder; ; ancestor = dirname2(ancestor)) {
    if (existsSync4(join3(ancestor, ".git"))) return true;
    if (dirname2(ancestor) === ancestor) return false;
  }
}
async function commentsOn({ tree }) {
  const { createSourceParser } = await import("./chunks/join-plans-OE6XYJ3S.js");
  const parse = await createSourceParser();
  const files = /* @__PURE__ */ new Map();
  let left = MOST_FILES;
  async function keysIn(path) {
    const read = files.get(path);
    if (read !== void 0) return read;
    if (left === 0) return null;
    left--;
    const content = await tree.content(path, MAX_FILE_BYTES);
    const parsed = content !== null && "bytes" in content ? parse({ path, text: content.bytes.toString() }) : null;
    const comments = parsed === null || "problem" in parsed ? [] : waiverCommentsOf(parsed.file);
    const keys = new Set(comments.flatMap((comment) => comment.blocks.map((block) => commentKey(comment, block))));
    files.set(path, keys);
    return keys;
  }
  return async (path, key, which2) => {
    const folder = posix2.dirname(path) === "." ? "" : posix2.dirname(path);
    if ((await tree.find(folder)).kind !== "folder") return "not-merged";
    const entries = await tree.folder(folder) ?? [];
    const fit = entries.filter(
      ({ name, mode, size }) => FILE.test(mode) && isSourceFileName(name) && name.endsWith(".tf") && (size ?? 0) <= MAX_FILE_BYTES
    ).map(({ name }) => posix2.join(folder, name));
    for (const file of which2 === "same-file" ? fit.filter((each) => each === path) : fit.filter((each) => each !== path)) {
      const keys = await keysIn(file);
      if (keys === null) return "not-looked-at";
      if (keys.has(key)) return "vouched";
    }
    return "not-merged";
  };
}

// src/gate/report-exceptions.ts
function reportExceptions(plan, tables, findings, readsHead) {
  const stated = plan.exceptions;
  const ofSource = readsHead || plan.policySource?.kind === "head" ? [exceptionRow("policy-ref", "policy-ref: head")] : [];
  const otherSettings = stated.filter(
    ({ kind, what }) => kind === "setting" && !FLOOR_NAMES.some((name) => what.startsWith(`${name}:`))
  );
  const rules = stated.filter(({ kind }) => kind === "rule");
  const overrides = stated.filter(({ kind }) => kind === "override");
  const explained = [...rules, ...overrides].map(({ what }) => what);
  return [
    ...ofSource,
    ...settingsExceptions(plan.settings),
    ...otherSettings,
    ...rules,
    ...overrides,
    ...lowerRequirements(plan, tables, explained),
    ...lowerSeverities(plan, findings, explained),
    ...waiverExceptions(findings)
  ];
}
function lowerRequirements({ settings }, tables, explained) {
  const lower = settings.require === "customer-managed" && !explained.includes("require: kms") ? tables.filter(({ require: require2 }) => require2 === "kms") : [];
  return lower.length === 0 ? [] : [exceptionRow("override", "require: kms", { addresses: lower.map(({ address }) => address) })];
}
function lowerSeverities({ settings: { undetermined, existing } }, findings, explained) {
  const lower = findings.filter(({ ruleId, problem, severity }) => {
    const rule = RULES.find(({ id }) => id === ruleId);
    const usual = rule === void 0 ? void 0 : (Object.hasOwn(rule.problems, problem) ? rule.problems[problem]?.severity : void 0) ?? rule.severity;
    const isOfSettings = severity === "warning" && (undetermined === "warn" || existing === "warn");
    return usual !== void 0 && isLowerSeverity(severity, usual) && !isOfSettings && !explained.some((what) => what.startsWith(`${ruleId}:`));
  });
  return [...grouped(lower, ({ ruleId, severity }) => `${ruleId}: ${severity}`)].map(
    ([what, same]) => exceptionRow("override", what, {
      addresses: [...new Set(same.flatMap(({ address }) => address === null ? [] : [address]))]
    })
  );
}

// src/gate/merge-reports.ts
function mergeReports(reports, version, { readsHead = false } = {}) {
  const taken = /* @__PURE__ */ new Set();
  const parts = reports.flatMap(({ path, report }) => {
    const tables = grouped(report.tables, ({ plan }) => plan);
    const findings = grouped(report.findings, ({ plan }) => plan);
    return report.plans.map((plan) => {
      const name = freeName(plan.name, path, taken);
      taken.add(name);
      const own = findings.get(plan.name) ?? [];
      const ownTables = tables.get(plan.name) ?? [];
      return {
        plan: {
          ...plan,
          name,
          exceptions: reportExceptions(plan, ownTables, own, readsHead),
          verdict: plan.verdict === "pass" ? verdictOf(own, plan.settings.failOn) : "fail"
        },
        tables: ownTables.map((table) => ({ ...table, plan: name })),
        findings: own.map((finding) => ({ ...finding, plan: name }))
      };
    });
  });
  return compileReport(parts, version);
}
function freeName(name, path, taken) {
  let free = name;
  for (let i = 1; taken.has(free); i++) free = i === 1 ? `${name} (${path})` : `${name} (${path}, ${i})`;
  return free;
}
function withAfterMerge(report, plans, afterMerge, judging) {
  const concerned = plans.filter(({ path }) => afterMerge.has(path));
  const after = new Map(
    judgePlans(concerned, { ...judging, inForce: (path) => afterMerge.get(path) }).plans.map((row) => [row.path, row])
  );
  return {
    ...report,
    plans: report.plans.map((row) => {
      const { verdict, policy, summary: summary2 } = after.get(row.path) ?? {};
      return verdict === void 0 || summary2 === void 0 || policy == null ? row : { ...row, policyAfterMerge: { path: policy.path, verdict, summary: summary2 } };
    })
  };
}

// src/github/inputs.ts
function readInputs() {
  const raw = { value: (name) => getInput(name), nameOf: (name) => `input ${name}` };
  const floor = parseFloor(raw);
  return {
    read: parseRead(getMultilineInput("plan"), getMultilineInput("reports")),
    floor,
    settings: (policy) => parseSettings(raw, policy),
    policyBranches: parseBranches(getMultilineInput("policy-branches")),
    policyRef: parsePolicyRef(getInput("policy-ref")),
    config: getInput("config") || null,
    baseline: getInput("baseline") || null,
    name: parsePlanName(raw),
    sources: getMultilineInput("source"),
    terraform: getInput("terraform") || null,
    accountIds: choose("account-ids", raw),
    comment: choose("comment", raw),
    commentMode: choose("comment-mode", raw),
    commentAuthor: getInput("comment-author") || null,
    annotations: choose("annotations", raw) === "true",
    stepSummary: choose("step-summary", raw) === "true",
    suggestions: choose("suggestions", raw) === "true",
    reportFile: getInput("report-file") || null,
    sarifFile: getInput("sarif-file") || null,
    token: getInput("github-token"),
    pullRequest: parsePullRequest(getInput("pull-request"))
  };
}
var OF_JUDGING = [
  "require",
  "undetermined",
  "fail-on",
  "existing",
  "config",
  "baseline",
  "source",
  "terraform"
];
function parseRead(plans, reports) {
  if (plans.length > 0 && reports.length > 0)
    throw new UserError(
      "inputs plan and reports are both set; a step either judges plans or merges reports of other jobs"
    );
  if (reports.length > 0) {
    const idle = OF_JUDGING.filter((name) => getInput(name) !== "");
    if (idle.length > 0)
      throw new UserError(
        `input ${idle[0]} is set beside reports, where no plan is judged; set it in the jobs that write the reports`
      );
    return { what: "reports", patterns: reports };
  }
  if (plans.length === 0)
    throw new UserError(
      "input plan is empty; give it the path of a plan, or a path or glob a line (or set reports, to merge those of other jobs)"
    );
  return { what: "plans", patterns: plans };
}
function parseBranches(branches) {
  const pattern = branches.find((branch) => /[*?[\]]/.test(branch));
  if (pattern !== void 0)
    throw new UserError(
      `input policy-branches has ${JSON.stringify(pattern)}; allowed: exact names of branches, a line each`
    );
  const full = branches.find((branch) => branch.startsWith("refs/"));
  if (full !== void 0)
    throw new UserError(
      `input policy-branches has ${JSON.stringify(full)}; allowed: names of branches without refs/heads/, a line each`
    );
  return branches;
}
var POLICY_REFS = ["default-branch", "head"];
function parsePolicyRef(value) {
  const ref = POLICY_REFS.find((each) => each === (value.trim() || POLICY_REFS[0]));
  if (ref === void 0)
    throw new UserError(`input policy-ref is ${JSON.stringify(value)}; allowed: ${POLICY_REFS.join(", ")}`);
  return ref;
}
function parsePullRequest(value) {
  if (value === "") return null;
  const number = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : void 0;
  if (number === void 0)
    throw new UserError(`input pull-request is ${excerpt(value)}; allowed: the number of a pull request, such as 17`);
  return number;
}

// src/github/lazy-repository-files.ts
function lazyRepositoryFiles({ token }, run) {
  let loaded;
  async function load() {
    const { repository, apiUrl } = run;
    if (token === "")
      throw new UserError(
        `the input github-token is empty, so the gate cannot read the policy from GitHub: leave the input out, and ${READ_PERMISSION}`
      );
    if (repository === null)
      throw new UserError(
        "GITHUB_REPOSITORY is not set, so the gate cannot read the policy from GitHub: run the action on a runner of GitHub Actions"
      );
    if (!run.hasPayload) delete process.env["GITHUB_EVENT_PATH"];
    const { createRepositoryFiles } = await import("./chunks/repository-files-M4JJ4VBI.js");
    return createRepositoryFiles(token, { repository, apiUrl });
  }
  const files = () => loaded ??= load();
  return {
    repository: run.repository === null ? "the repository" : `${run.repository.owner}/${run.repository.repo}`,
    defaultBranch: async () => (await files()).defaultBranch(),
    commitOf: async (branch) => (await files()).commitOf(branch),
    rootEntries: async (commit) => (await files()).rootEntries(commit),
    entries: async (sha) => (await files()).entries(sha),
    bytes: async (sha) => (await files()).bytes(sha)
  };
}

// src/github/links.ts
function footer({ pages, url }, headSha, names, accountIds) {
  const commit = headSha === null ? [] : [maybeLinked(code(headSha.slice(0, 7)), pages && `${pages}/commit/${headSha}`)];
  const run = url === null ? [] : [maybeLinked("run", url)];
  const shown2 = names.slice(0, NAMED).map(accountIdsShown(accountIds)).map(code);
  const plans = names.length === 0 ? [] : [
    `${names.length === 1 ? "plan" : "plans"} ${shown2.join(", ")}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ""}`
  ];
  return `<sub>${[...commit, ...run, ...plans].join(" · ")}</sub>`;
}
var NAMED = 3;
function maybeLinked(text2, url) {
  return url === null ? text2 : linked(text2, url);
}
function lineLinks({ pages }, headSha) {
  return (location) => {
    const lines = repositoryLines(location);
    if (lines === null || pages === null || headSha === null) return null;
    return `${pages}/blob/${headSha}/${lines.uri}#L${lines.line}${lines.endLine > lines.line ? `-L${lines.endLine}` : ""}`;
  };
}

// src/github/marker.ts
import { createHash as createHash2 } from "node:crypto";
function hiddenText(text2) {
  return encodeURIComponent(text2.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replaceAll("-", "%2D");
}
function readHiddenText(text2) {
  try {
    return text2 === void 0 ? null : decodeURIComponent(text2);
  } catch {
    return null;
  }
}
function markerLine({ name, headSha, runId, attempt, verdict }) {
  return `<!-- dynamodb-kms-gate v1 name=${hiddenText(name)} head=${hiddenText(headSha)} run=${runId} attempt=${attempt} verdict=${verdict} -->`;
}
function markerOf(body) {
  const fields = /^<!-- dynamodb-kms-gate v\d+ ([^>\r\n]*) -->/.exec(body)?.[1];
  if (fields === void 0) return null;
  const values = new Map(
    fields.split(" ").map((field) => [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)])
  );
  const [name, runId, attempt, verdict] = [
    readHiddenText(values.get("name")),
    Number(values.get("run")),
    Number(values.get("attempt")),
    values.get("verdict")
  ];
  if (name === null || !Number.isSafeInteger(runId) || !Number.isSafeInteger(attempt)) return null;
  return {
    name,
    headSha: readHiddenText(values.get("head")) ?? "",
    runId,
    attempt,
    verdict: verdict === "pass" || verdict === "fail" ? verdict : "could-not-tell"
  };
}
function isLater(a, b) {
  return a.runId !== b.runId ? a.runId > b.runId : a.attempt > b.attempt;
}
function suggestionMarker(name, { plan, ruleId, address }) {
  const key = createHash2("sha256").update(JSON.stringify([plan, ruleId, address])).digest("hex").slice(0, 16);
  return `<!-- dynamodb-kms-gate-suggestion v1 name=${hiddenText(name)} key=${key} -->`;
}
function suggestedBy(body) {
  return readHiddenText(/^<!-- dynamodb-kms-gate-suggestion v\d+ name=([^ >\r\n]*) [^>\r\n]*-->/.exec(body)?.[1]);
}

// src/github/comments.ts
function newestWord(own) {
  let newest = own;
  return {
    get word() {
      return newest;
    },
    note(body) {
      const marker = markerOf(body);
      if (marker !== null && marker.name === own.marker.name && isLater(marker, newest.marker))
        newest = { marker, body };
    }
  };
}

// src/github/overwrite.ts
var FAILURES = 3;
var MOST_WRITES = 8;
var LOOK_AFTER_MS = 1e3;
var LOOKS_AMONG_OTHERS = 3;
var SLOWNESS = 3;
var LONGEST_LOOK_AFTER_MS = 1e4;
async function overwrite(comments, id, wanted) {
  const { clock } = comments;
  const newest = newestWord(wanted);
  const isOver = (shown2) => shown2 !== null && isLater(newest.word.marker, shown2);
  let [writes, failures, looks, slowestMs] = [0, 0, 0, 0];
  try {
    for (; ; ) {
      const { body, shown: shown2, tookMs, isQuick } = await readRightBefore(comments, id, newest);
      slowestMs = Math.max(slowestMs, tookMs);
      const isRight = writes > 0 ? !isOver(shown2) : body === newest.word.body || shown2 !== null && isLater(shown2, wanted.marker);
      if (isRight) {
        const isAmongOthers = writes > 1 || newest.word !== wanted;
        if (writes === 0 || ++looks === (isAmongOthers ? LOOKS_AMONG_OTHERS : 1))
          return { word: newest.word, isGone: false, trouble: null };
      } else {
        if (writes === MOST_WRITES)
          return { word: newest.word, isGone: false, trouble: "other runs keep writing older comments over it" };
        const asked = clock.now();
        looks = 0;
        try {
          await whileLooking(comments, id, newest, isQuick, () => comments.update(id, newest.word.body));
          writes++;
        } catch (error2) {
          const { retryAfterMs } = error2;
          if (statusOf(error2) < 500 && typeof retryAfterMs !== "number" || ++failures === FAILURES) throw error2;
          await clock.pause(retryAfterMs ?? 0);
        }
        slowestMs = Math.max(slowestMs, clock.now() - asked);
      }
      await clock.pause(Math.max(LOOK_AFTER_MS * 2 ** looks, Math.min(SLOWNESS * slowestMs, LONGEST_LOOK_AFTER_MS)));
    }
  } catch (error2) {
    if (statusOf(error2) === 404) return { word: newest.word, isGone: true, trouble: null };
    if (writes === 0) throw error2;
    return {
      word: newest.word,
      isGone: false,
      trouble: `the comment was written, and could not be looked at again: ${error2.message}`
    };
  }
}
var QUICK_MS = 400;
var READS = 3;
async function readRightBefore({ read, clock }, id, newest) {
  for (let attempt = 1; ; attempt++) {
    const asked = clock.now();
    const { body } = await read(id);
    const tookMs = clock.now() - asked;
    const isQuick = tookMs <= QUICK_MS;
    newest.note(body);
    if (isQuick || attempt === READS) return { body, shown: markerOf(body), tookMs, isQuick };
  }
}
var LOOK_EVERY_MS = 300;
var LOOKS_UNDER_WAY = 4;
var MOST_LOOKS = 50;
async function whileLooking(comments, id, newest, isQuick, act) {
  let isDone = false;
  let underWay = 0;
  const look = async () => {
    if (isQuick) await comments.clock.pause(LOOK_EVERY_MS);
    for (let looks = 0; looks < MOST_LOOKS && !isDone; looks++) {
      if (underWay < LOOKS_UNDER_WAY) {
        underWay++;
        void comments.read(id).then(
          ({ body }) => newest.note(body),
          () => void 0
        ).finally(() => underWay--);
      }
      await comments.clock.pause(LOOK_EVERY_MS);
    }
  };
  look().catch(() => void 0);
  try {
    await act();
  } finally {
    isDone = true;
  }
}

// src/github/comment.ts
async function postComment(comments, wanted) {
  const mine = await ownComments(comments, wanted.author, wanted.marker);
  const latest = mine.at(-1);
  if (latest === void 0)
    return wanted.onlyUpdate ? { status: "skipped", url: null, because: "there is nothing to say" } : create(comments, wanted, wanted);
  if (isLater(latest.marker, wanted.marker)) return stale(latest);
  if (wanted.mode === "recreate-on-fail" && latest.marker.verdict === "pass" && wanted.marker.verdict !== "pass")
    return create(comments, wanted, wanted);
  const hasOlder = mine.length > 1;
  if (latest.body === wanted.body)
    return {
      status: "unchanged",
      url: latest.url,
      ...hasOlder ? troubleOf(await tidy(comments, wanted, newestWord(wanted), null)) : {}
    };
  const { word, isGone: isGone2, trouble } = await overwrite(comments, latest.id, wanted);
  if (isGone2) return create(comments, wanted, word);
  const posted = isLater(word.marker, wanted.marker) ? stale({ ...latest, marker: word.marker }) : { status: "updated", url: latest.url };
  return {
    ...posted,
    ...troubleOf({ trouble }),
    ...hasOlder ? troubleOf(await tidy(comments, wanted, newestWord(word), null)) : {}
  };
}
function troubleOf({ trouble }) {
  return trouble === null ? {} : { trouble };
}
async function ownComments(comments, author, { name }) {
  const mine = (await comments.list()).flatMap((comment) => {
    const marker = comment.author?.toLowerCase() === author.toLowerCase() ? markerOf(comment.body) : null;
    return marker?.name === name ? [{ ...comment, marker }] : [];
  });
  return mine.sort((a, b) => isLater(a.marker, b.marker) ? 1 : isLater(b.marker, a.marker) ? -1 : a.id - b.id);
}
function stale({ url, marker }) {
  return {
    status: "skipped",
    url,
    because: `the comment is of a later run (${marker.runId}, attempt ${marker.attempt})`
  };
}
async function create(comments, wanted, word) {
  const created = await createOnce(comments, wanted, word);
  const { latest, trouble } = await tidy(
    comments,
    { ...wanted, author: created.author ?? wanted.author },
    newestWord(word),
    created
  );
  return {
    ...isLater(latest.marker, wanted.marker) ? stale(latest) : { status: "created", url: latest.url },
    ...troubleOf({ trouble })
  };
}
var ATTEMPTS = 3;
async function createOnce(comments, { author }, { marker, body }) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await comments.create(body);
    } catch (error2) {
      if (attempt === ATTEMPTS || statusOf(error2) < 500) throw error2;
      const made = (await ownComments(comments, author, marker)).find((comment) => comment.body === body);
      if (made !== void 0) return made;
    }
  }
}
var WRITE_SPACING_MS = 1e3;
var ROUNDS = 6;
async function tidy(comments, wanted, newest, created) {
  let own = created;
  let trouble = null;
  const kept = /* @__PURE__ */ new Set();
  for (let round = 1; ; round++) {
    const mine = await ownComments(comments, wanted.author, wanted.marker);
    let last = mine.at(-1);
    if (last === void 0 || isLater(newest.word.marker, last.marker)) {
      if (own === null || await isGone(comments, own.id)) own = await createOnce(comments, wanted, newest.word);
      last = { ...own, marker: newest.word.marker };
    }
    newest.note(last.body);
    const older = mine.filter(({ id }) => id !== last.id && !kept.has(id));
    if (older.length === 0 || round === ROUNDS) return { latest: last, trouble };
    for (const { id, url } of older) {
      try {
        await removeOlder(comments, id, newest);
      } catch (error2) {
        if (statusOf(error2) === 404) continue;
        kept.add(id);
        trouble = `an older comment could not be removed (${url}): ${error2.message}`;
      }
    }
  }
}
async function removeOlder(comments, id, newest) {
  await comments.clock.pause(WRITE_SPACING_MS);
  const known = newest.word;
  const { isQuick } = await readRightBefore(comments, id, newest);
  if (newest.word === known) await whileLooking(comments, id, newest, isQuick, () => comments.remove(id));
}
async function isGone({ read }, id) {
  try {
    await read(id);
    return false;
  } catch (error2) {
    if (statusOf(error2) === 404) return true;
    throw error2;
  }
}

// src/github/pull-request-comment.ts
function isCommentWanted(choice, report, problems) {
  if (report === null || problems.length > 0) return choice !== "never";
  switch (choice) {
    case "always":
      return true;
    case "findings":
      return hasFindings(report);
    case "changes":
      return hasFindings(report) || report.tables.some(
        (table) => [table, ...table.replicas].some(
          ({ actions }) => actions.some((action) => action !== "no-op" && action !== "read")
        )
      );
    case "never":
      return false;
  }
}
function hasFindings({ verdict, findings }) {
  return verdict === "fail" || findings.some(({ severity, status }) => severity !== "note" && status === "open");
}
async function commentOnPullRequest(request) {
  const { inputs, run, signal } = request;
  if (inputs.comment === "never") return skipped("the input comment is never");
  try {
    const found = await findPullRequest(inputs, run, signal);
    return typeof found === "string" ? skipped(found) : await post(request, found);
  } catch (error2) {
    return { url: null, ...refusal(error2, inputs.token) };
  }
}
async function post({ inputs, run, verdict, isWanted, body }, { client, number, headSha, author }) {
  const marker = { name: inputs.name ?? "", headSha: headSha ?? "", ...run.order, verdict };
  const posted = await postComment(client.comments(number), {
    marker,
    body: body(markerLine(marker), headSha),
    author: await author(),
    mode: inputs.commentMode,
    onlyUpdate: !isWanted
  });
  const { status, url, because, trouble } = posted;
  const message = trouble !== void 0 ? { level: "warning", text: trouble } : because !== void 0 ? { level: "info", text: `no comment: ${because}` } : null;
  return { status, url, message, failure: null };
}
function skipped(because) {
  return { status: "skipped", url: null, message: { level: "info", text: `no comment: ${because}` }, failure: null };
}

// src/github/suggestions.ts
var HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function diffLines(patch) {
  const hunks = [];
  let next = 0;
  for (const line of patch.split("\n")) {
    const start = HEADER.exec(line)?.[1];
    if (start !== void 0) {
      next = Number(start);
      hunks.push(/* @__PURE__ */ new Map());
    } else if (line.startsWith("+") || line.startsWith(" ")) {
      hunks.at(-1)?.set(next++, line.slice(1));
    }
  }
  return hunks;
}
function suggestable({ findings }) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { edit, status } = finding;
    const lines = repositoryLines(edit);
    if (edit === null || lines === null || !edit.isComplete || status !== "open") continue;
    const key = JSON.stringify([edit.path, edit.line, edit.endLine, edit.lines]);
    const same = byPlace.get(key);
    if (same === void 0) byPlace.set(key, { edit, lines, findings: [finding] });
    else same.findings.push(finding);
  }
  return [...byPlace.values()];
}
var MOST = 20;
function suggestionsOf(edits, context) {
  const hunks = new Map(context.files.map(({ path, patch }) => [path, patch === null ? [] : diffLines(patch)]));
  const possible = edits.flatMap((each) => {
    const replaced = context.moved.has(each.lines.path) ? null : linesOf(hunks.get(each.lines.path) ?? [], each.lines);
    const block = replaced === null ? null : blockOf(each.edit, replaced, context.accountIds);
    if (block === null) return [];
    const { path, line, endLine } = each.lines;
    return [
      {
        path,
        line,
        endLine,
        body: `${suggestionMarker(context.name, each.findings[0])}
${reason(each.findings, context)}

${block}`
      }
    ];
  });
  const wanted = possible.slice(0, MOST);
  return { wanted, more: possible.length - wanted.length, impossible: edits.length - possible.length };
}
function linesOf(hunks, { line, endLine }) {
  const hunk = hunks.find((each) => each.has(line) && each.has(endLine));
  return hunk === void 0 ? null : [...hunk].flatMap(([number, text2]) => number >= line && number <= endLine ? [text2] : []);
}
function blockOf({ lines }, replaced, accountIds) {
  const shown2 = accountIdsShown(accountIds);
  const isHarmless = lines.every((line) => shown2(line) === line || replaced.includes(line));
  return isHarmless && lines.join("\n") !== replaced.join("\n") ? suggestionBlock(lines) : null;
}
var NAMED2 = 3;
function reason(findings, { accountIds, isOnePlan }) {
  const text2 = createMarkdownText(accountIds);
  const sentences = findings.map(
    ({ plan, address, message, ruleId }) => `${isOnePlan ? "" : `${text2.code(plan)}: `}${address === null ? "The plan" : text2.code(address)}: ${text2.sentence(message)} (${text2.code(ruleId)})`
  );
  const more = sentences.length - NAMED2;
  return [...sentences.slice(0, NAMED2), ...more > 0 ? [`And ${more} more.`] : []].join("\n\n");
}

// src/github/pull-request-suggestions.ts
async function postSuggestions(review, { wanted, name, author, headSha }) {
  const comments = await review.comments();
  const answered = new Set(comments.map(({ inReplyTo }) => inReplyTo));
  const mine = comments.filter(
    ({ body, author: login, inReplyTo }) => inReplyTo === null && login?.toLowerCase() === author.toLowerCase() && suggestedBy(body) === name
  );
  const kept = wanted.flatMap((each) => mine.find((comment) => isSame(comment, each)) ?? []);
  const missing = wanted.filter((each) => !mine.some((comment) => isSame(comment, each)));
  if (missing.length > 0) await review.post(headSha, missing);
  let [removed, trouble] = [0, null];
  for (const { id } of mine.filter((comment) => !kept.includes(comment) && !answered.has(comment.id))) {
    try {
      await review.remove(id);
      removed++;
    } catch (error2) {
      if (statusOf(error2) !== 404) trouble = error2.message;
    }
  }
  return { posted: missing.length, kept: kept.length, removed, trouble };
}
function isSame({ body, path, lines }, wanted) {
  return path === wanted.path && lines?.line === wanted.line && lines.endLine === wanted.endLine && body.replaceAll("\r\n", "\n") === wanted.body;
}
async function suggestOnPullRequest(request) {
  const { inputs, run, signal } = request;
  try {
    const found = await findPullRequest(inputs, run, signal);
    return { message: typeof found === "string" ? none(found) : await suggest(request, found), failure: null };
  } catch (error2) {
    return refusal(error2, inputs.token);
  }
}
async function suggest({ inputs, run, report }, { client, number, headSha, author }) {
  const head = await client.head(number);
  if (headSha !== head.sha) return none(`the pull request has another head by now, ${head.sha}`);
  const review = client.review(number);
  const edits = suggestable(report);
  const moved = edits.length === 0 ? [] : await movedFiles(client, head, run);
  if (moved === null) return none("the base has changed too many files to tell whose lines are the same at the head");
  const { wanted, more, impossible } = suggestionsOf(edits, {
    name: inputs.name ?? "",
    accountIds: inputs.accountIds,
    isOnePlan: report.plans.length === 1,
    files: edits.length === 0 ? [] : await review.files(),
    moved: new Set(moved)
  });
  const { posted, kept, removed, trouble } = await postSuggestions(review, {
    wanted,
    name: inputs.name ?? "",
    author: await author(),
    headSha: head.sha
  });
  if (trouble !== null)
    return { level: "warning", text: `suggestions that are no longer wanted could not be removed: ${trouble}` };
  if (more > 0)
    return {
      level: "notice",
      text: `${count(more, "suggestion")} left out: ${wanted.length} are as many as there is room for, and the report has all edits`
    };
  const others = impossible === 0 ? "" : `; ${count(impossible, "edit")} not suggested, of lines that the diff does not show as they were planned`;
  return { level: "info", text: `suggestions: ${posted} posted, ${kept} kept, ${removed} removed${others}` };
}
async function movedFiles(client, head, run) {
  const planned = run.mergeSha ?? head.mergeSha ?? head.sha;
  return planned === head.sha ? [] : client.differences(head.sha, planned);
}
function none(because) {
  return { level: "info", text: `no suggestions: ${because}` };
}

// src/github/run.ts
import { readFileSync } from "node:fs";
function readRun(env) {
  let payload;
  let problem = null;
  try {
    if (env["GITHUB_EVENT_PATH"]) payload = JSON.parse(readFileSync(env["GITHUB_EVENT_PATH"], "utf8"));
  } catch (error2) {
    problem = `the payload of the event (GITHUB_EVENT_PATH) ${error2 instanceof SyntaxError ? "is not valid JSON" : `cannot be read: ${error2.message}`}`;
  }
  return { run: runOf(env, payload), problem };
}
function runOf(env, payload) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const repository = owner && repo ? { owner, repo } : null;
  const server = env["GITHUB_SERVER_URL"];
  const pages = server && repository ? `${server}/${owner}/${repo}` : null;
  const own = { runId: Number(env["GITHUB_RUN_ID"]) || 0, attempt: Number(env["GITHUB_RUN_ATTEMPT"]) || 1 };
  const ended = event === "workflow_run" ? at(payload, "workflow_run") : void 0;
  const headSha = textOf(at(payload, "pull_request", "head", "sha")) ?? textOf(at(ended, "head_sha")) ?? textOf(env["GITHUB_SHA"]);
  return {
    event,
    repository,
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    url: pages && own.runId > 0 ? `${pages}/actions/runs/${own.runId}/attempts/${own.attempt}` : null,
    order: ended === void 0 ? own : { runId: numberOf(at(ended, "id")) ?? own.runId, attempt: numberOf(at(ended, "run_attempt")) ?? 1 },
    pages,
    headSha,
    mergeSha: event === "pull_request" ? textOf(env["GITHUB_SHA"]) : null,
    target: targetOf(payload, ended),
    hasPayload: payload !== void 0,
    branches: branchesOf(env, payload),
    isRepeated: own.attempt > 1
  };
}
function branchesOf(env, payload) {
  const ref = textOf(env["GITHUB_REF"]);
  const ended = env["GITHUB_EVENT_NAME"] === "workflow_run" ? at(payload, "workflow_run") : void 0;
  const isOnBranch = ["push", "schedule", "workflow_dispatch"].includes(env["GITHUB_EVENT_NAME"] ?? "");
  return {
    default: textOf(at(payload, "repository", "default_branch")),
    base: textOf(at(payload, "pull_request", "base", "ref")) ?? branchOf(textOf(at(payload, "merge_group", "base_ref"))) ?? (isOnBranch ? branchOf(ref) : null),
    baseSha: textOf(at(payload, "pull_request", "base", "sha")) ?? textOf(at(payload, "merge_group", "base_sha")),
    authorSha: textOf(at(payload, "pull_request", "head", "sha")) ?? textOf(at(ended, "head_sha")) ?? // Of the events check_suite, check_run, deployment and status.
    textOf(at(payload, "check_suite", "head_sha")) ?? textOf(at(payload, "check_run", "head_sha")) ?? textOf(at(payload, "deployment", "sha")) ?? (env["GITHUB_EVENT_NAME"] === "status" ? textOf(at(payload, "sha")) : null),
    authorRepository: textOf(at(payload, "pull_request", "head", "repo", "full_name")) ?? textOf(at(ended, "head_repository", "full_name")),
    sha: textOf(env["GITHUB_SHA"]),
    ref
  };
}
function branchOf(ref) {
  return ref?.startsWith("refs/heads/") ? textOf(ref.slice("refs/heads/".length)) : null;
}
function targetOf(payload, ended) {
  const number = numberOf(at(payload, "pull_request", "number"));
  if (number !== null) return { kind: "number", number };
  if (ended === void 0) return { kind: "none" };
  const [sha, branch] = [textOf(at(ended, "head_sha")), textOf(at(ended, "head_branch"))];
  const [owner, repo, ...more] = (textOf(at(ended, "head_repository", "full_name")) ?? "").split("/");
  if (sha !== null && branch !== null && owner && repo && more.length === 0)
    return { kind: "head", sha, owner, repo, branch };
  const missing = sha === null ? "head_sha" : branch === null ? "head_branch" : "head_repository.full_name";
  return {
    kind: "none",
    because: `the payload of workflow_run has no ${missing}, so the pull request is not known; name it in the input pull-request`
  };
}
function at(value, ...path) {
  return path.reduce(
    (inner, name) => typeof inner === "object" && inner !== null ? inner[name] : void 0,
    value
  );
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function numberOf(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

// src/github/runner.ts
var COMMANDS = { error, warning, notice };
function annotate(annotations) {
  for (const { level, title, message, lines } of annotations)
    COMMANDS[level](message, { ...title === null ? {} : { title }, ...lines });
}
function setVerdictOutputs({ verdict, summary: summary2 }) {
  setOutput("verdict", verdict);
  setOutput("tables", summary2.tables);
  setOutput("failed", summary2.failed);
  setOutput("undetermined", summary2.undetermined);
  setOutput("warnings", summary2.warnings);
  setOutput("re-encryptions", summary2.reEncryptions);
}
function setReportOutput(path) {
  setOutput("report-path", path);
}
function setSarifOutput(path) {
  setOutput("sarif-path", path);
}
function setCommentOutputs({ status, url }) {
  setOutput("comment-status", status);
  if (url !== null) setOutput("comment-url", url);
}
var STEP_SUMMARY_LIMIT = 1024 * 1024 - 1024;
async function writeStepSummary(markdown) {
  await summary.addRaw(markdown, true).write();
}

// src/report/annotations.ts
var MOST2 = 9;
var OF_MORE = { error: 9, warning: 8, notice: 8 };
function annotationsOf(report, problems, accountIds) {
  const shown2 = accountIdsShown(accountIds);
  const line = (text2) => visible(shown2(text2));
  const isOne = (report?.plans.length ?? 0) < 2;
  const annotations = [
    ...problems.map((problem) => ({ level: "error", title: null, message: line(problem), lines: null })),
    ...(report?.findings ?? []).filter(({ status }) => status === "open").map(
      ({ plan, ruleId, severity, address, message, remedy, location }) => ({
        level: severity === "note" ? "notice" : severity,
        title: line([...isOne ? [] : [plan], address ?? "the plan"].join(": ")),
        message: line(`${message} ${remedy} [${ruleId}]`),
        lines: linesOf2(location)
      })
    )
  ];
  return ["error", "warning", "notice"].flatMap(
    (level) => limited(
      annotations.filter((each) => each.level === level),
      level
    )
  );
}
function linesOf2(location) {
  const lines = repositoryLines(location);
  return lines === null || visible(lines.path) !== lines.path ? null : { file: lines.path, startLine: lines.line, endLine: lines.endLine };
}
function limited(annotations, level) {
  if (annotations.length <= MOST2) return annotations;
  const shown2 = annotations.slice(0, OF_MORE[level]);
  const more = annotations.length - shown2.length;
  return [
    ...shown2,
    {
      level,
      title: `${more} more`,
      message: `${more} more of this level: the comment, the summary of the run and the log have all of them.`,
      lines: null
    }
  ];
}

// src/action.ts
process.exitCode = COULD_NOT_TELL;
var COMMENT_LIMIT = 6e4;
var REPORTING_MS = 12e4;
process.stdout.on("error", () => void 0);
try {
  await main();
} catch (cause) {
  if (cause instanceof UserError) for (const line of cause.lines) error(visible(line));
  else error(`dynamodb-kms-gate ${VERSION}: this is a bug, please report it
${stackOf(cause)}`);
}
async function main() {
  const inputs = readInputs();
  const read = readRun(process.env);
  const { report, problems } = await judge(inputs, read.run);
  const judged = { report, problems: problems.map((problem) => withoutToken(problem, inputs.token)) };
  if (judged.problems.length === 0) process.exitCode = exitCodeOf(judged.report.verdict);
  await deliver(judged, inputs, read);
}
async function judge(inputs, run) {
  const files = lazyRepositoryFiles(inputs, run);
  try {
    const trust = createTrust(inputs, run, files);
    if (inputs.reportFile !== null) await trust.refuseAuthoredOutput("report-file", inputs.reportFile);
    if (inputs.sarifFile !== null) await trust.refuseAuthoredOutput("sarif-file", inputs.sarifFile);
    return await (inputs.read.what === "reports" ? merge(inputs, trust) : judgeNow(inputs, { run, trust, files }));
  } catch (cause) {
    if (cause instanceof UserError) return { report: null, problems: cause.lines };
    info(printableLines(stackOf(cause)));
    return {
      report: null,
      problems: [
        `this is a bug in dynamodb-kms-gate ${VERSION}, please report it with the stack in the log: ${cause instanceof Error ? cause.message : String(cause)}`
      ]
    };
  }
}
async function merge({ read, policyRef }, trust) {
  const { reports, problems } = await readReportFiles(read.patterns, "workflow", trust.refuseAuthored);
  return {
    report: reports.length === 0 ? null : mergeReports(reports, VERSION, { readsHead: policyRef === "head" }),
    problems
  };
}
async function judgeNow(inputs, around) {
  const { read, name, sources, terraform } = inputs;
  const today = dayOf(Date.now());
  const files = await expandPaths(read.patterns, "workflow");
  const paths = files.map(({ path }) => path);
  await refuseAuthored(paths, around.trust);
  const comments = createVouchedComments();
  const { inForce, afterMerge } = await policiesInForce(paths, { inputs, today, comments, ...around });
  const plans = await withSources(
    await readPlanFiles(files, {
      sources,
      namedBy: "workflow",
      terraform,
      mayRunIn: around.trust.mayRunIn,
      mayRun: around.trust.mayRun,
      hear: (words) => info(printableLines(withoutToken(words, inputs.token)))
    })
  );
  const judged = () => judgePlans(plans, { inForce, name, today, version: VERSION });
  const first = judged();
  const report = await comments.settle(around.trust.branch) ? judged() : first;
  return {
    report: afterMerge.size === 0 ? report : withAfterMerge(report, plans, afterMerge, { name, today, version: VERSION }),
    problems: []
  };
}
async function refuseAuthored(paths, trust) {
  const problems = [];
  for (const path of paths) {
    try {
      await trust.refuseAuthored(path);
    } catch (error2) {
      if (!(error2 instanceof UserError)) throw error2;
      problems.push(...error2.lines);
    }
  }
  if (problems.length > 0) throw new UserError(...new Set(problems));
}
async function deliver(judged, inputs, { run, problem }) {
  const { report, problems } = judged;
  const verdict = problems.length > 0 ? "could-not-tell" : report.verdict;
  const step = async (what, run2) => {
    try {
      await run2();
    } catch (cause) {
      warning(
        visible(`${what} failed; the verdict is ${verdict}: ${cause instanceof Error ? cause.message : String(cause)}`)
      );
      info(printableLines(stackOf(cause)));
    }
  };
  if (problem !== null) warning(visible(problem));
  const isVerdictOnly = run.event === "merge_group";
  await step("the log", () => {
    process.stdout.write(logOf(judged, inputs));
  });
  await step("the output of the verdict", () => {
    if (problems.length === 0) setVerdictOutputs(report);
  });
  await step("the report file", () => {
    if (inputs.reportFile === null) return;
    if (report === null || problems.length > 0) {
      if (inputs.read.what === "plans" && inputs.reportFile !== inputs.baseline) removeReportFile(inputs.reportFile);
      return;
    }
    writeReportFile(inputs.reportFile, jsonReport(report), "workflow");
    setReportOutput(inputs.reportFile);
  });
  await step("the step summary", async () => {
    if (!inputs.stepSummary || isVerdictOnly || !process.env["GITHUB_STEP_SUMMARY"]) return;
    await writeStepSummary(markdownOf(judged, inputs, run, run.headSha, STEP_SUMMARY_LIMIT));
  });
  await step("annotating", () => {
    annotate(annotationsOf(inputs.annotations && !isVerdictOnly ? report : null, problems, inputs.accountIds));
  });
  await step("the SARIF file", () => {
    if (inputs.sarifFile === null || report === null || problems.length > 0) return;
    writeReportFile(inputs.sarifFile, sarifReport(report, inputs), "workflow");
    setSarifOutput(inputs.sarifFile);
  });
  await step("posting on the pull request", () => post2(judged, inputs, run, verdict, step));
}
async function post2(judged, inputs, run, verdict, step) {
  const { report, problems } = judged;
  const reporting = new AbortController();
  const { signal } = reporting;
  const timer = setTimeout(
    () => reporting.abort(
      new Error(`GitHub did not answer in time; reporting ends after ${REPORTING_MS / 6e4} minutes`)
    ),
    REPORTING_MS
  );
  const tell = ({ level, text: text2 }, more = "") => ({ info, notice, warning })[level](printableLines(`${text2}${more}`));
  try {
    const body = (marker, headSha) => markdownOf(judged, inputs, run, headSha, COMMENT_LIMIT, marker);
    const kept = () => `

${keep(body(void 0, run.headSha), inputs.name)}`;
    const comment = await commentOnPullRequest({
      inputs,
      run,
      verdict,
      isWanted: isCommentWanted(inputs.comment, report, problems),
      body,
      signal
    });
    await step("the outputs of the comment", () => setCommentOutputs(comment));
    if (comment.message !== null) tell(comment.message, comment.status === "denied" ? kept() : "");
    const unposted = comment.failure === null ? [] : [{ what: "the comment", why: comment.failure.why }];
    if (inputs.suggestions && run.event !== "merge_group" && comment.status !== "denied" && report !== null && problems.length === 0) {
      const { message, failure } = comment.failure?.isUnanswered ? { message: null, failure: comment.failure } : await suggestOnPullRequest({ inputs, run, report, signal });
      if (message !== null) tell(message);
      if (failure !== null) unposted.push({ what: "the suggestions", why: failure.why });
    }
    if (unposted.length > 0)
      tell({ level: "warning", text: unpostedWarning(unposted, verdict) }, comment.failure === null ? "" : kept());
  } finally {
    clearTimeout(timer);
    reporting.abort();
  }
}
function markdownOf({ report, problems }, { accountIds, name, token }, run, headSha, limit, marker) {
  const names = name !== null ? [name] : (report?.plans ?? []).map((plan) => plan.name);
  return withoutToken(
    markdownReport(report, {
      accountIds,
      limit,
      marker,
      problems,
      footer: footer(run, headSha, names, accountIds),
      link: lineLinks(run, headSha)
    }),
    token
  );
}
function logOf({ report, problems }, { accountIds }) {
  const shown2 = accountIdsShown(accountIds);
  const unread = problems.map((problem) => `could not tell: ${visible(shown2(problem))}
`).join("");
  if (report === null) return unread;
  const text2 = textReport(report, { colour: false, accountIds });
  return unread === "" ? text2 : `${unread}
What could be read, which decides nothing:

${text2}`;
}
function keep(body, name) {
  const file = [
    "dynamodb-kms-gate-comment",
    ...name === null ? [] : [createHash3("sha256").update(name).digest("hex").slice(0, 12)]
  ].join("-");
  const path = join4(process.env["RUNNER_TEMP"] || tmpdir(), `${file}.md`);
  try {
    writeReportFile(path, body, "workflow");
    return `What it would say is in ${path}.`;
  } catch (cause) {
    return `What it would say could not be written to ${path}: ${cause.message}`;
  }
}
function stackOf(cause) {
  return cause instanceof Error ? cause.stack ?? cause.message : String(cause);
}
