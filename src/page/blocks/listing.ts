import type { ListingBlock } from '../../model.js';
import { attributesHtml, escapeText } from '../html.js';
import { textWidth } from '../text-width.js';
import type { Writing } from '../writing.js';

/** Writes code line by line, so that lines can be numbered and lit up; what is lit at last is what paper shows. */
export function listingHtml(
  { language, text, steps, numbers }: ListingBlock,
  { pens: { code }, steps: taken }: Writing,
): string {
  const html = (language !== '' && code?.write(text, language)) || escapeText(text);
  const markers = steps.slice(1).map(() => taken.take());
  const lit = steps[markers.filter((marker) => marker <= taken.shown).length] ?? [];
  const lines = splitLines(html).map(
    (line, index) =>
      `<span${attributesHtml({ class: lit.includes(index + 1) ? 'line lit' : 'line' })}>${line}\n</span>`,
  );
  const pre = attributesHtml({
    class: numbers ? 'listing numbers' : 'listing',
    'data-lines': markers.length > 0 ? JSON.stringify(steps) : undefined,
    'data-markers': markers.join(' ') || undefined,
    style: `--lines: ${lines.length}; --letters: ${widest(text)}`,
  });
  const named = attributesHtml({ class: language === '' ? undefined : `language-${language}` });
  return `<pre${pre}><code${named}>${lines.join('')}</code></pre>`;
}

/** Gives how many letters the longest line has. */
const widest = (text: string): number => Math.max(1, ...text.split('\n').map(textWidth));

const TAG = /<span[^>]*>|<\/span>|\n/gu;

/** Splits highlighted code at its line ends; a token that runs over one is closed before it and opened again after it. */
export function splitLines(html: string): readonly string[] {
  const open: string[] = [];
  const lines: string[] = [];
  let line = '';
  let from = 0;
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    line += html.slice(from, index);
    from = index + tag.length;
    if (tag === '\n') {
      lines.push(line + '</span>'.repeat(open.length));
      line = open.join('');
    } else {
      if (tag === '</span>') open.pop();
      else open.push(tag);
      line += tag;
    }
  }
  return [...lines, line + html.slice(from)];
}
