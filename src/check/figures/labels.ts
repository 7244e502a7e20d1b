import type { Claim } from '../../deck/claims.js';
import type { Figure } from '../../prose/numbers.js';

/** Words that number the slides' own matter. */
const OWN =
  /^\W*(?:parts?|steps?|slides?|questions?|exercises?|lessons?|sessions?|units?|modules?|figures?|fig|tables?|points?|reasons?|items?|tasks?|examples?|options?|notes?|teil|schritt|folie|frage|aufgabe|abbildung|abb|tabelle|tab|punkt|beispiel|partie|étape|diapositive|exercice|tableau|exemple)[\s.]*(?:no\.?|nr\.?|n°|#)?\s*$/iu;

/** Words that refer to the slides, wherever they stand. */
const SLIDE = /\b(?:slides?|folien?|diapositives?)\s+$/iu;

/** Whether a number only numbers what the slide says: `1. The visit`, `Part 2`, `(3)` after `(2)`, `The visit (1/2)`. */
export function isLabel({ kind, text }: Pick<Claim, 'kind' | 'text'>, figure: Figure): boolean {
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  const [value = 0] = figure.values;
  if (figure.kind === 'fraction') return kind === 'title' && before.endsWith('(') && /^\)\s*$/u.test(after);
  if ((figure.kind !== 'number' && figure.kind !== 'ordinal') || value >= 100 || figure.range) return false;
  if (/^\W*$/u.test(before) && /^[.)](?:\s|$)/u.test(after)) return true;
  if ((OWN.test(before) && before.length < 40) || SLIDE.test(before.slice(-20))) return true;
  if (/^\ufe0f?\u20e3/u.test(after)) return true;
  if (!before.endsWith('(') || !after.startsWith(')') || !/^\d+$/u.test(figure.text)) return false;
  return (
    text.includes(`(${value - 1})`) ||
    text.includes(`(${value + 1})`) ||
    (kind === 'title' && value < 10 && after === ')')
  );
}

/** The lines of table rows that are numbered from 1 on in their first cell. */
export function numberedRows(claims: readonly Claim[]): ReadonlySet<Claim> {
  const first = claims.filter(({ kind, line }, at) => kind === 'cell' && line !== claims[at - 1]?.line);
  const numbered = first.filter(({ text }) => /^\s*\d+\.?\s*$/u.test(text));
  const isInOrder = numbered.every(({ text }, at) => Number.parseInt(text, 10) === at + 1);
  return new Set(isInOrder && numbered.length > 1 ? numbered : []);
}
