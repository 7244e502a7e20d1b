import { expect, test } from 'vitest';
import { checkQuotes } from '../../../../src/check/quotes.js';
import { deckOf } from '../../../support/deck.js';

/** What the article says, whom a slide gives "It turns," to, and whom it is told to name. */
const table = `
“It turns,” said Bo Hamasaki.|Bo Hamasaki|
“It turns,” said Bo Hamasaki.|Hamasaki|
“It turns,” said Bo Hamasaki.|the miller|
“It turns,” said Bo Hamasaki.|Ann Lee|Bo Hamasaki
“It turns,” said Bo Hamasaki. “It stands,” said Ann Lee.|Ann Lee|Bo Hamasaki
“It turns,” said Ann Lee. “It turns,” said Bo Hamasaki.|Bo Hamasaki|
“It turns,” said Bo Hamasaki of Norfield Capital.|Norfield Capital|
“It turns,” said Bo Hamasaki of Norfield Capital.|The Norfield Capital|
“It turns,” said Bo Hamasaki, an old hand at the Norfield Capital.|Norfield Capital|
“It turns,” said Wendell Pryce. Norfield Capital’s old secretary, Wendell Pryce, left.|Norfield Capital|
“It turns,” said Bo Hamasaki. He left Norfield Capital.|Norfield Capital|Bo Hamasaki
“It turns,” said Bo Hamasaki. Ann Lee is of Norfield Capital.|Norfield Capital|Bo Hamasaki
`;

test.each(
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|')),
)('in %s a slide that names %s is to name: %s', (text = '', by, name) => {
  const article = {
    citation: { title: 'A report' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text }] }],
  };
  const { deck } = deckOf(`## {from=all}\n\n::: quote {by="${by}"}\nIt turns,\n:::\n`, article);
  expect(
    checkQuotes(deck)
      .map(({ fix }) => /^Name "(.*)"/u.exec(fix)?.[1])
      .join(),
  ).toBe(name);
});
