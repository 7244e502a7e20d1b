import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSpeakers } from '../../../src/prose/speakers.js';
import { cpuTime } from '../../support/cpu-time.js';
import { ROOT } from '../../support/lectern.js';

/** The speaker of each quotation, `-` where none is told; `+` before what goes on, `(…)` around whom it reports. */
const who = (text: string, lang = 'en'): string =>
  findSpeakers(text.split('\n\n'), lang)
    .filter(({ nested }) => !nested)
    .map(
      ({ speaker = '-', reports, continues }) =>
        (continues ? '+' : '') + speaker + (reports === undefined ? '' : ` (${reports})`),
    )
    .join(', ');

test.each([
  ['said X', '“It rains,” said Ann Lee, a miller at the Grand Mill.', 'Ann Lee'],
  ['said X with a title', '“It rains,” said Council President Ann Lee, who left.', 'Ann Lee'],
  ['said a somebody, X', '“It rains,” says the apprentice, Ann Lee, 24.', 'Ann Lee'],
  ['said the somebody X', '“It rains,” said the painter Ann Lee.', 'Ann Lee'],
  ['X said', '“It rains,” Ann Lee said.', 'Ann Lee'],
  ['X told somebody', '“It rains,” Ann Lee told reporters, “and it pours.”', 'Ann Lee, +Ann Lee'],
  ['said the Somebody, X', '“It rains,” said the Deputy Speaker, Ann Lee. “So?”', 'Ann Lee, +Ann Lee'],
  [
    'said somebody’s somebody and CEO, X',
    'Bo sat. “It rains,” said Kade’s founder and CEO, Ann Lee.',
    'Ann Lee',
  ],
  ['a people is nobody', 'We met Ann Lee, a miller. “It rains,” said the German.', '-'],
  [
    'the third turn of a dialogue',
    '“Is it safe?” said Ann Lee.\n\n“Is what safe?” said Bo Fox.\n\n“The rain.”',
    'Ann Lee, Bo Fox, Ann Lee',
  ],
  [
    'the subject behind a clause that names another',
    'We met Ann Lee, a miller. When Ann Lee was seven, her father stopped her. “It rains,” he said.',
    '-',
  ],
  [
    'what a woman’s relative is to her',
    'We met Ann Lee, a miller. She was shy. Her father, a preacher, would not have it. “It rains,” she recalled.',
    'Ann Lee',
  ],
  [
    'a surname in the paragraph that names one of two in full',
    '“It pours,” said Ann Lee, a miller.\n\nThe mayor, Bo Lee, was out. “It rains,” Lee said.',
    'Ann Lee, Bo Lee',
  ],
  [
    'a title that is no woman’s',
    '“It pours,” said Ann Lee, a miller. She left.\n\nHer son is Ben Lee, a baker. He left.\n\n“It rains,” said Mr Lee.',
    'Ann Lee, Ben Lee',
  ],
  ['X, a somebody, said', '“It rains,” Ann Lee, the miller, said.', 'Ann Lee'],
  ['X liked to say', '‘It rains,’ the painter Ann Lee liked to say, ‘so?’', 'Ann Lee, +Ann Lee'],
  ['a British comma', '‘It rains’, said Ann Lee.', 'Ann Lee'],
  ['after a question', '“Does it rain?” Ann Lee asked. “Yes.”', 'Ann Lee, +Ann Lee'],
  ['according to X, behind', 'It is “a mess,” according to Ann Lee.', 'Ann Lee'],
  ['according to X, before', 'According to Ann Lee, a miller at the Mill, it is “a mess.”', 'Ann Lee'],
  ['X called it', 'Ann Lee called the rain “a mess” on Friday.', 'Ann Lee'],
  ['X, who … , called it', 'Mayor Ann Lee, who had left in May, called it “a mess.”', 'Ann Lee'],
  ['what X called', 'It was what Ann Lee called “a mess.”', 'Ann Lee'],
  ['X has said it will be', 'Foreign Minister Ann Lee has said the rain will be “a mess.”', 'Ann Lee'],
  ['the somebody, X, said that', 'Their chair, Ann Lee, replied that it was “a mess.”', 'Ann Lee'],
  ['X, an age, said that', 'Asked why, Karin, 51, said that “it rains”. We met Karin.', 'Karin'],
  ['X said with a colon', 'Ann Lee told the inquiry: “It rains.”', 'Ann Lee'],
  [
    'a participle',
    'After a while, Ann Lee left, calling it “a mess.” We met Ann Lee, the miller.',
    'Ann Lee',
  ],
  ['a participle of another', 'Ann Lee left, with the two sides calling it “a mess.”', '-'],
  ['two in a sentence', 'Ann Lee called it “a mess” and Bob Fox called it “a joy”.', 'Ann Lee, Bob Fox'],
  ['two by one in a sentence', 'Ann Lee called it “a mess” and “a joy”.', 'Ann Lee, Ann Lee'],
  [
    'a news service',
    '“Wang stressed it,” the state-run Xinhua news service reported. Xinhua is big.',
    'Xinhua',
  ],
  [
    'an association',
    'The Bay Freight Association, which is old, said it came “too late.”',
    'Bay Freight Association',
  ],
  ['what a speaker reports', 'Wang Yi, 60, left.\n\n“Wang stressed it,” Ann Lee said.', 'Ann Lee (Wang Yi)'],
])('%s', (_, text, speakers) => {
  expect(who(text)).toBe(speakers);
});

