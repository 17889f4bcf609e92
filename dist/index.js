import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunks/chunk-QLLM73ES.js";
import {
  hiddenText,
  markerLine,
  postComment,
  readHiddenText,
  require_tunnel,
  require_undici,
  statusOf
} from "./chunks/chunk-WI4A35UT.js";
import "./chunks/chunk-7EFWN6UC.js";
import {
  COULD_NOT_TELL,
  UserError,
  VERSION,
  accountIdsShown,
  choose,
  code,
  compileReport,
  count,
  createBaseline,
  createMarkdownText,
  dayOf,
  exitCodeOf,
  expandPaths,
  grouped,
  jsonReport,
  judgePlans,
  linked,
  markdownReport,
  parsePlanName,
  parseSettings,
  printableLines,
  readPlanFiles,
  readPolicyFile,
  removeReportFile,
  repositoryLines,
  sarifReport,
  suggestionBlock,
  textReport,
  verdictOf,
  visible,
  withSources,
  writeReportFile
} from "./chunks/chunk-MHU7K3C2.js";
import {
  __toESM
} from "./chunks/chunk-GBDK7PQZ.js";

// src/action.ts
import { createHash as createHash2 } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

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
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
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
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
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
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
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
  addRaw(text, addEOL = false) {
    this._buffer += text;
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
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
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
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
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
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
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

// src/gate/merge-reports.ts
function mergeReports(reports, version) {
  const taken = /* @__PURE__ */ new Set();
  const parts = reports.flatMap(({ path, report }) => {
    const tables = grouped(report.tables, ({ plan }) => plan);
    const findings = grouped(report.findings, ({ plan }) => plan);
    return report.plans.map((plan) => {
      const name = freeName(plan.name, path, taken);
      taken.add(name);
      const own = findings.get(plan.name) ?? [];
      return {
        plan: { ...plan, name, verdict: plan.verdict === "pass" ? verdictOf(own, plan.settings.failOn) : "fail" },
        tables: (tables.get(plan.name) ?? []).map((table) => ({ ...table, plan: name })),
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

// src/github/annotate.ts
var COMMANDS = { error, warning, notice };
function annotate(annotations) {
  for (const { level, title, message, lines } of annotations) COMMANDS[level](message, { ...title === null ? {} : { title }, ...lines });
}

// src/github/comment-wanted.ts
function isCommentWanted(choice, report, problems) {
  if (report === null || problems.length > 0) return choice !== "never";
  switch (choice) {
    case "always":
      return true;
    case "findings":
      return hasFindings(report);
    case "changes":
      return hasFindings(report) || report.tables.some((table) => [table, ...table.replicas].some(({ actions }) => actions.some((action) => action !== "no-op" && action !== "read")));
    case "never":
      return false;
  }
}
function hasFindings({ verdict, findings }) {
  return verdict === "fail" || findings.some(({ severity, status }) => severity !== "note" && status === "open");
}

// src/github/footer.ts
function footer({ pages, url }, headSha, names, accountIds) {
  const commit = headSha === null ? [] : [maybeLinked(code(headSha.slice(0, 7)), pages && `${pages}/commit/${headSha}`)];
  const run = url === null ? [] : [maybeLinked("run", url)];
  const shown = names.slice(0, NAMED).map(accountIdsShown(accountIds)).map(code);
  const plans = names.length === 0 ? [] : [`${names.length === 1 ? "plan" : "plans"} ${shown.join(", ")}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ""}`];
  return `<sub>${[...commit, ...run, ...plans].join(" · ")}</sub>`;
}
var NAMED = 3;
function maybeLinked(text, url) {
  return url === null ? text : linked(text, url);
}

// src/github/inputs.ts
function readInputs() {
  const raw = { value: (name) => getInput(name), nameOf: (name) => `input ${name}` };
  parseSettings(raw);
  return {
    read: parseRead(getMultilineInput("plan"), getMultilineInput("reports")),
    settings: (policy) => parseSettings(raw, policy),
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
var OF_JUDGING = ["require", "undetermined", "fail-on", "existing", "config", "baseline", "source", "terraform"];
function parseRead(plans, reports) {
  if (plans.length > 0 && reports.length > 0) throw new UserError("inputs plan and reports are both set; a step either judges plans or merges reports of other jobs");
  if (reports.length > 0) {
    const idle = OF_JUDGING.filter((name) => getInput(name) !== "");
    if (idle.length > 0) throw new UserError(`input ${idle[0]} is set beside reports, where no plan is judged; set it in the jobs that write the reports`);
    return { what: "reports", patterns: reports };
  }
  if (plans.length === 0) throw new UserError("input plan is empty; give it the path of a plan, or a path or glob a line (or set reports, to merge those of other jobs)");
  return { what: "plans", patterns: plans };
}
function parsePullRequest(value) {
  if (value === "") return null;
  const number = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : void 0;
  if (number === void 0) throw new UserError(`input pull-request is ${JSON.stringify(value)}; allowed: the number of a pull request, such as 17`);
  return number;
}

// src/github/line-links.ts
function lineLinks({ pages }, headSha) {
  return (location) => {
    const lines = repositoryLines(location);
    if (lines === null || pages === null || headSha === null) return null;
    return `${pages}/blob/${headSha}/${lines.uri}#L${lines.line}${lines.endLine > lines.line ? `-L${lines.endLine}` : ""}`;
  };
}

// src/github/outputs.ts
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

// src/github/find-pull-request.ts
async function findPullRequest(inputs, run) {
  const target = inputs.pullRequest === null ? run.target : { by: "number", number: inputs.pullRequest };
  if (target.by === "none" || run.event === "merge_group" && inputs.pullRequest === null) return `the event ${run.event || "(none)"} is of no pull request`;
  if (inputs.token === "") return "the input github-token is empty";
  if (run.repository === null) return "GITHUB_REPOSITORY is not set";
  if (!run.hasPayload) delete process.env["GITHUB_EVENT_PATH"];
  const { createClient } = await import("./chunks/client-T47B7PS5.js");
  const client = createClient(inputs.token, { repository: run.repository, apiUrl: run.apiUrl });
  const numbers = await client.pullRequests(target);
  const [number] = numbers;
  if (number === void 0) return `no open pull request has the head ${run.headSha}`;
  if (numbers.length > 1) return `the pull requests ${numbers.join(", ")} have the head ${run.headSha}: name one in the input pull-request`;
  const isNamed = inputs.pullRequest !== null && !(run.target.by === "number" && run.target.number === inputs.pullRequest);
  const headSha = isNamed ? (await client.head(number)).sha : run.headSha;
  return { client, number, headSha, author: async () => inputs.commentAuthor ?? client.author() };
}

// src/github/refusal.ts
function refusal(error2, token, what) {
  const said = (error2 instanceof Error ? error2.message : String(error2)).replaceAll(token, "***");
  if (statusOf(error2) === 403 && !/rate limit/i.test(said)) return { status: "denied", message: { level: "notice", text: PERMISSIONS } };
  return { status: "failed", message: { level: "warning", text: `${what} could not be posted: ${said}` } };
}
var PERMISSIONS = `The token may not write comments on this pull request. In a pull request from a fork or by Dependabot it never may: see "Forks" in the README. Elsewhere give the job:

permissions:
  contents: read
  pull-requests: write`;

// src/github/pull-request-comment.ts
async function commentOnPullRequest(request) {
  const { inputs, run } = request;
  if (inputs.comment === "never") return skipped("the input comment is never");
  try {
    const found = await findPullRequest(inputs, run);
    return typeof found === "string" ? skipped(found) : await post(request, found);
  } catch (error2) {
    return { url: null, ...refusal(error2, inputs.token, "the comment") };
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
  return { status, url, message };
}
function skipped(because) {
  return { status: "skipped", url: null, message: { level: "info", text: `no comment: ${because}` } };
}

// src/github/suggestion-marker.ts
import { createHash } from "node:crypto";
function suggestionMarker(name, { plan, ruleId, address }) {
  const key = createHash("sha256").update(JSON.stringify([plan, ruleId, address])).digest("hex").slice(0, 16);
  return `<!-- dynamodb-kms-gate-suggestion v1 name=${hiddenText(name)} key=${key} -->`;
}
function suggestedBy(body) {
  return readHiddenText(/^<!-- dynamodb-kms-gate-suggestion v\d+ name=([^ >\r\n]*) [^>\r\n]*-->/.exec(body)?.[1]);
}

// src/github/post-suggestions.ts
async function postSuggestions(review, { wanted, name, author, headSha }) {
  const comments = await review.comments();
  const answered = new Set(comments.map(({ inReplyTo }) => inReplyTo));
  const mine = comments.filter(({ body, author: login, inReplyTo }) => inReplyTo === null && login?.toLowerCase() === author.toLowerCase() && suggestedBy(body) === name);
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

// src/github/diff-lines.ts
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

// src/github/suggestions.ts
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
    return [{ path, line, endLine, body: `${suggestionMarker(context.name, each.findings[0])}
${reason(each.findings, context)}

${block}` }];
  });
  const wanted = possible.slice(0, MOST);
  return { wanted, more: possible.length - wanted.length, impossible: edits.length - possible.length };
}
function linesOf(hunks, { line, endLine }) {
  const hunk = hunks.find((each) => each.has(line) && each.has(endLine));
  return hunk === void 0 ? null : [...hunk].flatMap(([number, text]) => number >= line && number <= endLine ? [text] : []);
}
function blockOf({ lines }, replaced, accountIds) {
  const shown = accountIdsShown(accountIds);
  const isHarmless = lines.every((line) => shown(line) === line || replaced.includes(line));
  return isHarmless && lines.join("\n") !== replaced.join("\n") ? suggestionBlock(lines) : null;
}
var NAMED2 = 3;
function reason(findings, { accountIds, isOnePlan }) {
  const text = createMarkdownText(accountIds);
  const sentences = findings.map(({ plan, address, message, ruleId }) => `${isOnePlan ? "" : `${text.code(plan)}: `}${address === null ? "The plan" : text.code(address)}: ${text.sentence(message)} (${text.code(ruleId)})`);
  const more = sentences.length - NAMED2;
  return [...sentences.slice(0, NAMED2), ...more > 0 ? [`And ${more} more.`] : []].join("\n\n");
}

// src/github/pull-request-suggestions.ts
async function suggestOnPullRequest(request) {
  const { inputs, run } = request;
  try {
    const found = await findPullRequest(inputs, run);
    return typeof found === "string" ? none(found) : await suggest(request, found);
  } catch (error2) {
    return refusal(error2, inputs.token, "the suggestions").message;
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
  const { posted, kept, removed, trouble } = await postSuggestions(review, { wanted, name: inputs.name ?? "", author: await author(), headSha: head.sha });
  if (trouble !== null) return { level: "warning", text: `suggestions that are no longer wanted could not be removed: ${trouble}` };
  if (more > 0) return { level: "notice", text: `${count(more, "suggestion")} left out: ${wanted.length} are as many as there is room for, and the report has all edits` };
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
    problem = `the payload of the event (GITHUB_EVENT_PATH) cannot be read: ${error2.message}`;
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
    hasPayload: payload !== void 0
  };
}
function targetOf(payload, ended) {
  const number = numberOf(at(payload, "pull_request", "number"));
  if (number !== null) return { by: "number", number };
  const sha = textOf(at(ended, "head_sha"));
  if (sha === null) return { by: "none" };
  const [owner, branch] = [textOf(at(ended, "head_repository", "owner", "login")), textOf(at(ended, "head_branch"))];
  return { by: "head", sha, head: owner !== null && branch !== null ? `${owner}:${branch}` : null };
}
function at(value, ...path) {
  return path.reduce((inner, name) => typeof inner === "object" && inner !== null ? inner[name] : void 0, value);
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function numberOf(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

// src/github/step-summary.ts
var STEP_SUMMARY_LIMIT = 1024 * 1024 - 1024;
async function writeStepSummary(markdown) {
  await summary.addRaw(markdown, true).write();
}

// src/report/annotations.ts
var MOST2 = 9;
var OF_MORE = { error: 9, warning: 8, notice: 8 };
function annotationsOf(report, problems, accountIds) {
  const shown = accountIdsShown(accountIds);
  const line = (text) => visible(shown(text));
  const isOne = (report?.plans.length ?? 0) < 2;
  const annotations = [
    ...problems.map((problem) => ({ level: "error", title: null, message: line(problem), lines: null })),
    ...(report?.findings ?? []).filter(({ status }) => status === "open").map(({ plan, ruleId, severity, address, message, remedy, location }) => ({
      level: severity === "note" ? "notice" : severity,
      title: line([...isOne ? [] : [plan], address ?? "the plan"].join(": ")),
      message: line(`${message} ${remedy} [${ruleId}]`),
      lines: linesOf2(location)
    }))
  ];
  return ["error", "warning", "notice"].flatMap((level) => limited(annotations.filter((each) => each.level === level), level));
}
function linesOf2(location) {
  const lines = repositoryLines(location);
  return lines === null || visible(lines.path) !== lines.path ? null : { file: lines.path, startLine: lines.line, endLine: lines.endLine };
}
function limited(annotations, level) {
  if (annotations.length <= MOST2) return annotations;
  const shown = annotations.slice(0, OF_MORE[level]);
  const more = annotations.length - shown.length;
  return [...shown, { level, title: `${more} more`, message: `${more} more of this level: the comment, the summary of the run and the log have all of them.`, lines: null }];
}

// src/action.ts
process.exitCode = COULD_NOT_TELL;
var COMMENT_LIMIT = 6e4;
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
  const judged = await judge(inputs);
  if (judged.problems.length === 0) process.exitCode = exitCodeOf(judged.report.verdict);
  await deliver(judged, inputs);
}
async function judge(inputs) {
  try {
    return await (inputs.read.what === "reports" ? merge(inputs) : judgeNow(inputs));
  } catch (cause) {
    if (cause instanceof UserError) return { report: null, problems: cause.lines };
    info(printableLines(stackOf(cause)));
    return { report: null, problems: [`this is a bug in dynamodb-kms-gate ${VERSION}, please report it with the stack in the log: ${cause instanceof Error ? cause.message : String(cause)}`] };
  }
}
async function merge({ read }) {
  const { reports, problems } = await readReportFiles(read.patterns);
  return { report: reports.length === 0 ? null : mergeReports(reports, VERSION), problems };
}
async function judgeNow({ read, settings, config, baseline: earlier, name, sources, terraform }) {
  const today = dayOf(Date.now());
  const { policy, file: policyFile } = await readPolicyFile(config, today);
  const baseline = earlier === null ? null : createBaseline(readReportFile(earlier), earlier);
  const plans = await withSources(await readPlanFiles(await expandPaths(read.patterns), { sources, terraform }));
  const inForce = { settings: settings(policy), policy, policyFile, baseline };
  return { report: judgePlans(plans, { inForce: () => inForce, name, today, version: VERSION }), problems: [] };
}
async function deliver(judged, inputs) {
  const { report, problems } = judged;
  const verdict = problems.length > 0 ? "could-not-tell" : report.verdict;
  const step = async (what, run2) => {
    try {
      await run2();
    } catch (cause) {
      warning(visible(`${what} failed; the verdict is ${verdict}: ${cause instanceof Error ? cause.message : String(cause)}`));
      info(printableLines(stackOf(cause)));
    }
  };
  const { run, problem } = readRun(process.env);
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
    writeReportFile(inputs.reportFile, jsonReport(report));
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
    writeReportFile(inputs.sarifFile, sarifReport(report, inputs));
    setSarifOutput(inputs.sarifFile);
  });
  let isDenied = false;
  await step("the comment", async () => {
    const body = (marker, headSha) => markdownOf(judged, inputs, run, headSha, COMMENT_LIMIT, marker);
    const outcome = await commentOnPullRequest({ inputs, run, verdict, isWanted: isCommentWanted(inputs.comment, report, problems), body });
    setCommentOutputs(outcome);
    isDenied = outcome.status === "denied";
    if (outcome.message === null) return;
    const { level, text } = outcome.message;
    const kept = outcome.status !== "denied" && outcome.status !== "failed" ? "" : `

${keep(body(void 0, run.headSha), inputs.name)}`;
    ({ info, notice, warning })[level](printableLines(`${text}${kept}`));
  });
  await step("suggesting edits", async () => {
    if (!inputs.suggestions || isVerdictOnly || isDenied || report === null || problems.length > 0) return;
    const { level, text } = await suggestOnPullRequest({ inputs, run, report });
    ({ info, notice, warning })[level](printableLines(text));
  });
}
function markdownOf({ report, problems }, { accountIds, name }, run, headSha, limit, marker) {
  const names = name !== null ? [name] : (report?.plans ?? []).map((plan) => plan.name);
  return markdownReport(report, { accountIds, limit, marker, problems, footer: footer(run, headSha, names, accountIds), link: lineLinks(run, headSha) });
}
function logOf({ report, problems }, { accountIds }) {
  const shown = accountIdsShown(accountIds);
  const unread = problems.map((problem) => `could not tell: ${visible(shown(problem))}
`).join("");
  if (report === null) return unread;
  const text = textReport(report, { colour: false, accountIds });
  return unread === "" ? text : `${unread}
What could be read, which decides nothing:

${text}`;
}
function keep(body, name) {
  const file = ["dynamodb-kms-gate-comment", ...name === null ? [] : [createHash2("sha256").update(name).digest("hex").slice(0, 12)]].join("-");
  const path = join(process.env["RUNNER_TEMP"] || tmpdir(), `${file}.md`);
  try {
    writeReportFile(path, body);
    return `What it would say is in ${path}.`;
  } catch (cause) {
    return `What it would say could not be written to ${path}: ${cause.message}`;
  }
}
function stackOf(cause) {
  return cause instanceof Error ? cause.stack ?? cause.message : String(cause);
}
