import type { Footnote, Noteref, Slide } from '../../model.js';
import { attributesHtml } from '../html.js';
import type { Writing } from '../writing.js';

const noteId = (slideId: string, number: number): string => `${slideId}-note-${number}`;
const markId = (slideId: string, number: number): string => `${slideId}-mark-${number}`;

/** Writes the mark that leads to a note; only the first of a note's marks can be led back to. */
export function noterefHtml(mark: Noteref, { slideId, footnotes, echo }: Writing): string {
  const note = footnotes.find(({ marks }) => marks.includes(mark));
  if (note === undefined) return '';
  const { number, marks } = note;
  const attributes = attributesHtml({
    id: marks[0] === mark && !echo ? markId(slideId, number) : undefined,
    href: `#${noteId(slideId, number)}`,
    role: 'doc-noteref',
  });
  return `<sup class="noteref"><a${attributes}>${number}</a></sup>`;
}

/** Writes the notes at the foot of a slide, each behind the number that leads back to its mark. */
export function footnotesHtml({ id, footnotes }: Pick<Slide, 'id' | 'footnotes'>, writing: Writing): string {
  if (footnotes.length === 0) return '';
  const notes = footnotes.map((note) => footnoteHtml(id, note, writing));
  return `<ol class="footnotes" role="doc-endnotes">\n${notes.join('\n')}\n</ol>\n`;
}

function footnoteHtml(slideId: string, { number, children }: Footnote, writing: Writing): string {
  const id = writing.echo ? undefined : noteId(slideId, number);
  const back = attributesHtml({
    class: 'note-number',
    href: `#${markId(slideId, number)}`,
    role: 'doc-backlink',
  });
  return `<li${attributesHtml({ id })}><a${back}>${number}</a><div>${writing.inside(children, writing)}</div></li>`;
}
