import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesDocument } from '../scripts/rules-document.js';
import { explanation } from '../src/commands/explain.js';
import { RULES } from '../src/rules/registry.js';
import { ACCEPTED } from '../src/standards/checks.js';
import { readMarkdown } from './support/github-markdown.js';

const document = rulesDocument();

describe('docs/rules.md', () => {
  it('is what the rules say: npm run docs makes it', () => {
    expect(readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8')).toBe(document);
  });

  it('has links only to headings that are there', () => {
    const anchors = [...document.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of document.matchAll(/\]\(#([^)]*)\)/g))
      expect(anchors.filter((each) => each === anchor)).toHaveLength(1);
  });

  it('has tables with as many cells in each row as they have titles', () => {
    for (const titles of [
      ['rule', 'severity', 'what it asks'],
      ['tool', 'check', 'accepts', 'looks at', 'how its answer can differ'],
      ['requirement', 'title', 'what an auditor asks'],
    ]) {
      const tables = readMarkdown(document).tables(titles);
      expect(tables).not.toEqual([]);
      for (const row of tables.flat()) expect(row).toHaveLength(titles.length);
    }
  });
});

describe.each(RULES)('$id', ({ id, checks = [], frameworks = [] }) => {
  const explained = explanation([id]);

  it('is explained with what other tools check, accept and look at', () => {
    for (const { tool, id: check, accepts, looksAt, note } of checks)
      expect(explained).toContain(
        `  ${tool} ${check}\n    Accepts ${ACCEPTED[accepts]}; looks at ${looksAt}. ${note}\n`,
      );
    expect(explained.includes('The same check in other tools')).toBe(checks.length > 0);
  });

  it('is explained with the requirements of frameworks', () => {
    for (const { id: framework, title, keyControl, requirements } of frameworks) {
      expect(explained).toContain(`  ${title} (${framework})\n    ${keyControl}\n`);
      for (const requirement of requirements)
        expect(explained).toContain(
          `    ${requirement.id}: ${requirement.title}\n${requirement.asks === undefined ? '' : `      ${requirement.asks}\n`}`,
        );
    }
    expect(explained.includes('what an auditor asks')).toBe(frameworks.length > 0);
  });
});