test.each([
  ['a surname alone', 'Ann Lee, 40, left.\n\n“It rains,” Lee said.', 'Ann Lee'],
  ['a title and a surname', '“Yes,” said Ann Lee.\n\n“It rains,” Ms. Lee said.', 'Ann Lee, Ann Lee'],
  ['he, the only one there', 'Bob Fox, a miller, sat down. “It rains,” he said.', 'Bob Fox'],
  [
    'she, told before the comma',
    'Ann Lee, a miller, left. ‘It rains,’ she told me, ‘again.’',
    'Ann Lee, +Ann Lee',
  ],
  ['he, from the sentence before', '“No,” said Bob Fox.\n\n“It rains,” he said.', 'Bob Fox, Bob Fox'],
  [
    'he where one of two is she',
    'Ms. Ann Lee met Mr. Bob Fox. “It rains,” he said. “It pours,” she said.',
    'Bob Fox, Ann Lee',
  ],
  ['he where two can be meant', 'Bob Fox, 40, met Ned Orr, 50. “It rains,” he said.', '-'],
  ['he where somebody else came in', 'Bob Fox, 40, left. A driver laughed. “It rains,” he said.', '-'],
  ['he with nobody named', 'It was late. “It rains,” he said.', '-'],
  ['he, two paragraphs later', 'Bob Fox, 40, left.\n\nIt was late.\n\n“It rains,” he said.', '-'],
])('%s', (_, text, speakers) => {
  expect(who(text)).toBe(speakers);
});

test.each([
  ['a slogan', 'The signs read “Keep it,” and Ann Lee left.', '-'],
  ['a scare quote', 'The so-called “lost days” came. Ann Lee said so.', '-'],
  ['a title of a work', 'Ann Lee wrote a book called “The Rain.”', '-'],
  ['another’s term', 'Ann Lee said we do not know China’s “dash line” at all.', '-'],
  ['somebody who is not named', '“It rains,” said a man who knew Ann Lee.', '-'],
  ['a friend of X', 'A friend of Ann Lee said it was “a mess.”', '-'],
  ['X’s somebody', '“It rains,” Ann Lee’s aide said.', '-'],
  ['two at once', 'Ann Lee and Bob Fox called it “a mess.”', '-'],
  ['the next sentence’s subject', 'It was “a mess.” Ann Lee said that she would leave.', '-'],
  ['the next clause’s subject', 'Was it “a mess”? Ann Lee said that she would leave.', '-'],
  ['a passive', 'It was called “a mess” and Ann Lee left.', '-'],
  ['a participle of nobody', 'Signs calling it “a mess” hung there. Ann Lee left.', '-'],
  ['a paragraph after a person’s', 'Ann Lee left.\n\n“It rains.”', '-'],
  ['sentences later', '“It rains,” said Ann Lee. She left. It was late. “A mess.”', 'Ann Lee, -'],
  ['a common word', '“It rains,” Farmers said.', '-'],
])('nobody told: %s', (_, text, speakers) => {
  expect(who(text)).toBe(speakers);
});

