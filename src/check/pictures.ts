import { slidesOf } from '../deck/coverage.js';
import { slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import { isFile, liesInside, picturesOf } from '../page/pictures.js';
import type { Problem } from '../problem.js';

/** Names the pictures whose file is not there, lies elsewhere, or has no alternative text. */
export function checkPictures(deck: Deck, present: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const { logo } = deck.settings;
  if (logo !== undefined && !(present.has(logo) && liesInside(logo)))
    report({
      ...faultOf(logo),
      line: 1 + deck.lines.findIndex((line) => line.startsWith('logo:')),
      at: logo,
    });
  for (const slide of slidesOf(deck)) {
    for (const { src, line } of picturesOf(slide)) {
      if (src.startsWith('data:') || (present.has(src) && liesInside(src))) continue;
      report({ ...faultOf(src), line, at: src });
    }
    for (const inline of slideInlines(slide))
      if (inline.kind === 'image' && inline.alt.trim() === '')
        report({
          rule: 'image-alt',
          line: inline.line,
          at: inline.src,
          what: `The picture "${inline.src}" has no alternative text.`,
          fix: `Say what it shows for those who cannot see it: ![what it shows](${inline.src}).`,
        });
  }
  return problems;
}

/** What is wrong with a picture that is no file of the deck's folder. */
function faultOf(src: string): { readonly rule: string; readonly what: string; readonly fix: string } {
  if (!isFile(src))
    return {
      rule: 'image-remote',
      what: `The picture "${src}" lies on the network, where a talk may not reach it.`,
      fix: "Save it in the deck's folder and name it from there.",
    };
  if (!liesInside(src))
    return {
      rule: 'file-outside',
      what: `The file "${src}" lies outside the deck's folder, and would not travel with it.`,
      fix: 'Put a copy into the folder and name it from there.',
    };
  return {
    rule: 'image-missing',
    what: `The picture "${src}" does not lie in the deck's folder.`,
    fix: 'Put the file there, or mend its name.',
  };
}
