import { keyOf } from '../model/encryption.js';
import { keyUses } from '../model/key-use.js';
import { rule } from './rule.js';

type Name = 'no-rotation';

export const kmsKeyRotation = rule<Name>({
  id: 'kms-key-rotation',
  title: 'The customer managed key of a table should be rotated automatically',
  severity: 'note',
  rationale:
    'KMS rotates the keys that AWS manages every year, and a customer managed key only where that is turned on. Rotation keeps the key and its ARN and makes new key material, so no table is re-encrypted by it. Keys with imported key material and keys in custom key stores cannot be rotated automatically; a replica key is rotated with its primary key.',
  references: [
    'https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key',
  ],
  problems: {
    'no-rotation': {
      message: 'The key {key} of the {what} is not rotated automatically.',
      remedy: 'Set `enable_key_rotation = true` on {key}.',
    },
  },
  *judge(model) {
    for (const { address, attribute, what, after } of keyUses(model)) {
      const reference = keyOf(after);
      const key = reference === null ? undefined : model.keyRing.keyOf(reference);
      // Of a replaced key, the ARN is the old one's.
      const isOld =
        key === undefined ||
        key.change?.deposed === true ||
        (key.change?.action === 'replace' && reference?.arn === key.oldArn);
      if (isOld || key.rotated === null) continue;
      if (key.rotated) yield { answer: 'pass', address };
      else
        yield {
          answer: 'fail',
          problem: 'no-rotation',
          address,
          attribute,
          place: { address: key.address, path: ['enable_key_rotation'] },
          facts: { key: key.address, what },
        };
    }
  },
});
