import { expect, test } from 'vitest';
import { splitAbbreviations } from '../../../src/deck/abbreviations.js';
import { deckOf } from '../../support/deck.js';

const { abbreviations } = deckOf(
  '## A\n\n*[PDF]: b\n*[PDF/UA]: c\n*[C++]: d\n*[F-16]: f\n*[R&D]: g\n*[世界]: e',
).deck;

test.each([
  ['A PDF.', ['A ', '[PDF]', '.']],
  ['PDF/UA and PDF', ['[PDF/UA]', ' and ', '[PDF]']],
  ['PDFs, aPDF, PDF_A, pdf', ['PDFs, aPDF, PDF_A, pdf']],
  ['C++ (PDF)', ['[C++]', ' (', '[PDF]', ')']],
  ['An F-16 for R&D', ['An ', '[F-16]', ' for ', '[R&D]']],
  ['世界', ['[世界]']],
  ['', []],
])('%j is cut into %j', (text, pieces) => {
  const cut = splitAbbreviations(text, abbreviations).map((piece) =>
    typeof piece === 'string' ? piece : `[${piece.short}]`,
  );
  expect(cut.filter((piece) => piece !== '')).toEqual(pieces);
});
