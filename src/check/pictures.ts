import { slidesOf } from '../deck/coverage.js';
import { slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import { logoPictures, picturesOf } from '../page/pictures.js';
import type { Problem } from '../problem.js';
import { placeFault } from './files.js';

/** Names the pictures whose file is not there, lies elsewhere, or has no alternative text. */
export function checkPictures(deck: Deck, present: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = slidesOf(deck);
  for (const { src, line } of [...slides.flatMap(picturesOf), ...logoPictures(deck)]) {
    if (/^data:image\//iu.test(src)) continue;
    const fault = placeFault(src, 'picture');
    if (fault) report({ ...fault, line, at: src });
    else if (!present.has(src))
      report({
        rule: 'image-missing',
        line,
        at: src,
        what: `The picture "${src}" does not lie in the deck's folder.`,
        fix: 'Put the file there, or mend its name.',
      });
  }
  for (const slide of slides)
    for (const inline of slideInlines(slide))
      if (inline.kind === 'image' && inline.alt.trim() === '')
        report({
          rule: 'image-alt',
          line: inline.line,
          at: inline.src,
          what: `The picture "${inline.src}" has no alternative text.`,
          fix: `Say what it shows for those who cannot see it: ![what it shows](${inline.src}).`,
        });
  return problems;
}
