import { describe, expect, it } from 'vitest';
import { compileJsonPath } from '../../src/policy/json-path.js';
import { loosens, type Subject, tightens } from '../../src/policy/policy.js';

const subject = (documents: ReturnType<Subject['documents']>): Subject => ({
  address: 'module.a["x.b.y"].aws_dynamodb_table.t',
  isCreated: false,
  movedFrom: null,
  documents: () => documents,
});
const NOTHING = subject({ asWritten: null, before: null, after: null });
const where = compileJsonPath('$');

describe('a selection', () => {
  it('is certain of nothing about what has no change, and so only tightens', () => {
    expect(loosens({ addresses: null, where }, NOTHING)).toEqual({
      found: 'undetermined',
      isNamed: false,
      isWhole: false,
      isNew: false,
    });
    expect(tightens({ addresses: null, where }, NOTHING)).toBe(true);
  });

  it('takes keys for text where it tightens, and whole where it loosens', () => {
    const pattern = { addresses: ['*.b.*'], where: null };
    expect(tightens(pattern, NOTHING)).toBe(true);
    expect(loosens(pattern, NOTHING).found).toBe('no');
  });

  it('follows no path for an address that it is not for', () => {
    const never: Subject = { ...NOTHING, documents: () => expect.fail('asked') };
    expect(tightens({ addresses: ['x'], where }, never)).toBe(false);
    expect(loosens({ addresses: ['x'], where }, never).found).toBe('no');
  });
});
