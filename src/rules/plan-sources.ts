import { rule } from './rule.js';

/** The way out where a plan alone leaves open what its sources may decide. */
export const NAME_SOURCES =
  'Or name the folder that the plan was made in with `--source DIR` (in the action: `source`): its files may decide this.';

/** The same where the sources in that folder, which nobody named, decide it. */
export function nameFolder(folder: string): string {
  return `The sources in ${folder} decide this, and nobody named them: name them with \`--source ${folder}\` (in the action: \`source: ${folder}\`).`;
}

type Name = 'not-matching' | 'not-read' | 'file-not-read';

/** Judged by the gate, which has read the sources (src/gate/findings.ts). */
export const planSources = rule<Name>({
  id: 'plan-sources',
  title: 'The sources should be those that the plan was made from',
  severity: 'note',
  rationale:
    'A plan leaves out locals, dynamic blocks and lines. The sources have them, and decide what the plan leaves open; those of another commit or folder would decide it wrongly, so they are compared with the plan first, and not used where they differ.',
  references: ['https://developer.hashicorp.com/terraform/internals/json-format'],
  problems: {
    'not-matching': {
      message: 'The sources in {path} are not those of the plan, and are not used: {why}.',
      remedy:
        'Name the folder that the plan was made in, at the same commit; or give the gate the saved plan file, which carries its sources.',
    },
    'not-read': {
      message: 'The sources in {path} cannot be compared with the plan, and are not used: {why}.',
      remedy: 'Fix what could not be read; or give the gate the saved plan file, which carries its sources.',
    },
    'file-not-read': {
      message: 'Of the sources in {path}, something is not used: {why}.',
      remedy: 'Fix it, if a table or key stands there.',
    },
  },
  *judge() {},
});
