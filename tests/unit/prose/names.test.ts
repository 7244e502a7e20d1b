import { expect, test } from 'vitest';
import { findNames, type Name } from '../../../src/prose/names.js';
import { cpuTime } from '../../support/cpu-time.js';

/** A title in parentheses, the name, its kind, and `?` where it is not sure. */
const shown = ({ text, title, kind, sure }: Name): string =>
  `${title === undefined ? '' : `(${title}) `}${text}${kind ? `:${kind}` : ''}${sure ? '' : '?'}`;
const names = (text: string, lang = 'en'): string => findNames(text, lang).map(shown).join(' | ');

test.each([
  ['We met Angela Merkel twice.', 'Angela Merkel'],
  ['We met Ursula von der Leyen and Oscar de la Cruz.', 'Ursula von der Leyen | Oscar de la Cruz'],
  ['They saw Bashar al-Assad near al-Tanf.', 'Bashar al-Assad | al-Tanf'],
  ['It was M. Taylor Fravel again.', 'M. Taylor Fravel:person'],
  ['We read J.R.R. Tolkien and Louis XIV.', 'J.R.R. Tolkien | Louis XIV'],
  ['We met Jean-Claude Juncker.', 'Jean-Claude Juncker'],
  ['In China and in Russia the China-Russia bond holds.', 'China | Russia | China | Russia'],
  ['It is China’s and Wang’s.', 'China | Wang'],
  ['They were met by President Xi Jinping.', '(President) Xi Jinping:person'],
  ['He called Chinese Foreign Minister Wang Yi.', 'Chinese | (Foreign Minister) Wang Yi:person'],
  ['He called Secretary of State Antony Blinken.', '(Secretary of State) Antony Blinken:person'],
  ['We saw Mr. O’Brien and Dr McDonald.', '(Mr) O’Brien:person | (Dr) McDonald:person'],
  ['He met the Prime Minister of Israel.', 'Israel'],
  ['He met Dr. van der Meulen.', '(Dr) van der Meulen:person'],
  ['He met the President.', ''],
  ['We buy shares of General Motors.', 'General Motors:organisation?'],
  ['It joined NATO, the U.S. and the G-20.', 'NATO? | U.S. | G-20?'],
  ['We had Covid-19 and an F-16.', 'Covid-19 | F-16?'],
  ['I saw Dwayne “The Rock” Johnson.', 'Dwayne “The Rock” Johnson'],
  ['I work for Procter & Gamble and AT&T.', 'Procter & Gamble | AT&T?'],
  ['I work for Acme, Inc. now.', 'Acme, Inc:organisation?'],
  ['It is in St. Petersburg now.', 'St. Petersburg'],
  ['My iPhone came from eBay.', 'iPhone? | eBay?'],
  ['She studies at the University of Oxford.', 'University of Oxford:organisation'],
  [
    'She leads the Institute of Asian and African Studies.',
    'Institute of Asian and African Studies:organisation',
  ],
  [
    'He met the Ministry of Defence and Vladimir Putin.',
    'Ministry of Defence:organisation? | Vladimir Putin',
  ],
  ['She lives on the South China Sea.', 'South China Sea:place'],
  ['“It is so,” said Ruth Okonjo of it.', 'Ruth Okonjo:person'],
  ['On Tuesday in May I met Theresa May.', 'Theresa May'],
  ['see https://www.Example.org/China or Ann@Example.org', ''],
])('in a sentence: %s', (text, told) => {
  expect(names(text)).toBe(told);
});

test.each([
  ['a common word at the start is none', 'Sanctions hurt. Cybersecurity matters.', ''],
  ['another word may be one', 'Merkel left.', 'Merkel?'],
  ['one that is a name elsewhere is one', 'We saw Merkel. Merkel left.', 'Merkel | Merkel'],
  ['a name that is a common word, too', 'We saw Donald Trump. Trump left.', 'Donald Trump | Trump?'],
  ['one that stands in small letters elsewhere is none', 'Zorbing is fun: we like zorbing.', ''],
  ['two words', 'United Nations talks began.', 'United Nations?'],
  ['a heading in Title Case', 'What China Stands to Gain, and to Lose', 'China?'],
  ['a heading in sentence case', 'What China stands to gain', 'China'],
  ['a line of capitals', 'THE END OF THE EMPIRE IN RUSSIA', 'RUSSIA?'],
  ['after a colon', 'Ties: Friends of Beijing', 'Beijing'],
  ['after a quotation mark', 'He said “Yes, Merkel” to it.', 'Merkel'],
  [
    'over a line’s end, and not over a blank line',
    'we met Xi\nJinping Fan\n\nWang left',
    'Xi\nJinping Fan | Wang?',
  ],
])('at a start: %s', (_, text, told) => {
  expect(names(text)).toBe(told);
});

test.each([
  ['de', 'Gestern sprach Olaf Scholz mit der Regierung über die NATO in Berlin.', 'Olaf Scholz | NATO?'],
  [
    'fr',
    'Le président Emmanuel Macron a vu Marine Le Pen à l’Élysée.',
    'Emmanuel Macron | Marine Le Pen | Élysée',
  ],
  ['fr', 'Hier, en Côte d’Ivoire.', 'Côte d’Ivoire'],
  ['ru', 'Вчера был Владимир Путин в Пекине.', 'Владимир Путин | Пекине'],
  ['zh', '习近平会见普京', ''],
  ['ar', 'التقى شي جين بينغ', ''],
])('in %s: %s', (lang, text, told) => {
  expect(names(text, lang)).toBe(told);
});

test('a name says where it stands, and what words carry it', () => {
  const text = 'He saw President Ursula von der Leyen’s house.';
  expect(findNames(text, 'en')).toEqual([
    {
      text: 'Ursula von der Leyen',
      start: 17,
      end: 37,
      words: ['Ursula', 'Leyen'],
      title: 'President',
      kind: 'person',
      sure: true,
    },
  ]);
});

test.each([
  ['a word', 'A'],
  ['initials', 'A.'],
  ['one name', 'Xi '],
  ['small words', 'Xi of the '],
  ['hyphens', 'A-1-'],
  ['pairs', 'Ab-Cd '],
  ['quotation marks', 'Xi “'],
  ['titles', 'President '],
  ['leaning words', 'l’'],
  ['at signs', 'a@'],
])('200,000 characters of %s take less than two seconds', (_, piece) => {
  const text = piece.repeat(200_000 / piece.length);
  const start = cpuTime();
  findNames(text, 'en');
  expect(cpuTime() - start).toBeLessThan(2000);
});
