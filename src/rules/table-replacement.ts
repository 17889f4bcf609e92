import type { Change } from '../plan/change.js';
import { rule } from './rule.js';
import { DYNAMODB_USAGE_NOTES, describeTable, PROVIDER_TABLE } from './wording.js';

type Name = 'attribute-changed' | 'tainted' | 'requested' | 'triggered' | 'replaced' | 'old-table-forgotten';

const DATA =
  'A change of the key alone never replaces a table. The data of the old table goes with it: back the table up first, and set `deletion_protection_enabled` and `prevent_destroy` on tables that matter.';

export const tableReplacement = rule<Name>({
  id: 'table-replacement',
  title: 'An existing table is destroyed and created again',
  severity: 'warning',
  rationale:
    'A replacement that stands beside a change of the key is easily taken for its consequence. It never is: the key changes in place, something else forces the replacement, and the data goes.',
  references: [DYNAMODB_USAGE_NOTES, PROVIDER_TABLE],
  retrofit: true,
  problems: {
    'attribute-changed': {
      message: 'The table is destroyed and created again, because `{paths}` cannot be changed in place.',
      remedy: DATA,
    },
    tainted: {
      message: 'The table is destroyed and created again, because it is marked as tainted.',
      remedy: `${DATA} \`terraform untaint\` keeps it.`,
    },
    requested: {
      message: 'The table is destroyed and created again, because the plan was made with `-replace`.',
      remedy: DATA,
    },
    triggered: {
      message: 'The table is destroyed and created again, because of its `replace_triggered_by`.',
      remedy: DATA,
    },
    replaced: { message: 'The table is destroyed and created again.', remedy: DATA },
    'old-table-forgotten': {
      message: 'A new table is created, and Terraform lets go of the old one, which stays with its data and its key.',
      remedy: 'Look after the old table outside Terraform, and keep its key as long as the table is wanted.',
    },
  },
  *judge({ tables }) {
    for (const table of tables) {
      const { address, change } = table;
      if (change.action !== 'replace') continue;
      const problem = change.order === 'forget' ? 'old-table-forgotten' : problemOf(change);
      yield {
        answer: 'fail',
        problem,
        address,
        attribute: change.replacePaths[0] ?? null,
        facts: { paths: change.replacePaths.join(', ') },
        check: describeTable(table),
      };
    }
  },
});

/** Terraform's action_reason is for people: new ones may come. */
function problemOf({ reason, replacePaths }: Change): Name {
  if (replacePaths.length > 0) return 'attribute-changed';
  switch (reason) {
    case 'replace_because_tainted':
      return 'tainted';
    case 'replace_by_request':
      return 'requested';
    case 'replace_by_triggers':
      return 'triggered';
    default:
      return 'replaced';
  }
}
