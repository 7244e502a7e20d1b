import { escapeText, quoteValue } from '../../markdown/escape.js';
import type { DraftBlock, DraftPart, DraftSlide, From } from './slides.js';

/** Writes the parts of a first outline as Markdown. */
export const writeParts = (parts: readonly DraftPart[]): string =>
  parts
    .flatMap(({ title, key, lead, notes, slides }) => [
      ...(title === undefined ? [] : [heading('#', title, key === undefined ? '' : `section=${key}`)]),
      ...(lead === undefined ? [] : [words(lead)]),
      ...writeNotes(notes),
      ...slides.flatMap(writeSlide),
    ])
    .join('\n\n');

const writeSlide = ({ title = '', from, blocks, notes }: DraftSlide): readonly string[] => [
  heading('##', title, from.length > 0 ? `from=${writeFrom(from)}` : ''),
  ...blocks.map(writeBlock),
  ...writeNotes(notes),
];

const heading = (marks: string, title: string, attributes: string): string =>
  [marks, words(title), attributes === '' ? '' : `{${attributes}}`].filter((piece) => piece !== '').join(' ');

function writeBlock(block: DraftBlock): string {
  switch (block.kind) {
    case 'points':
      return block.points.length === 1
        ? words(block.points[0] ?? '')
        : block.points.map((point) => `- ${words(point)}`).join('\n');
    case 'quote': {
      const role = block.role === undefined ? '' : ` role=${quoteValue(block.role)}`;
      return fence(`quote {by=${quoteValue(block.by)}${role}}`, words(block.words));
    }
    default:
      return fence(block.kind, block.items.map(writeItem).join('\n'));
  }
}

function writeItem({
  lead,
  aside,
  text,
}: {
  lead: string;
  aside?: string | undefined;
  text: string;
}): string {
  const side = aside === undefined ? '' : ` *${words(aside)}*`;
  return `- **${words(lead)}**${side} ${words(text)}`.trimEnd();
}

const writeNotes = (notes: readonly string[]): readonly string[] =>
  notes.length > 0 ? [fence('notes', notes.map(words).join('\n\n'))] : [];

const fence = (head: string, body: string): string => `::: ${head}\n${body}\n:::`;

const words = (text: string): string => escapeText(text.replace(/\s+/gu, ' '));

/** `[{ key: 'visit', paragraphs: [2, 3, 5] }] => '"visit:2-3,5"'`; a key alone is not quoted. */
function writeFrom(from: readonly From[]): string {
  const all = from.map(({ key, paragraphs }) =>
    paragraphs.length > 0 ? `${key}:${ranges(paragraphs)}` : key,
  );
  return all.length === 1 && !all[0]?.includes(':') ? (all[0] ?? '') : quoteValue(all.join(', '));
}

/** `[2, 3, 5] => '2-3,5'` */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
