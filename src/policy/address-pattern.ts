import { matchesSequence, matchesWildcard } from '../wildcard.js';

/** A character of names and dots, or the whole of a key in its brackets. */
type Atom = string;

/**
 * Whether an exception's pattern covers an address. `*` stands for any characters as elsewhere, but takes the key of an
 * instance whole or not at all: an author chooses keys, and they can look like an address.
 */
export function coversAddress(pattern: string, address: string): boolean {
  // What a pattern covers it matches as text too, which is quicker to know.
  if (!matchesWildcard(address, pattern)) return false;
  const [atoms, wanted] = [atomsOf(address), atomsOf(pattern)];
  return atoms !== null && wanted !== null && matchesSequence(atoms, wanted, matchesAtom);
}

/**
 * Whether a pattern names something: a module call (`module.sandbox.*`, `*.module.sandbox["x"].*`), or a resource by
 * its type and name (`module.*.aws_dynamodb_table.legacy[*]`). A name with `*` in it is none.
 */
export function namesSomething(pattern: string): boolean {
  const atoms = atomsOf(pattern);
  if (atoms === null) return false;
  const steps = atoms
    .filter((atom) => !atom.startsWith('['))
    .join('')
    .split('.');
  // A key belongs to the end of a step: elsewhere the pattern is no address.
  if (
    atoms.some(
      (atom, i) =>
        atom.startsWith('[') && (i === 0 || atoms[i - 1] === '.' || (i + 1 < atoms.length && atoms[i + 1] !== '.')),
    )
  )
    return false;
  const call = steps.findIndex((step, i) => step === 'module' && isName(steps[i + 1]));
  const [type, name] = steps.slice(-2);
  return call >= 0 || (steps.length >= 2 && isName(type) && type !== 'module' && isName(name));
}

/** Whether a pattern is one whole address, and so for no other. */
export function isWholeAddress(pattern: string): boolean {
  return !pattern.includes('*');
}

function isName(step: string | undefined): boolean {
  return step !== undefined && /^[\p{L}\p{N}_-]+$/u.test(step);
}

/** Null where a bracket does not end, or ends nothing. */
function atomsOf(text: string): readonly Atom[] | null {
  const atoms: Atom[] = [];
  let i = 0;
  while (i < text.length) {
    if (text[i] === ']') return null;
    const end = text[i] === '[' ? endOfKey(text, i) : i + 1;
    if (end < 0) return null;
    atoms.push(text.slice(i, end));
    i = end;
  }
  return atoms;
}

/** After the `]` of the key that begins there; -1 where there is none. */
function endOfKey(text: string, open: number): number {
  let end = open + 1;
  if (text[end] === '"') {
    do end += text[end] === '\\' ? 2 : 1;
    while (end < text.length && text[end] !== '"');
    end++;
  } else {
    while (end < text.length && text[end] !== ']' && text[end] !== '[') end++;
  }
  return text[end] === ']' ? end + 1 : -1;
}

function matchesAtom(atom: Atom, pattern: Atom): boolean {
  return atom === pattern || (atom.startsWith('[') && pattern.startsWith('[') && matchesWildcard(atom, pattern));
}
