import { visible } from '../report/escape.js';
import { circumstances, countsText, encryptionWords, placesIn, remarks, stateText, STATE_WORDS } from './evidence-rows.js';
import type { Evidence } from './evidence.js';

/** For a terminal: what it comes to, each table and replica, what is wrong, and of what and when this is true. */
export function textEvidence(evidence: Evidence): string {
  const several = evidence.report.plans.length > 1;
  const sections = [`${STATE_WORDS[evidence.state].toUpperCase()}  ${stateText(evidence)}`];
  if (evidence.tables.length > 0) {
    const rows = evidence.tables.flatMap((table) =>
      placesIn(table).map(({ place, isReplica, state }) => [...(several ? [table.plan] : []), `${isReplica ? '  ' : ''}${place.address}`, table.name ?? '-', place.region ?? '-', STATE_WORDS[state], encryptionWords(place), place.observed?.keyArn ?? '-']),
    );
    sections.push(columns([...(several ? ['plan'] : []), 'table', 'name', 'region', 'state', 'encryption', 'key'], rows));
  }
  const said = evidence.tables.flatMap((table) =>
    remarks(table).map(({ address, region, state, message }) => `  ${visible(`${several ? `${table.plan}: ` : ''}${address}${region === null ? '' : ` in ${region}`}: ${message} [${state === 'note' ? state : STATE_WORDS[state]}]`)}`),
  );
  if (said.length > 0) sections.push(said.join('\n'));
  sections.push(columns(null, circumstances(evidence)), countsText(evidence.summary));
  return `${sections.join('\n\n')}\n`;
}

/** The last column is as wide as it is. */
function columns(titles: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const lines = [...(titles === null ? [] : [titles]), ...rows].map((row) => row.map(visible));
  const widths = lines[0]!.map((_, i) => lines.reduce((widest, row) => Math.max(widest, row[i]!.length), 0));
  return lines.map((row) => `  ${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  ')}`).join('\n');
}
