import type { Block } from '../hcl/body.js';
import type { Expression } from '../hcl/expression.js';
import { parseAddress } from '../plan/address.js';
import type { SourceLine } from '../plan/configuration.js';
import type { Path } from '../plan/value.js';

/** Where a resource's lifecycle lets Terraform ignore changes of the argument at that path. */
export function ignoredAt({ body }: Block, path: Path): SourceLine | null {
  for (const lifecycle of body.blocks.filter(({ type }) => type === 'lifecycle')) {
    const ignored = lifecycle.body.attributes.get('ignore_changes')?.expression;
    const entry = ignored && entriesOf(ignored).find(({ text }) => text === 'all' || covers(text, path));
    if (entry !== undefined) return { path: entry.range.path, line: entry.range.line };
  }
  return null;
}

function entriesOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'tuple' ? expression.items : [expression];
}

function covers(text: string, path: Path): boolean {
  const steps = parseAddress(text.replace(/\s+/g, ''))?.map((step) => ('name' in step ? step.name : step.index));
  return steps !== undefined && steps.length <= path.length && steps.every((step, i) => step === path[i]);
}
