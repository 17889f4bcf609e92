import { markdownTable } from 'markdown-table';
import { code, markdownSentence } from '../report/escape.js';
import { circumstances, countsText, encryptionWords, placesIn, remarks, stateText, STATE_WORDS } from './evidence-rows.js';
import type { Evidence, State } from './evidence.js';

const ICONS = { done: '✅', excepted: '☑️', 'in-progress': '⏳', 'not-compliant': '❌', undetermined: '❌' } as const satisfies Record<State, string>;

/** To keep: account ids and the ARNs of keys are whole, as an auditor needs them. */
export function markdownEvidence(evidence: Evidence): string {
  const several = evidence.report.plans.length > 1;
  const sections = [
    `### ${ICONS[evidence.state]} DynamoDB KMS gate evidence: ${markdownSentence(stateText(evidence))}`,
    `${countsText(evidence.summary)}.`,
    table(['Evidence', 'Value'], circumstances(evidence).map(([name, value]) => [name, markdownSentence(value)])),
  ];
  if (evidence.tables.length > 0) {
    const rows = evidence.tables.flatMap((row) =>
      placesIn(row).map(({ place, isReplica, state }) => [
        ...(several ? [code(row.plan)] : []),
        `${code(place.address)}${isReplica ? ' replica' : ''}`,
        row.name === null ? '-' : code(row.name),
        place.region === null ? '-' : code(place.region),
        place.observed?.keyArn == null ? '-' : code(place.observed.keyArn),
        markdownSentence(encryptionWords(place)),
        `${ICONS[state]}\u00a0${STATE_WORDS[state]}`,
      ]),
    );
    sections.push(table([...(several ? ['Plan'] : []), 'Table', 'Name', 'Region', 'Key', 'Encryption', 'State'], rows));
  }
  const said = evidence.tables.flatMap((row) =>
    remarks(row).map(({ address, region, state, message }) => `- ${several ? `${code(row.plan)}: ` : ''}${code(address)}${region === null ? '' : ` in ${code(region)}`}: ${markdownSentence(message)}${state === 'note' ? '' : ` (${STATE_WORDS[state]})`}`),
  );
  if (said.length > 0) sections.push(said.join('\n'));
  return `${sections.join('\n\n')}\n`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}
