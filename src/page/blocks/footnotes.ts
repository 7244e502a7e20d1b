import { markId, noteId } from '../../deck/footnotes.js';
import type { Footnote, Noteref, Slide } from '../../model.js';
import { attributesHtml } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes the mark that leads to a note; only the first of a note's marks can be led back to. */
export function noterefHtml(mark: Noteref, { slideId, footnotes, echo, heading }: Writing): string {
  const note = footnotes.find(({ marks }) => marks.includes(mark));
  if (note === undefined) return '';
  const { number, marks } = note;
  const attributes = attributesHtml({
    id: marks[0] === mark && !echo ? markId(slideId, number) : undefined,
    href: `#${noteId(slideId, number)}`,
  });
  return heading
    ? `<a${attributes}>${raise(number)}</a>`
    : `<sup class="noteref"><a${attributes}>${number}</a></sup>`;
}

/** A bookmark knows no raised digits but those of the script: `12 => '¹²'`. */
const raise = (number: number): string =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

/** Writes the notes at the foot of a slide, each behind the number that leads back to its mark. */
export function footnotesHtml({ id, footnotes }: Pick<Slide, 'id' | 'footnotes'>, writing: Writing): string {
  if (footnotes.length === 0) return '';
  const notes = footnotes.map((note) => footnoteHtml(id, note, writing));
  return `<ol class="footnotes">\n${notes.join('\n')}\n</ol>\n`;
}

function footnoteHtml(slideId: string, { number, children }: Footnote, writing: Writing): string {
  const id = writing.echo ? undefined : noteId(slideId, number);
  const back = attributesHtml({
    class: 'note-number',
    href: `#${markId(slideId, number)}`,
  });
  return `<li${attributesHtml({ id })}><a${back}>${number}</a><div>${writing.inside(children, writing)}</div></li>`;
}
