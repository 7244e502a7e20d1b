import { expect, test } from 'vitest';
import { digest } from '../../../src/article/digest.js';
import { checkNames } from '../../../src/check/names.js';
import { makeDeck } from '../../../src/deck/make.js';
import type { Article } from '../../../src/model.js';
import { parseOutline } from '../../../src/outline/parse.js';

const ARTICLE = `Chinese President Xi Jinping met Angela Dorothea Merkel, of the Carnegie Moscow Center, and M. Taylor Fravel, of the
Massachusetts Institute of Technology, in the U.S. on Monday. Mr. Erdoğan and Sergei Lavrov were in Kazakhstan. The Group of 20 and
the gross domestic product were discussed, as were Covid-19 and the United Nations Educational, Scientific and Cultural Organization.`;

const article = (text: string | undefined, more: Partial<Article['citation']> = {}): Article => ({
  citation: {
    title: 'A Meeting in Potsdam',
    byline: 'Nora Lindqvist',
    publisher: 'The Daily Heron',
    ...more,
  },
  sections: [
    {
      key: 'a',
      title: 'The Summit',
      paragraphs: [{ digest: digest(ARTICLE), ...(text !== undefined && { text }) }],
    },
  ],
});

function told(slide: string, about = article(ARTICLE), front = ''): readonly string[] {
  const outline = parseOutline(`${front}## {from=a}\n\n${slide}\n`, 'deck.md');
  return checkNames(makeDeck(outline.value, about).value).map(
    ({ level, what, fix, place }) => `${place.line}:${place.column} ${level}: ${what} ${fix}`,
  );
}

const KEEP = 'Write what the article has, or mark the slide as your own with {.own}.';

test.each([
  [
    'stands nowhere',
    'We met Boris Johnson.',
    `3:8 error: The name "Boris Johnson" does not stand in the article. ${KEEP}`,
  ],
  [
    'may be a common word',
    'Zorbing matters.',
    `3:1 warning: The name "Zorbing" does not stand in the article. ${KEEP}`,
  ],
  [
    'is an acronym',
    'It asked the CIA.',
    `3:14 warning: The name "CIA" does not stand in the article. ${KEEP}`,
  ],
  [
    'is misspelt',
    'We met Sergei Lawrov.',
    '3:8 error: The name "Sergei Lawrov" does not stand in the article; it lacks "Lawrov". Did you mean "Lavrov"?',
  ],
  [
    'is misspelt at a start',
    'Merkell left.',
    '3:1 error: The name "Merkell" does not stand in the article. Did you mean "Merkel"?',
  ],
  [
    'is made of two',
    'We met Angela Lavrov.',
    '3:8 error: The name "Angela Lavrov" does not stand in the article, which has "Angela Dorothea Merkel" and "Lavrov". Give each its own name.',
  ],
  [
    'has another common word',
    'He is of the Carnegie Moscow Bank.',
    `3:14 warning: The name "Carnegie Moscow Bank" does not stand in the article; it lacks "Bank". ${KEEP}`,
  ],
  [
    'has other accents',
    'We met Erdogan.',
    '3:8 hint: The article writes "Erdoğan" for "Erdogan". Write it as the article does.',
  ],
  [
    'stands on a later line',
    'One\ntwo and then\nthe Boris.',
    `5:5 error: The name "Boris" does not stand in the article. ${KEEP}`,
  ],
  [
    'stands in a footnote',
    'A fact[^a]\n\n[^a]: We met Boris Johnson.',
    `5:14 hint: The name "Boris Johnson" does not stand in the article. ${KEEP}`,
  ],
  [
    'runs on over a line’s end',
    'We met Boris\nJohnson.',
    `3:8 error: The name "Boris Johnson" does not stand in the article. ${KEEP}`,
  ],
  [
    'lacks two words',
    'We met Xi Boris Johnson.',
    `3:8 error: The name "Xi Boris Johnson" does not stand in the article; it lacks "Boris Johnson". ${KEEP}`,
  ],
  [
    'is too short to be like another',
    'We met Xo.',
    `3:8 error: The name "Xo" does not stand in the article. ${KEEP}`,
  ],
])('a name that %s', (_, slide, problem) => {
  expect(told(slide)).toEqual([problem]);
});

test.each([
  ['the surname alone', 'It was Fravel and Xi.'],
  ['the first name alone', 'Angela left.'],
  ['no middle name', 'Angela Merkel left.'],
  ['no initial', 'We met Taylor Fravel.'],
  ['an initial', 'We met A. Merkel.'],
  ['a first name for an initial', 'We met Maxwell Taylor Fravel.'],
  ['another title', 'We met Chancellor Merkel and Mr. Xi.'],
  ['a possessive', 'It is Xi’s and Merkel’s.'],
  ['part of a longer name', 'She is of the Carnegie Center.'],
  ['an acronym of a name', 'He is of MIT.'],
  ['an acronym of a name with commas', 'He asked UNESCO.'],
  ['an acronym of common words', 'It is about GDP and the GDPs.'],
  ['another form of an acronym', 'In the US and the United States'],
  ['a people for its country', 'We saw Kazakhs and Americans.'],
  ['a country for its people', 'It is about China.'],
  ['a group by its number', 'It is about the G-20 and Covid.'],
  ['names of the citation', 'Nora Lindqvist, The Daily Heron: The Summit in Potsdam'],
  ['the presenter', 'I am Paul Mbeki.'],
  ['common words', 'Sanctions, ambition\n\n- Critics say so\n- Cybersecurity'],
  ['code and formulas', '`Boris` and $Boris$\n\n```text\nBoris\n```'],
  ['notes and comments', 'Yes\n\n::: notes\nBoris Johnson\n:::\n\n<!-- Boris Johnson -->'],
  ['addresses', 'See [this](https://example.org/Boris), www.Boris.example or Boris@example.org'],
  ['days and months', 'On Monday and in February'],
])('%s is held', (_, slide) => {
  expect(told(slide, article(ARTICLE), '---\nauthor: Paul Mbeki\n---\n\n')).toEqual([]);
});

