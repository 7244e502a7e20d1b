import { lineAt } from '../../deck/place.js';
import type { Report } from '../../deck/report.js';
import type { Slide } from '../../model.js';
import type { Level } from '../../problem.js';
import type { MeasuredBox } from '../measured.js';

/** Where a fault stands on its slide. */
type Spot = Pick<MeasuredBox, 'path' | 'area'>;

/** Tells what is wrong at a spot of a slide; the fact begins after `The slide "…" `. */
export type Tell = (rule: string, spot: Spot, fact: string, fix: string, level?: Level) => void;

/** Makes what tells the faults of one slide, each with its line of the outline. */
export const tellOf =
  (slide: Slide, report: Report): Tell =>
  (rule, { path, area }, fact, fix, level = 'warning') =>
    report({
      rule,
      level,
      line: area === 'body' ? lineAt(slide, path) : slide.line || 1,
      what: `The slide "${shorten(slide.name, 60)}" ${fact}`,
      fix,
    });

/** `'"Nails by the hundredweight …"'`, `'the picture "A roof"'` */
export function quoted({ kind, text }: Pick<MeasuredBox, 'kind' | 'text'>): string {
  const words = shorten(text, 40);
  if (kind === 'text') return `"${words}"`;
  return words === '' ? 'a picture' : `the picture "${words}"`;
}

/** Keeps whole words up to a number of letters. */
function shorten(text: string, length: number): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > length ? `${words.slice(0, length).replace(/\s+\S*$/u, '')} …` : words;
}
