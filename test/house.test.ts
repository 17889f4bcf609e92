import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Data flows one way: bytes -> plan -> model -> rules -> gate -> report. Each room knows only these others. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  errors: [],
  excerpt: [],
  version: [],
  plan: ['errors', 'excerpt'],
  hcl: [],
  evaluate: ['hcl', 'plan'],
  sources: ['evaluate', 'excerpt', 'hcl', 'plan'],
  model: ['errors', 'grouped', 'plan', 'wildcard'],
  wildcard: [],
  grouped: [],
  day: [],
  rules: ['model', 'plan', 'standards', 'wildcard'],
  policy: ['day', 'errors', 'excerpt', 'rules', 'wildcard'],
  standards: [],
  gate: [
    'day',
    'errors',
    'excerpt',
    'grouped',
    'hcl',
    'sources',
    'standards',
    'plan',
    'model',
    'rules',
    'policy',
    'wildcard',
  ],
  report: ['errors', 'excerpt', 'gate', 'grouped'],
  files: ['errors', 'gate', 'hcl', 'model', 'plan', 'policy', 'sources'],
  verify: ['errors', 'excerpt', 'gate', 'grouped', 'model', 'plan', 'report', 'rules'],
  github: ['errors', 'excerpt', 'gate', 'policy', 'report'],
};
/** The doors wire everything together. */
const DOORS = ['cli', 'commands', 'action'];
/** No process, disk, network or clock in these. (day reckons with days that it is given.) */
const PURE = [
  'errors',
  'excerpt',
  'grouped',
  'wildcard',
  'plan',
  'hcl',
  'evaluate',
  'sources',
  'model',
  'standards',
  'rules',
  'policy',
  'gate',
  'report',
  'verify',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
const roomOf = (file: string): string =>
  relative(SRC, file)
    .split(/[/\\]/)[0]!
    .replace(/\.[jt]s$/, '');

const imports = files.flatMap((file) => {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(/(?:^import\b[^;]*?|^export\b[^;]*?\bfrom |\bimport\()\s*'([^']+)'/gms)].map(
    ([statement, target]) => ({
      file,
      room: roomOf(join(SRC, file)),
      target: target!,
      isType: /^(?:import|export) type/.test(statement),
    }),
  );
});

describe('the house', () => {
  it('has a line in the table for every room', () => {
    expect([...new Set(files.map((file) => roomOf(join(SRC, file))))].sort()).toEqual(
      [...Object.keys(MAY_IMPORT), ...DOORS].sort(),
    );
  });

  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(50);
  });

  it.each(Object.entries(MAY_IMPORT))('lets %s import what the table says, and nothing else', (room, others) => {
    const strays = imports.filter(
      (entry) =>
        entry.room === room &&
        entry.target.startsWith('.') &&
        ![room, ...others].includes(roomOf(join(SRC, dirname(entry.file), entry.target))),
    );
    expect(strays.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('has no circle of imports', () => {
    const targets = new Map(
      files.map((file) => [
        file,
        imports
          .filter((entry) => entry.file === file && entry.target.startsWith('.'))
          .map(({ target }) => normalize(join(dirname(file), target)).replace(/\.js$/, '.ts')),
      ]),
    );
    const finished = new Set<string>();
    const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (finished.has(file)) return undefined;
      for (const target of targets.get(file) ?? []) {
        const circle = walk(target, [...path, file]);
        if (circle !== undefined) return circle;
      }
      finished.add(file);
      return undefined;
    };
    for (const file of files) expect(walk(file, []), 'a circle').toBeUndefined();
  });

  it('lets reporters and the GitHub room know the shape of a report and nothing else of the gate', () => {
    expect(
      imports.filter(
        ({ room, target, isType }) => (room === 'report' || room === 'github') && target.includes('/gate/') && !isType,
      ),
    ).toEqual([]);
  });

  it('lets policy know of rules what they are called', () => {
    expect([
      ...new Set(
        imports
          .filter(({ room, target }) => room === 'policy' && target.includes('/rules/'))
          .map(({ target }) => target),
      ),
    ]).toEqual(['../rules/rule.js']);
  });

  it.each(PURE)('lets %s touch no process, disk, network or clock', (room) => {
    expect(
      imports
        .filter((entry) => entry.room === room && entry.target.startsWith('node:'))
        .map(({ file, target }) => `${file} imports ${target}`),
    ).toEqual([]);
    const uses = files
      .filter((file) => roomOf(join(SRC, file)) === room)
      .flatMap((file) => {
        const source = readFileSync(join(SRC, file), 'utf8');
        return [
          ...source.matchAll(/\bprocess\.|\bfetch\(|\bDate\b|Math\.random|performance\.|\bsetTimeout\b|\bconsole\./g),
        ].map(([use]) => `${file} uses ${use}`);
      });
    expect(uses).toEqual([]);
  });

  it('keeps files small and names them in kebab-case', () => {
    for (const file of files) {
      expect(file).toMatch(/^(?:[a-z0-9-]+[/\\]){0,2}[a-z0-9-]+\.ts$/);
      expect(file).not.toMatch(/(?:^|[/\\])(?:utils|helpers|common|types|constants)\./);
    }
  });

  it('never ends the process by itself', () => {
    for (const file of files) expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(/process\.exit\(/);
  });
});
