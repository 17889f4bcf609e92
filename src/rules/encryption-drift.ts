import { type Encryption, sameKey } from '../model/encryption.js';
import { rule } from './rule.js';
import { describeTable, encryptionWords, inRegion, keyWords, PLAN_FORMAT, PROVIDER_TABLE } from './wording.js';

type Name = 'changed-outside-terraform' | 'replica-changed-outside-terraform' | 're-encryption-in-progress';

export const encryptionDrift = rule<Name>({
  id: 'encryption-drift',
  title: 'The encryption was changed outside Terraform',
  severity: 'warning',
  rationale:
    'Somebody or something other than this configuration changed the key of the table since the last apply, and the plan compares with what Terraform found. Or the table was being re-encrypted at that moment, which the provider reads as turned off.',
  references: [PLAN_FORMAT, PROVIDER_TABLE],
  problems: {
    'changed-outside-terraform': {
      message: 'Outside Terraform, the table was changed from {from} to {to}.',
      remedy:
        'Find out who changed it (CloudTrail shows UpdateTable), and make the configuration state what it should be.',
    },
    'replica-changed-outside-terraform': {
      message: 'Outside Terraform, the replica{region} was changed from {from} to {to}.',
      remedy:
        'Find out who changed it (CloudTrail shows UpdateTable), and make the configuration state what it should be: a plan that changes the key of a replica deletes it and creates it again.',
    },
    're-encryption-in-progress': {
      message:
        'The table was being re-encrypted with {key} while Terraform refreshed it: turned off beside a key is how the provider shows that, and an update that turns it on is none.',
      remedy: 'Wait until the re-encryption is complete and plan again.',
    },
  },
  *judge({ tables, drift }) {
    const inProgress = new Set<string>();
    const sides = [
      ...tables.map(({ address, blockAttribute: attribute, name, region, before: side }) => ({
        address,
        attribute,
        name,
        region,
        side,
      })),
      ...drift
        .filter(({ what }) => what === 'table')
        .map(({ address, attribute, name, region, after: side }) => ({ address, attribute, name, region, side })),
    ];
    for (const { address, attribute, side, name, region } of sides) {
      if (side?.class !== 'aws-owned' || side.idleKey === null || inProgress.has(address)) continue;
      inProgress.add(address);
      yield {
        answer: 'fail',
        problem: 're-encryption-in-progress',
        address,
        attribute,
        facts: { key: keyWords(side.idleKey) },
        check: describeTable({ name, region }),
      };
    }
    for (const { what, address, attribute, region, before, after } of drift) {
      const facts = { from: encryptionWords(before), to: encryptionWords(after), region: inRegion(region) };
      if (what === 'replica')
        yield { answer: 'fail', problem: 'replica-changed-outside-terraform', address, attribute, facts };
      else if (!inProgress.has(address) && !hasEnded(before, after))
        yield { answer: 'fail', problem: 'changed-outside-terraform', address, attribute, facts };
    }
  },
});

/** The re-encryption that was running at the last refresh is complete: nobody changed anything. */
function hasEnded(before: Encryption, after: Encryption): boolean {
  return (
    before.class === 'aws-owned' &&
    before.idleKey !== null &&
    after.class === 'customer-managed' &&
    sameKey(before.idleKey, after.key)
  );
}
