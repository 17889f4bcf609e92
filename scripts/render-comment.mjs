// Renders a Markdown report to a picture of the comment that GitHub makes of it, to look at:
// node scripts/render-comment.mjs INPUT.md OUTPUT.png [--dark] [--open]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const COMMENT_WIDTH = 880;
const MARGIN = 16;
/** More than that Chromium puts in no picture. */
const MAX_PIXELS = 16384;
const COLOURS = {
  light: { page: '#ffffff', border: '#d1d9e0', header: '#f6f8fa', text: '#1f2328', muted: '#59636e' },
  dark: { page: '#0d1117', border: '#3d444d', header: '#151b23', text: '#f0f6fc', muted: '#9198a1' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean', default: false }, open: { type: 'boolean', default: false } },
});
const [input, output] = positionals;
if (output === undefined || positionals.length > 2)
  throw new Error('usage: node scripts/render-comment.mjs INPUT.md OUTPUT.png [--dark] [--open]');

const chromium = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'render-comment-'));
try {
  const page = join(folder, 'comment.html');
  writeFileSync(page, pageOf(readFileSync(input, 'utf8'), values.dark ? 'dark' : 'light'));
  const height = Number(/data-height="(\d+)"/.exec(run(page, 1000, '--dump-dom'))?.[1]);
  if (!(height > 0)) throw new Error('the height of the comment could not be measured');
  if (height > MAX_PIXELS)
    process.stderr.write(`the comment is ${height} pixels high; the picture ends at ${MAX_PIXELS}\n`);
  run(
    page,
    Math.min(height, MAX_PIXELS),
    `--force-device-scale-factor=${2 * height > MAX_PIXELS ? 1 : 2}`,
    `--screenshot=${resolve(output)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const path of folders.map((entry) => join(entry, name))) if (existsSync(path)) return path;
  }
  throw new Error('there is no Chromium on the PATH; name one in the environment variable CHROMIUM');
}

function run(page, height, ...args) {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--hide-scrollbars',
  ];
  const size = [`--user-data-dir=${join(folder, 'profile')}`, `--window-size=${COMMENT_WIDTH + 2 * MARGIN},${height}`];
  const { status, stdout, stderr, error } = spawnSync(
    chromium,
    [...flags, ...size, ...args, pathToFileURL(page).href],
    { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
  );
  if (error !== undefined || status !== 0)
    throw new Error(`${chromium} did not render the comment: ${error?.message ?? stderr}`);
  return stdout;
}

function pageOf(markdown, theme) {
  const html = micromark(withHardBreaks(markdown), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const style = readFileSync(
    fileURLToPath(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`)),
    'utf8',
  );
  const { page, border, header, text, muted } = COLOURS[theme];
  // As on GitHub, no script and no picture of the comment's own gets through.
  return `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-measure'">
<style>${style}</style>
<style>
  body { margin: 0; padding: ${MARGIN}px; background: ${page}; }
  .comment { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
  .comment > header { padding: 8px 16px; border-bottom: 1px solid ${border}; background: ${header}; color: ${muted}; font: 14px/21px -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
  .comment > header b { color: ${text}; }
  .comment > header span { padding: 0 6px; border: 1px solid ${border}; border-radius: 2em; font-size: 12px; }
  .comment > .markdown-body { padding: 16px; font-size: 14px; }
</style>
<section class="comment">
  <header><b>github-actions</b> <span>bot</span> commented now</header>
  <article class="markdown-body">
${values.open ? html.replace(/<details(?=[\s>])/g, '<details open') : html}
  </article>
</section>
<script nonce="measure">document.documentElement.dataset.height = Math.ceil(document.querySelector('.comment').getBoundingClientRect().bottom + ${MARGIN});</script>
`;
}

/** In a comment, unlike in a file, GitHub ends a line where the Markdown does. */
function withHardBreaks(markdown) {
  const breaks = [];
  const visit = ({ type, children = [], position }) => {
    if (type === 'text')
      for (let at = position.start.offset; at < position.end.offset; at += 1)
        if (/^\r?\n/.test(markdown.slice(at, at + 2)) && markdown[at - 1] !== '\r') breaks.push(at);
    children.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return [0, ...breaks].map((at, index) => markdown.slice(at, breaks[index])).join('  ');
}