test('what stands in a footnote is told as a hint, and what stands above it as it is', () => {
  expect(told('Zorbing matters[^a]\n\n[^a]: We met Boris Johnson.')).toEqual([
    `3:1 warning: The name "Zorbing" does not stand in the article. ${KEEP}`,
    `5:14 hint: The name "Boris Johnson" does not stand in the article. ${KEEP}`,
  ]);
});

test('an organisation under a wrong name is told between other names', () => {
  const text = 'Texas State University met on northern winds.';
  expect(told('Boris Johnson is at Texas Northern University with Paul Mbeki.', article(text))).toEqual([
    `3:1 error: The name "Boris Johnson" does not stand in the article. ${KEEP}`,
    `3:52 error: The name "Paul Mbeki" does not stand in the article. ${KEEP}`,
    '3:21 error: The name "Texas Northern University" does not stand in the article, which has "Texas State University". Give each its own name.',
  ]);
});

test.each([
  ['Erdoğan and Erdogan came.', 'We met Erdogan.', []],
  ['Erdoğan came.', 'We met ERDOGAN.', ['Erdoğan']],
  ['Erdoğan came.', 'We met ERDOĞAN.', []],
])('of an article with "%s" a slide writes "%s"', (text, slide, names) => {
  const told = (about: Article) =>
    checkNames(makeDeck(parseOutline(`## {from=a}\n\n${slide}\n`, 'deck.md').value, about).value);
  expect(told(article(text)).map(({ what }) => /writes "(.*?)"/u.exec(what)?.[1])).toEqual(names);
});

test('the presenter’s own slide claims nothing', () => {
  const outline = parseOutline('## We met Boris Johnson {.own}\n\nBoris\n', 'deck.md');
  expect(checkNames(makeDeck(outline.value, article(ARTICLE)).value)).toEqual([]);
});

test('without the text nothing is told, and of another language that names are not compared', () => {
  expect(told('We met Boris Johnson.', article(undefined))).toEqual([]);
  expect(told('We met Boris Johnson.', article(ARTICLE, { lang: 'fr' }))).toEqual([
    '1:1 hint: The deck is in "en" and its article in "fr": names are not held to it, and a quotation that it does not have is told as a warning, since it may be a translation. Compare them by hand.',
  ]);
  expect(told('We met Boris Johnson.', article(ARTICLE, { lang: 'en-GB' }))).toHaveLength(1);
  expect(told('See', article(ARTICLE, { lang: 'fr' }), '---\ntitle: In lang:\nlang: en\n---\n\n')).toEqual([
    expect.stringMatching(/^3:1 hint: The deck is in "en"/u),
  ]);
});

test('where a part of the text is not at hand, no name is an error', () => {
  const whole = article(ARTICLE);
  const [section] = whole.sections;
  const part = {
    ...whole,
    sections: section ? [{ ...section, paragraphs: [...section.paragraphs, { digest: '00000000' }] }] : [],
  };
  expect(told('We met Boris Johnson.', part)).toEqual([
    `3:8 warning: The name "Boris Johnson" does not stand in the article. ${KEEP}`,
  ]);
});

test.each([
  ['with what hangs on it', 'The Linksys Velop Wi-Fi 6 Mesh Router is out.', '- Linksys Velop Wi-Fi 6'],
  [
    'in the plural',
    'They drove the Mark VIa. The Mark II was old, and Mark IIs were lost.',
    '- ageing Mark IIs',
  ],
  [
    'and another behind "and"',
    'The New Zealand and British Army held. New Zealand lost one; the German Army lost ten.',
    '### New Zealand and German Army',
  ],
])('a name that the article has just so %s is its own', (_, text, slide) => {
  expect(told(slide, article(text))).toEqual([]);
});

test.each([
  [
    'Clara Voss',
    'Clara Voss-Hamid spoke.',
    '3:3 error: The name "Clara Voss" does not stand in the article, which has "Clara Voss-Hamid". Give each its own name.',
  ],
  [
    'Ministry of Water and Finance',
    'The Ministry of Water and Sport met. The Ministry of Water paid; Finance did not.',
    '3:3 error: The name "Ministry of Water and Finance" does not stand in the article, which has "Ministry of Water and Sport". Give each its own name.',
  ],
])('%s is told where the article has more, or another', (name, text, expected) => {
  expect(told(`- ${name}`, article(text))).toEqual([expected]);
});
