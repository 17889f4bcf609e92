import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.js';
import { parseReport } from '../src/gate/parse-report.js';
import { parseKeyAnswers } from '../src/verify/key-answers.js';
import { parseTableAnswers } from '../src/verify/table-answers.js';
import { policyOf } from './policy/policy-of.js';
import { fixturePath, type PlanJson, planBytes, reportOn } from './support/fixtures.js';
import { A, describeKey, describeTable } from './verify/answers.js';

/*
 * Whatever is in the place of whatever in a file, a message shows at most 40 characters of it: put there are a long
 * text, and the text in the place of another type, as a key, and in what is no document at all.
 */
const SECRET = 'S'.repeat(90);
const TOO_MUCH = 'S'.repeat(41);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The document with the secret in each place once: as a value, in a value, as a key. */
function* spoiled(document: Json): Generator<Json> {
  yield SECRET;
  yield [SECRET];
  yield { [SECRET]: SECRET };
  if (Array.isArray(document)) {
    for (const [i, element] of document.entries())
      for (const each of spoiled(element)) yield document.map((other, at) => (at === i ? each : other));
  } else if (typeof document === 'object' && document !== null) {
    for (const [key, value] of Object.entries(document)) {
      for (const each of spoiled(value)) yield { ...document, [key]: each };
      yield { ...Object.fromEntries(Object.entries(document).filter(([name]) => name !== key)), [SECRET]: value };
    }
  }
}

async function refusals(
  documents: Iterable<Json | string>,
  read: (document: Json) => unknown,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const document of documents) {
    try {
      await read(document);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      lines.push(...error.lines);
    }
  }
  return lines;
}

function expectLittle(lines: readonly string[]): void {
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => line.includes(TOO_MUCH) || line.includes('\n'))).toEqual([]);
}

const POLICY: Json = {
  require: 'kms',
  'fail-on': 'error',
  frameworks: ['gdpr'],
  rules: { 'kms-key-rotation': 'off' },
  'explicit-key-grant': true,
  'allowed-keys': [{ account: '111122223333' }],
  overrides: [
    {
      addresses: ['x'],
      where: "$.change.after.tags[?(@property == 'a')]",
      require: 'kms',
      rules: { 'kms-key-rotation': 'off' },
    },
  ],
  waivers: [{ rule: 'kms-key-usable', addresses: ['x'], reason: 'y', owner: 'z', expires: '2027-01-01' }],
  'max-waiver-days': 100,
  'inline-waivers': true,
  honour: ['checkov'],
};

describe('a message about', () => {
  it('a policy quotes little of it', async () => {
    expectLittle(await refusals(spoiled(POLICY), (document) => policyOf(JSON.stringify(document))));
  });

  it('a policy that is no YAML quotes little of it', async () => {
    const S = SECRET;
    const texts = [
      S,
      `${S}: ${S}: ${S}`,
      `"${S}`,
      `'${S}`,
      `[${S}`,
      `{${S}`,
      `a: |${S}`,
      `a: >-1${S}\n b`,
      `!${S} x`,
      `!!${S} x`,
      `!<${S}> x`,
      `*${S}`,
      `a: *${S}`,
      `&${S} &${S} x`,
      `%${S}\n---\n`,
      `%TAG ! ${S}\n--- !x y`,
      `@${S}`,
      `\`${S}`,
      `"\\${S}"`,
      `"\\x${S}"`,
      `"\\u${S}"`,
      `- ${S}\n${S}`,
      `? ${S}\n: - ${S}\n x`,
      `\t${S}: x`,
      `a: b\n--- ${S}\n... ${S}`,
      `${S}\0${S}`,
      `a: &${S}: x`,
      `{${S}: [}`,
      `a: !!int ${S}`,
      `a: !!map ${S}`,
      `<<: ${S}`,
      `a: {<<: ${S}}`,
      `? [${S}]\n: x`,
      `${S}\n${S}: x`,
      `${S}: 1\n${S}: 2`,
      `${'k'.repeat(1100)}: 1`,
    ];
    expectLittle(await refusals(texts, (text) => policyOf(text as string)));
  });

  it('a report quotes little of it', async () => {
    const { rules: _, ...report } = JSON.parse(
      readFileSync(fixturePath('created-disabled', 'report.json'), 'utf8'),
    ) as { [key: string]: Json };
    expectLittle(await refusals(spoiled(report), (document) => parseReport(JSON.stringify(document))));
    expect(await refusals([`{"${SECRET}`, `${SECRET}`], (text) => parseReport(text as string))).toEqual(
      Array(2).fill(expect.stringMatching(/^is not valid JSON, so it is no whole report: /)),
    );
  });

  it('a plan quotes little of it', async () => {
    const plan = JSON.parse(Buffer.from(planBytes('created-with-a-literal-key')).toString()) as Json;
    expectLittle(await refusals(spoiled(plan), (document) => reportOn(document as PlanJson)));
    expectLittle(
      await refusals(
        [
          SECRET,
          `{"${SECRET}":${SECRET}}`,
          `{"format_version":${SECRET}}`,
          `{"format_version":"${SECRET}"}`,
          `${JSON.stringify(plan)}${SECRET}`,
          `{"resource_changes":[{"${SECRET}"${SECRET}}]}`,
          ...Array.from({ length: 6 }, (_, i) => `${'{"a":['.repeat(i)}${SECRET}`),
        ],
        (text) => reportOn(Buffer.from(text as string)),
      ),
    );
  });

  it('answers of AWS quotes little of them', async () => {
    const [table, key] = [describeTable(), describeKey(A)] as unknown as Json[];
    expectLittle(
      await refusals([...spoiled(table!)], (document) =>
        parseTableAnswers({ name: 't', text: JSON.stringify(document) }),
      ),
    );
    expectLittle(
      await refusals([...spoiled(key!)], (document) =>
        parseKeyAnswers([{ name: 'k', text: JSON.stringify(document) }]),
      ),
    );
    expect(
      await refusals([SECRET, `{"a":${SECRET}}`, `[${SECRET}]`], (text) =>
        parseTableAnswers({ name: 't', text: text as string }),
      ),
    ).toEqual(Array(3).fill(expect.stringMatching(/^t is not JSON from line 1 on; /)));
  });
});
