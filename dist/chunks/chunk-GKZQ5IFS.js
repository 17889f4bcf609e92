import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

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
  const shown = visible(text);
  if (shown === "") return "";
  if (!/[|`]|^\s|\s$/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
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
function linked(label, url) {
  return `[${label}](${url.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(/[^\w\-.~:/?#@$+,;=%]/gu, percentEncoded)})`;
}
function percentEncoded(character) {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
function codeBlock(text, language) {
  return fenced(printableLines(text).split("\n"), language);
}
function suggestionBlock(lines) {
  if (lines.some((line) => line.replaceAll("	", "").search(INVISIBLE) !== -1)) return null;
  return fenced(lines, "suggestion");
}
function fenced(lines, language) {
  const longest = Math.max(2, ...[...lines.join("\n").matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

// src/version.ts
var VERSION = "0.1.0";

// src/files/report-file.ts
import { randomBytes } from "node:crypto";
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
function writeReportFile(path, content) {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present !== void 0 && !present.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = present === void 0 ? path : realpathSync(path);
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
function removeReportFile(path) {
  try {
    if (statSync(path).isFile()) rmSync(path);
  } catch {
    return;
  }
}

// src/grouped.ts
function grouped(values, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
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

export {
  grouped,
  visible,
  printableLines,
  printableJson,
  code,
  markdownSentence,
  linked,
  codeBlock,
  suggestionBlock,
  markdownTable,
  VERSION,
  writeReportFile,
  removeReportFile
};
