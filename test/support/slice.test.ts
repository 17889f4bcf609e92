import { describe, expect, it } from 'vitest';
import { CLAIMS } from './fixtures.js';
import { SLICE, sliced } from './slice.js';

const SLICES = ['1/4', '2/4', '3/4', '4/4'].map((chosen) => sliced(CLAIMS, chosen));

describe('slices of the fixtures', () => {
  it('together have every fixture, each once', () => {
    expect(SLICES.flat().sort()).toEqual(CLAIMS);
    expect(sliced(CLAIMS, 'all')).toEqual(CLAIMS);
  });

  it('are about as large as each other', () => {
    for (const slice of SLICES) expect(slice.length / CLAIMS.length).toBeGreaterThan(0.15);
  });

  it('have a name that chooses them again', () => {
    expect(SLICE).toMatch(/^TEST_SLICE=(?:[1-4]\/4|all)$/);
  });
});
