import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHOICES } from '../../src/policy/choices.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sources = ['src/github/', 'src/policy/']
  .flatMap((folder) => readdirSync(new URL(folder, root)).map((file) => read(`${folder}${file}`)))
  .join('\n');

interface Metadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: object;
}
const { inputs, outputs, runs } = parse(read('action.yml')) as Metadata;

describe('action.yml', () => {
  it('runs what the build makes, on Node 24', () => {
    expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('has no defaults but the token: others could not be told from a choice of the user', () => {
    expect(
      Object.entries(inputs).flatMap(([name, input]) => ('default' in input ? [[name, input.default]] : [])),
    ).toEqual([['github-token', '${{ github.token }}']]);
    expect(Object.values(inputs).filter(({ required }) => required === true)).toEqual([]);
  });

  it('has the inputs that are read', () => {
    const inputsRead = [...sources.matchAll(/get(?:Multiline)?Input\('([^']+)'\)/g)].map(([, name]) => name!);
    expect(new Set(Object.keys(inputs))).toEqual(new Set([...inputsRead, ...Object.keys(CHOICES), 'name']));
  });

  it('has the outputs that are set', () => {
    expect(new Set(Object.keys(outputs))).toEqual(
      new Set([...sources.matchAll(/setOutput\('([^']+)'/g)].map(([, name]) => name)),
    );
  });

  it.each(Object.entries(CHOICES))('says what is allowed for %s, and what is assumed', (name, allowed) => {
    const { description } = inputs[name]!;
    for (const value of allowed) expect(description).toMatch(new RegExp(`\\b${value}\\b`));
    expect(description).toMatch(new RegExp(`\\b${allowed[0]} \\([^)]*(?:is|;)? ?assumed when the input is not set\\)`));
  });
});
