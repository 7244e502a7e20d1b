import { expect, test } from 'vitest';
import { findDrift, makeArticle, readMap } from '../../../src/article/map.js';
import { makeParagraph } from '../../../src/article/sections.js';
import { printProblem } from '../../../src/problem.js';

const [first, second, third, fresh] = ['The first.', 'The second.', 'The third.', 'New.'].map(makeParagraph);
const MAP = `title: The mill
byline: A. Miller
publisher: The Paper
published: 2022
url: https://example.org/mill
lang: no
text: article.txt
sections:
  - key: wheel
    title: The wheel
    paragraphs: [${first?.digest}, ${second?.digest}]
  - key: more
    title: Links
    skip: not of the story
    paragraphs: [${third?.digest}]
proofs:
  - { quote: 7c1e5a90, section: wheel, paragraph: 3, speaker: A. Miller }
`;

const tell = (text: string): string => readMap(text, 'article.yaml').problems.map(printProblem).join('\n');

const readMill = () => {
  const { value } = readMap(MAP, 'article.yaml');
  if (!value) throw new Error('no map');
  return value;
};

test('a map without the text makes an article of digests', () => {
  expect(makeArticle(readMill(), undefined)).toEqual({
    citation: {
      title: 'The mill',
      byline: 'A. Miller',
      publisher: 'The Paper',
      published: '2022',
      url: 'https://example.org/mill',
      lang: 'no',
    },
    sections: [
      {
        key: 'wheel',
        title: 'The wheel',
        paragraphs: [{ digest: first?.digest }, { digest: second?.digest }],
      },
      { key: 'more', title: 'Links', skip: 'not of the story', paragraphs: [{ digest: third?.digest }] },
    ],
    proofs: [{ quote: '7c1e5a90', section: 'wheel', paragraph: 3, speaker: 'A. Miller' }],
  });
});

test('with the text each paragraph is found by its digest, wherever it stands', () => {
  const { sections } = makeArticle(
    readMill(),
    [third, first].flatMap((one) => one ?? []),
  );
  expect(sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
    ['The first.', undefined],
    ['The third.'],
  ]);
});

test.each([
  ['as it was', [first, second, third], []],
  ['in another order', [third, second, first], []],
  [
    'without a paragraph',
    [first, third],
    [
      'article.yaml: warning drift: The text has changed: it lacks one paragraph of the section "wheel": number 2. Compare the slides that stand on it with the text, then mend the map.',
    ],
  ],
  [
    'rewritten',
    [fresh],
    [
      'article.yaml: warning drift: The text has changed: it lacks 2 paragraphs of the section "wheel": number 1, 2. Compare the slides that stand on it with the text, then mend the map.',
      'article.yaml: warning drift: The text has changed: it lacks one paragraph of the section "more": number 1. Compare the slides that stand on it with the text, then mend the map.',
      'article.yaml: warning drift: The text has one paragraph that no section of the map holds. Add what is new to a section of the map.',
    ],
  ],
])('a text %s has drifted so far', (_, paragraphs, told) => {
  const text = paragraphs.flatMap((one) => one ?? []);
  expect(findDrift(readMill(), text, 'article.yaml').map(printProblem)).toEqual(told);
});

test('what is wrong with a map is told with its place', () => {
  const section = 'title: x\nsections:\n  - key: a\n    title: t\n    paragraphs: []\n';
  expect(
    [
      '',
      'just words',
      'title: x\nsections: { a: b }',
      'title: x\nsections: [a]',
      'title: x\nsections:\n  - key: a b\n    title: t\n    paragraphs: [12, 1e234567]',
      'title: x\nsections:\n  - key: a\n    titel: t\n    paragraphs: []',
      `url: ftp://x\n${section}`,
      `${section}proofs:\n  - { quote: 7c1e5a90, section: a, paragraph: 3, speker: x }`,
      `${section}  - { title: u, key: "a", paragraphs: [] }`,
    ].map(tell),
  ).toMatchInlineSnapshot(`
    [
      "article.yaml:1:1: error entry-value: The entry "title" is missing. Add "title: …".
    article.yaml:1:1: error entry-value: The entry "sections" is missing. Add "sections: …".",
      "article.yaml:1:1: error entry-value: This is no map. Write each entry on a line, as "key: value".",
      "article.yaml:2:11: error entry-value: The entry "sections" is no list. Write a list.",
      "article.yaml:2:12: error entry-value: The entry "sections.0" is no map. Write a map.",
      "article.yaml:3:10: error entry-value: The value "a b" of "sections.0.key" is not valid. Write letters, digits and hyphens only.
    article.yaml:5:18: error entry-value: The value "12" of "sections.0.paragraphs.0" is not valid. Write the 8 hexadecimal digits of a digest.",
      "article.yaml:3:5: error entry-value: The entry "sections.0.title" is missing. Add "title: …".
    article.yaml:4:5: error entry-unknown: The entry "titel" is unknown. Did you mean "title"? Known are: key, title, skip, paragraphs.",
      "article.yaml:1:6: error entry-value: The value "ftp://x" of "url" is not valid. Write an http or https URL.",
      "article.yaml:7:50: error entry-unknown: The entry "speker" is unknown. Did you mean "speaker"? Known are: quote, section, paragraph, speaker.",
      "article.yaml:6: error entry-value: The key "a" names two sections. Rename one of them.",
    ]
  `);
});

test('a map with two sections of one key is none, and one with a faulty entry is kept without it', () => {
  const sections = 'sections:\n  - { key: a, title: t, paragraphs: [] }\n';
  expect(readMap(`title: x\n${sections}  - { key: a, title: u, paragraphs: [] }`, 'm').value).toBeUndefined();
  expect(readMap(`title: x\nurl: y\n${sections}`, 'm').value).toMatchObject({
    title: 'x',
    sections: [{ key: 'a' }],
  });
});

test.each(['größe', 'हिन्दी', '北京', '1984', 'a_b-c', '__proto__', 'constructor'])('%s is a key', (key) => {
  const { value, problems } = readMap(
    `title: x\nsections:\n  - { key: ${key}, title: t, paragraphs: [] }`,
    'm',
  );
  expect(problems).toEqual([]);
  expect(value?.sections[0]?.key).toBe(key);
});
