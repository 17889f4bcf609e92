import type { RuleRow } from '../gate/report.js';
import { code, markdownSentence, visible } from './escape.js';
import { accountIdsShown } from './foreign-text.js';

/** The ways for text that is not ours to get into SARIF. */
export interface SarifText {
  /** A name, an address, a path. */
  plain(text: string): string;
  /** A message, in which `[text](address)` would be a link and `{0}` an argument. */
  message(text: string): string;
}

/** More than the longest sentences that the gate has. */
const LONGEST_MESSAGE = 4000;

export function createSarifText(accountIds: 'mask' | 'show'): SarifText {
  const shown = accountIdsShown(accountIds);
  const plain = (text: string): string => visible(shown(text));
  return {
    plain,
    message: (text) =>
      shortened(plain(text), LONGEST_MESSAGE)
        .replace(/\](?=\()/g, '\\]')
        .replace(/\{(\d+)\}/g, '{{$1}}'),
  };
}

export function shortened(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters - 1)}…`;
}

const LONGEST = 1000;

/**
 * What tells results apart over runs: the rule and the address, never a line, a value or an id. Of results that are the
 * same in these, the first, the second and so on are told apart by a number.
 */
export function createFingerprints(): (parts: readonly string[]) => Readonly<Record<string, string>> {
  const seen = new Map<string, number>();
  return (parts) => {
    const text = parts.join(' ');
    const n = (seen.get(text) ?? 0) + 1;
    seen.set(text, n);
    return {
      'dynamodbKmsGate/v1': n === 1 && text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} ${fnv1a(text)}:${n}`,
      // The one that GitHub goes by. Where there is none, upload-sarif makes it from the first line of the plan: the
      // same for all.
      primaryLocationLineHash: `${fnv1a(text)}:${n}`,
    };
  };
}

/** FNV-1a, 64 bits, in hexadecimal. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/**
 * What GitHub takes of a rule (docs.github.com, "SARIF support for code scanning"): a file with more tags is rejected.
 */
const LONGEST_DESCRIPTION = 1024;
const MOST_TAGS = 20;

/** GitHub's severity of a security alert: from 7.0 high, from 4.0 medium, below low. */
const SECURITY_SEVERITY = { error: '8.0', warning: '5.0', note: '2.0' } as const satisfies Record<
  RuleRow['severity'],
  string
>;

/** The rule as a reportingDescriptor; of frameworks those come first that the policy chose. */
export function sarifRule(rule: RuleRow, chosen: ReadonlySet<string>) {
  const { id, title, severity, rationale, references, checks, frameworks } = rule;
  const helpUri = references.find((reference) => LINK.test(reference));
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: shortened(title, LONGEST_DESCRIPTION) },
    fullDescription: { text: shortened(rationale, LONGEST_DESCRIPTION) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: severity },
    properties: {
      tags: tagsOf(rule, chosen),
      precision: 'high',
      'security-severity': SECURITY_SEVERITY[severity],
      // All of them: there is not room for each among the tags.
      checks: checks.map((check) => `${check.tool} ${check.id}`),
      frameworks: frameworks.flatMap((framework) =>
        framework.requirements.map((requirement) => `${framework.id}/${requirement}`),
      ),
    },
  };
}

/**
 * As far as there is room: the chosen frameworks, one requirement of each other, the checks of other tools, the rest.
 */
function tagsOf({ checks, frameworks }: RuleRow, chosen: ReadonlySet<string>): readonly string[] {
  const tagged = frameworks.map(({ id, requirements }) => ({
    isChosen: chosen.has(id),
    tags: requirements.map((requirement) => `${id}/${requirement}`),
  }));
  const first = [
    ...tagged.flatMap(({ isChosen, tags }) => (isChosen ? tags : [])),
    ...tagged.flatMap(({ tags }) => tags.slice(0, 1)),
  ];
  const tools = checks.map(({ tool, id }) => `${tool.toLowerCase().replaceAll(' ', '-')}/${id}`);
  return [...new Set(['security', ...first, ...tools, ...tagged.flatMap(({ tags }) => tags)])].slice(0, MOST_TAGS);
}

const LINK = /^https:\/\/[\w.-]+(?:\/[\w./?=&%~:+,;#-]*)?$/;

function helpText({ rationale, references, checks, frameworks }: RuleRow): string {
  return [
    rationale,
    ...section(
      'References',
      references.map((reference) => `- ${reference}`),
    ),
    ...section(
      'The same check in other tools',
      checks.map(({ tool, id }) => `- ${tool}: ${id}`),
    ),
    ...section(
      'Requirements that ask for it',
      frameworks.map(({ title, requirements }) => `- ${title}: ${requirements.join(', ')}`),
    ),
  ].join('\n\n');
}

function helpMarkdown({ rationale, references, checks, frameworks }: RuleRow): string {
  return [
    markdownSentence(rationale),
    ...section(
      '**References**\n',
      references.map((reference) => `- ${LINK.test(reference) ? `<${reference}>` : code(reference)}`),
    ),
    ...section(
      '**The same check in other tools**\n',
      checks.map(({ tool, id }) => `- ${markdownSentence(tool)}: ${code(id)}`),
    ),
    ...section(
      '**Requirements that ask for it**\n',
      frameworks.map(({ title, requirements }) => `- ${markdownSentence(title)}: ${requirements.map(code).join(', ')}`),
    ),
  ].join('\n\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
}
