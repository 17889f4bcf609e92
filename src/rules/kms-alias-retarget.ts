import { rule } from './rule.js';
import { describeTable, inRegion, PROVIDER_TABLE } from './wording.js';

type Name = 'alias-retargeted' | 'replica-alias-retargeted';

export const kmsAliasRetarget = rule<Name>({
  id: 'kms-alias-retarget',
  title: 'The alias that names a key is pointed at another key',
  severity: 'warning',
  rationale:
    'A table holds the ARN of its key, not the alias. When the alias moves, this plan changes nothing about the table; the next one re-encrypts it, by surprise.',
  references: [PROVIDER_TABLE],
  retrofit: true,
  problems: {
    'alias-retargeted': {
      message:
        'The key comes through {alias}, which this plan points at another key: the table does not follow in this apply, and the next plan re-encrypts it.',
      remedy:
        'Plan and apply once more after this apply, and review that plan. Keep the old key enabled until then and until the re-encryption is complete.',
    },
    'replica-alias-retargeted': {
      message:
        'The key of the replica{region} comes through {alias}, which this plan points at another key: the replica does not follow in this apply, and the next plan deletes it and creates it again.',
      remedy: "Name the key's ARN in `{key}`, or leave the alias where it is.",
    },
  },
  *judge({ retargets }) {
    for (const retarget of retargets) {
      const { what, address, attribute, alias, region } = retarget;
      const facts = { alias: alias.address, key: attribute, region: inRegion(region) };
      yield {
        answer: 'fail',
        problem: what === 'table' ? 'alias-retargeted' : 'replica-alias-retargeted',
        address,
        attribute,
        facts,
        check: describeTable(retarget),
      };
    }
  },
});
