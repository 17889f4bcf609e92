import { UserError } from '../../src/errors.js';
import { joinedSources, joinFolder } from '../../src/files/join-plans.js';
import { judgePlans } from '../../src/gate/judge-plans.js';
import { mergeReports } from '../../src/gate/merge-reports.js';
import { parseReport } from '../../src/gate/parse-report.js';
import type { Report } from '../../src/gate/report.js';
import type { FileParser } from '../../src/hcl/parser.js';
import { RESOURCE_TYPES } from '../../src/model/resource-types.js';
import { readPlan } from '../../src/plan/read-plan.js';
import { NO_POLICY } from '../../src/policy/policy.js';
import { parseSettings } from '../../src/policy/settings.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { FORMATS, type Format } from '../../src/report/formats.js';
import { markdownReport } from '../../src/report/markdown.js';
import type { Requirement } from '../../src/rules/rule.js';
import type { FolderReader } from '../../src/sources/tree.js';
import { readMarkdown } from '../support/github-markdown.js';

/** How the gate ends on an input: with a report, or with what it says to its user. */
export type Outcome =
  | { readonly report: Report; readonly refusal: null }
  | { readonly report: null; readonly refusal: string };

/** Sources beside a plan. */
export interface Beside {
  /** Not where they were only found. */
  readonly isNamed?: boolean;
  readonly reader: FolderReader;
  readonly parse: FileParser;
}

/** Other errors than a user's are thrown, also those that the gate would tell with the sources. */
export async function judged(chunks: Iterable<Uint8Array>, require: Requirement, beside?: Beside): Promise<Outcome> {
  try {
    const settings = parseSettings({
      value: (name) => (name === 'require' ? require : undefined),
      nameOf: (name) => name,
    });
    const plan = await readPlan(chunks, RESOURCE_TYPES);
    const sources =
      beside === undefined
        ? null
        : joinedSources(
            { reader: beside.reader, isAskedFor: beside.isNamed !== false },
            joinFolder(plan, beside.reader, beside.parse),
          );
    const inForce = { settings, policy: NO_POLICY, floor: { require }, policyFile: null, baseline: null };
    return {
      report: judgePlans([{ path: 'plan.json', sha256: '0'.repeat(64), plan, sources }], {
        inForce: () => inForce,
        name: null,
        today: '2026-11-22',
        version: '0.0.0',
      }),
      refusal: null,
    };
  } catch (error) {
    if (error instanceof UserError) return { report: null, refusal: error.message };
    throw error;
  }
}

/** As the door hands out a file: every chunk in the same buffer, which is spoilt before the next. */
export function* inChunks(bytes: Uint8Array, size: number): Iterable<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const part = bytes.subarray(from, from + size);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
    buffer.fill(0x22);
  }
}

/** What a terminal or a runner acts on, or nobody sees: nothing of it is ours, but for line feeds and what paints. */
const ACTIVE =
  /[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]|\u001b(?!\[(?:0|1|31|32)m)|[\u{e0000}-\u{e007f}]|\p{Surrogate}|##\[|^\s*::/mu;
const COMMENT_LIMIT = 60_000;

/** Throws where a report cannot be written in every format, or is not what its own reader takes. */
export function writeAll(report: Report, { readBack }: { readonly readBack: boolean }): void {
  for (const format of Object.keys(FORMATS) as Format[]) {
    for (const accountIds of ['mask', 'show'] as const) {
      const text = FORMATS[format](report, { colour: accountIds === 'mask', accountIds });
      const [found] = ACTIVE.exec(text) ?? [];
      if (found !== undefined) throw new Error(`${format} has ${JSON.stringify(found)} in it`);
    }
  }
  const json = FORMATS.json(report);
  const merged = mergeReports([{ path: 'report.json', report: parseReport(json) }], '0.0.0');
  if (FORMATS.json(merged) !== json) throw new Error('the report of one report is another');
  JSON.parse(FORMATS.sarif(report, { colour: false, accountIds: 'mask' }));
  for (const { title, message } of annotationsOf(report, [], 'mask'))
    if (ACTIVE.test(`${title}\n${message}`))
      throw new Error(`an annotation is active: ${JSON.stringify({ title, message })}`);
  const comment = markdownReport(report, {
    accountIds: 'mask',
    limit: COMMENT_LIMIT,
    marker: '<!-- marker -->',
    footer: '<sub>footer</sub>',
  });
  if (Buffer.byteLength(comment) > COMMENT_LIMIT)
    throw new Error(`the comment has ${Buffer.byteLength(comment)} bytes`);
  if (!readBack) return;
  const { leaks } = readMarkdown(comment);
  if (leaks.length > 0) throw new Error(`Markdown leaks: ${leaks.join('; ')}`);
}
