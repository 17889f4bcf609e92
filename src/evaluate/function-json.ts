import { numberText } from './arithmetic.js';
import { compareText } from './compare-text.js';
import { isLoose } from './marks.js';
import { refuse } from './refusal.js';
import { listOf, takes, takesTexts, type FunctionTable } from './term-function.js';
import { scalar, type Term } from './term.js';
import { deeper, type Work } from './work.js';

export const JSON_FUNCTIONS: FunctionTable = {
  jsondecode: takesTexts(1, ([text]) => decode(text!)),
  jsonencode: takes(1, ([term], work) => {
    const text = encode(term!, work);
    return text === undefined ? undefined : scalar(text);
  }),
};

function encode(term: Term, work: Work): string | undefined {
  return deeper(work, undefined, () => {
    switch (term.is) {
      case 'scalar':
        if (isLoose(term)) return undefined;
        return typeof term.value === 'number' ? numberText(term.value) : typeof term.value === 'string' ? encodeText(term.value) : String(term.value);
      case 'list': {
        if (term.isSet === true && term.items.length > 1 && term.items.some(({ is }) => is !== 'scalar')) return undefined;
        const items = term.items.map((item) => encode(item, work));
        return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
      }
      case 'object': {
        const members = [...term.members].sort(([a], [b]) => compareText(a, b)).map(([name, value]) => [encodeText(name), encode(value, work)] as const);
        return members.some((member) => member.includes(undefined)) ? undefined : `{${members.map(([name, value]) => `${name}:${value}`).join(',')}}`;
      }
      default:
        return undefined;
    }
  });
}

/** Go escapes what means something in HTML, and its versions differ in how they escape control characters. */
function encodeText(text: string): string | undefined {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]/.test(text)) return undefined;
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function decode(text: string): Term | undefined {
  // Numbers with more digits than ours keep, and halves of characters, come out otherwise there.
  const outside = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""');
  if (/[\d.]{16}|\d[eE]/.test(outside) || /\\u[dD][89a-fA-F]|\0/.test(text)) return undefined;
  try {
    return termOf(JSON.parse(text));
  } catch {
    return refuse('is not JSON');
  }
}

function termOf(json: unknown): Term {
  if (Array.isArray(json)) return listOf(json.map(termOf));
  if (typeof json === 'object' && json !== null) return { is: 'object', members: new Map(Object.entries(json).map(([name, value]) => [name, termOf(value)])) };
  return scalar(json as null | boolean | number | string);
}