test.each([
  ['the role of somebody named', 'The minister, Ann Lee, left.\n\n“It rains,” the minister said.', 'Ann Lee'],
  ['said the role', 'Ann Lee, the engineer, left.\n\n“It rains,” said the engineer.', 'Ann Lee'],
  ['a role of two people', 'The pilot, Ann Lee, met the pilot Bob Fox.\n\n“It rains,” said the pilot.', '-'],
  [
    'a role that an unnamed one has too',
    'A pilot slept. \n\nThe pilot, Ann Lee, left.\n\n“No,” said the pilot.',
    '-',
  ],
  ['a colon after what somebody did', 'Her rival, Ann Lee, was not impressed: “It rains.”', 'Ann Lee'],
  ['a colon after something written', 'Ann Lee saw a sign: “It rains.”', '-'],
  ['the sentence before', 'Ann Lee said that it was too late. “It rains.”', 'Ann Lee'],
  ['a daughter by her first name', 'Bob Fox left. His daughter Ann laughed. “It rains,” she said.', 'Ann'],
  [
    'a pronoun put in, which is another’s',
    'The mate, Bob Fox, saw it. Ed Ray, he said, had been “quiet”. Ed Ray, a pilot, left.',
    'Bob Fox',
  ],
  [
    'the subject of the last sentence',
    'Bob Fox, a lawyer, left. The master, Captain Ann Lee, laughed. “It rains,” she said.',
    'Ann Lee',
  ],
  ['of an institute', 'Ann Lee of the Northern Institute said it was “a mess”.', 'Ann Lee'],
  [
    'an interview',
    'Ann Lee, a pilot, spoke to Bob Fox, a writer.\n\nFox: Does it rain?\n\nLee: It rains.\n\nFox: Much?\n\nLee: It pours.',
    'Bob Fox, Ann Lee, Bob Fox, Ann Lee',
  ],
  ['words before a colon that are no names of an interview', 'Note: It rains.\n\nNote: It pours.', ''],
])('told: %s', (_, text, speakers) => {
  expect(who(text)).toBe(speakers);
});

test.each([
  ['a second sentence', '“It rains,” said Ann Lee. “It pours.”', 'Ann Lee, +Ann Lee'],
  ['a sentence broken off', '“It rains,” she said, “and it pours.”', '-, +-'],
  ['somebody else’s', '“It rains,” said Ann Lee. “It pours,” said Bob Fox.', 'Ann Lee, Bob Fox'],
  ['over two paragraphs', '“It rains.\n\n“It pours,” said Ann Lee.', 'Ann Lee, +Ann Lee'],
])('goes on: %s', (_, text, speakers) => {
  expect(who(text)).toBe(speakers);
});

test.each([
  ['de', '„Es regnet“, sagte Bürgermeisterin Vera Stadl. „Nein“, sagt sie.', 'Vera Stadl, Vera Stadl'],
  [
    'de',
    'Der Statiker Emil Kranz hatte gewarnt. „Es regnet“, erklärte er, „oft.“',
    'Emil Kranz, +Emil Kranz',
  ],
  ['de', 'Laut Anwohner Korbin Feicht ist es „ein Denkmal“.', 'Korbin Feicht'],
  ['fr', '« Il pleut », a déclaré Jean Dupont. « Non », dit-il.', 'Jean Dupont, Jean Dupont'],
  ['fr', 'Selon Marie Curie, c’est « une erreur ».', 'Marie Curie'],
  ['xx', '“It rains,” said Ann Lee.', '-'],
])('in %s: %s', (lang, text, speakers) => {
  expect(who(text, lang)).toBe(speakers);
});

const TEXT = `${ROOT}/../shared/articles/putin-beijing.txt`;

test.skipIf(!existsSync(TEXT))(
  'the first article’s quotations (skipped where ../shared/articles/putin-beijing.txt is not there)',
  () => {
    const said = findSpeakers(readFileSync(TEXT, 'utf8').split(/\n\s*\n/), 'en').map(
      ({ text, speaker = '-', reports }) =>
        `${text.split(/\s/, 3).join(' ')}: ${speaker}${reports === undefined ? '' : ` on ${reports}`}`,
    );
    expect(said).toEqual([
      'These two simultaneous: Alexander Gabuev',
      'Joe Biden’s team: Alexander Gabuev',
      'a major event: Wang Yi',
      'China has been: M. Taylor Fravel',
      'But China doesn’t: M. Taylor Fravel',
      'Wang stressed that: Xinhua on Wang Yi',
      'color revolution: -',
      'It was precisely: Alexey Maslov',
      'Suddenly the countries: Alexey Maslov',
      'the best in: Yang Jiechi',
      'a model of: Sergei Lavrov',
      'standing together with: Vladimir Putin',
      'nine-dash line: -',
      'There absolutely is: Alexey Maslov',
      'It is very: Alexey Maslov',
      'They don’t have: Alexey Maslov',
      'We see joint: Alexey Maslov',
      'The most common: Joseph Torigian',
      'The Soviet Union: -',
      'equal and reliable: -',
      'If we look: Alexey Maslov',
    ]);
  },
);

test.each(['“a,” said Ann. ', 'Ann Lee said ', '“', 'Ann, who ', 'the ', 'said the '])(
  '%j many times takes no time',
  (piece) => {
    const before = cpuTime();
    findSpeakers([piece.repeat(100_000 / piece.length)], 'en');
    expect(cpuTime() - before).toBeLessThan(6000);
  },
);
