import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLater, type Marker, markerLine, markerOf } from '../../src/github/marker.js';

const MARKER: Marker = { name: 'prod', headSha: 'abc', runId: 7, attempt: 1, verdict: 'fail' };

describe('the marker', () => {
  it('is one line that nothing in a name ends, and tells what it was made of', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('--> <b>', 'non-prod', 'a b=c', '%', '\n')),
        fc.nat(),
        fc.nat(),
        (name, runId, attempt) => {
          const marker = { ...MARKER, name, runId, attempt };
          const line = markerLine(marker);
          expect(line).toMatch(/^<!-- [^\n>]* -->$/);
          expect(line.slice(4, -3)).not.toContain('--');
          expect(markerOf(`${line}\nmore`)).toEqual(marker);
        },
      ),
    );
  });

  it.each([
    '',
    'text',
    ` ${markerLine(MARKER)}`,
    `> ${markerLine(MARKER)}`,
    `text\n${markerLine(MARKER)}`,
    '<!-- dynamodb-kms-gate v1 -->',
    '<!-- dynamodb-kms-gate v1 name=%E0 run=1 attempt=1 -->',
    '<!-- dynamodb-kms-gate v1 name=a run=x attempt=1 -->',
    '<!-- other v1 name=a run=1 attempt=1 -->',
  ])('is not seen in %j', (body) => {
    expect(markerOf(body)).toBeNull();
  });

  it('is read of later versions as well', () => {
    expect(
      markerOf('<!-- dynamodb-kms-gate v2 more=1 name=prod run=3 attempt=2 verdict=new -->\r\ntext'),
    ).toMatchObject({ name: 'prod', runId: 3, attempt: 2, verdict: 'could-not-tell' });
  });

  it('orders runs by number, and attempts within one', () => {
    expect(isLater({ runId: 2, attempt: 1 }, { runId: 1, attempt: 9 })).toBe(true);
    expect(isLater({ runId: 1, attempt: 2 }, { runId: 1, attempt: 1 })).toBe(true);
    expect(isLater({ runId: 1, attempt: 1 }, { runId: 1, attempt: 1 })).toBe(false);
    expect(isLater({ runId: 1, attempt: 9 }, { runId: 2, attempt: 1 })).toBe(false);
  });
});
