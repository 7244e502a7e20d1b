import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSections } from '../../../src/article/sections.js';
import type { Passage, Section } from '../../../src/model.js';
import { cpuTime } from '../../support/cpu-time.js';

/** `'# A | a | caption: b'` as passages. */
const passagesOf = (text: string): readonly Passage[] =>
  text
    .split(' | ')
    .filter((one) => one !== '')
    .map((one) => {
      const [, marks = '', title = ''] = /^(#+) (.*)$/u.exec(one) ?? [];
      if (marks !== '') return { role: 'heading', level: marks.length, text: title };
      const [, role, rest] = /^(masthead|byline|caption|teaser|links|credit): (.*)$/u.exec(one) ?? [];
      return { role: role ?? 'body', text: rest ?? one } as Passage;
    });

const show = ({ key, skip, paragraphs }: Section): string =>
  `${key}${skip === undefined ? '' : ' (skipped)'}: ${paragraphs.map(({ text }) => text).join(' / ')}`;

const cases: Readonly<Record<string, readonly [passages: string, ...sections: string[]]>> = {
  'nothing has no sections': [''],
  'headings open sections': ['# A | a | # B | b', 'a: a', 'b: b'],
  'lower headings are paragraphs': ['# A | a | ## X | x | # B | # C', 'a: a / X / x', 'b: ', 'c: '],
  'a lone heading is a wrapper: the next level opens, and it is a paragraph where it has none of its own': [
    '# Book | ## A | a | ## B | b',
    'a: Book / a',
    'b: b',
  ],
  'a lone heading with a text of its own opens a section too': [
    '# Book | x | ## A | a | ## B | b',
    'book: x',
    'a: a',
    'b: b',
  ],
  'two headings over many are parts': [
    '# One | ## A | a | ## B | b | # Two | ## C | c',
    'a: One / a',
    'b: b',
    'c: Two / c',
  ],
  'eight headings over sixty are the sections': [
    Array.from({ length: 8 }, (_, part) => [`# P${part}`, ...Array(8).fill('## X | x')].join(' | ')).join(
      ' | ',
    ),
    ...Array.from({ length: 8 }, (_, part) => `p${part}: ${Array(8).fill('X / x').join(' / ')}`),
  ],
  'what stands around the story is set apart, in place': [
    'masthead: The Paper | masthead: A headline | byline: By A | ## A | a | ## B | b | credit: c | links: d | links: e',
    'masthead (skipped): The Paper / A headline',
    'byline (skipped): By A',
    'a: a',
    'b: b',
    'credit (skipped): c',
    'read-more (skipped): d / e',
  ],
  'a caption in the midst of a section does not split it': [
    '## A | a | caption: x | b | caption: y | ## B | teaser: z | b',
    'a: a / b',
    'caption (skipped): x',
    'caption-2 (skipped): y',
    'b: b',
    'teaser (skipped): z',
  ],
  'a heading has the first choice of keys': [
    'caption: x | ## Caption | a | ## B',
    'caption-2 (skipped): x',
    'caption: a',
    'b: ',
  ],
  'what stands before the first heading is the opening': ['x | ## A | a', 'opening: x', 'a: a'],
};

test.each(Object.entries(cases))('%s', (_, [passages, ...sections]) => {
  expect(cutSections(passagesOf(passages)).map(show)).toEqual(sections);
});

test('each kind that is set apart has a title, and a reason to skip it', () => {
  const roles = ['masthead', 'byline', 'caption', 'teaser', 'links', 'credit'] as const;
  const sections = cutSections(roles.map((role) => ({ role, text: role })));
  expect(sections.map(({ key, title, skip }) => ({ key, title, skip }))).toMatchSnapshot();
});

const mill = [
  'The water mill at Ostrava grinds flour, and the water wheel turns as long as the river runs.',
  'A new water wheel of oak was hung last winter, since flour from the water mill sells well.',
  'Flour of the old wheel was coarse; the oak wheel grinds it fine, says the miller.',
];
const school = [
  'Pupils of the village school in Brno learn to read from Comenius, whose pictures help the pupils.',
  'Each pupil of the school has a copy of Comenius, and teachers read from it aloud.',
  'The teachers hope that pupils read more; the school board pays for each Comenius.',
];
const 磨坊 = [
  '磨坊用水车磨面粉，水车靠河水转动。',
  '新的水车用橡木制成，磨坊的面粉卖得很好。',
  '旧水车磨的面粉很粗，磨坊换了水车。',
];
const 学校 = [
  '学校的学生学习阅读，老师朗读课本。',
  '每个学生都有课本，学校的老师教学生阅读。',
  '老师希望学生多读课本，学校购买课本。',
];

const body = (texts: readonly string[]): readonly Passage[] => texts.map((text) => ({ role: 'body', text }));

describe('a text without headings', () => {
  test.each([
    ['en', [...mill, ...school], ['water-wheel', 'comenius']],
    ['zh', [...磨坊, ...学校], ['水车', '课本']],
  ])('in %s is cut where its topic shifts, and each section is named after it', (lang, texts, keys) => {
    const sections = cutSections(body(texts), lang);
    expect(sections.map(({ paragraphs }) => paragraphs.length)).toEqual([3, 3]);
    expect(sections.map(({ key }) => key)).toEqual(keys);
    expect(sections.map(({ title }) => title)).toMatchSnapshot();
  });

  test('is cut the same with captions in it', () => {
    const caption: Passage = { role: 'caption', text: 'A wheel' };
    const passages = body([...mill, ...school]).flatMap((one) => [one, caption]);
    const story = cutSections(passages).filter(({ skip }) => skip === undefined);
    expect(story).toEqual(cutSections(body([...mill, ...school])));
  });

  test('keeps its keys where a sentence is added to another section', () => {
    const before = cutSections(body([...mill, ...school]));
    const after = cutSections(body([...mill, ...school, 'A pupil of the school drew Comenius on the wall.']));
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });

  test('is one section where it is short', () => {
    expect(
      cutSections(body([mill[0] ?? '', school[0] ?? ''])).map(({ paragraphs }) => paragraphs.length),
    ).toEqual([2]);
  });
});

test.each([
  ['en', 'The boycott of a boycott is no boycott in Oslo.', 'Boycott'],
  ['en', 'The boycott in Oslo, a boycott and a boycott of Oslo, is a boycott.', 'Boycott and Oslo'],
  ['en', 'A boycott is a boycott if they claim, claim and reclaim a boycott.', 'Boycott'],
  ['fr', 'Le boycott à Oslo, un boycott et un boycott d’Oslo, est un boycott.', 'Boycott et Oslo'],
])('in %s the title of %j is %j', (lang, text, title) => {
  expect(cutSections(body([text]), lang).map((section) => section.title)).toEqual([title]);
});

test('a long text under one heading is cut by topic, its own headings with what they stand over', () => {
  const long = [...Array(120).fill(mill).flat(), ...Array(120).fill(school).flat()];
  const sections = cutSections([
    { role: 'heading', level: 1, text: 'A village' },
    ...body(long.slice(0, 360)),
    { role: 'heading', level: 2, text: 'Flour' },
    ...body(long.slice(360)),
  ]);
  expect(sections.map(({ key, paragraphs }) => [key, paragraphs.length])).toEqual([
    ['a-village', 360],
    ['comenius', 361],
  ]);
});

const role = fc.constantFrom(
  'body',
  'body',
  'body',
  'masthead',
  'byline',
  'caption',
  'teaser',
  'links',
  'credit',
);
const words = fc.array(
  fc.constantFrom('mill', 'Wheel', 'the', 'oak', 'Ostrava', '水车', '面粉', 'l’eau', '—', '7'),
  { maxLength: 12 },
);
const passage = fc.oneof(
  fc.record({ role, text: words.map((all) => all.join(' ')) }),
  fc.record({
    role: fc.constant('heading' as const),
    text: fc.string(),
    level: fc.integer({ min: 1, max: 6 }),
  }),
) as fc.Arbitrary<Passage>;

test('every passage is in one section, in order; keys are unique and fit for a map; twice is the same', () => {
  fc.assert(
    fc.property(
      fc.array(passage, { maxLength: 30 }),
      fc.constantFrom('en', 'zh', '', 'x'),
      (passages, lang) => {
        const numbered = passages.map((one, at) => ({
          ...one,
          text: one.text.trim() && `${one.text.trim()} p${at}p`,
        }));
        const sections = cutSections(numbered, lang);
        const keys = sections.map(({ key }) => key);
        const texts = sections.map(({ paragraphs }) => paragraphs.map(({ text = '' }) => text));
        const titles = new Set(sections.map(({ title }) => title));
        const shown = [
          ...texts.flat(),
          ...numbered
            .filter(({ role: is, text }) => is === 'heading' && titles.has(text))
            .map(({ text }) => text),
        ];
        const place = (text: string): number => Number(/ p(\d+)p$/u.exec(text)?.[1]);
        expect(shown.toSorted()).toEqual(
          numbered
            .map(({ text }) => text)
            .filter((text) => text !== '')
            .toSorted(),
        );
        for (const section of texts)
          expect(section.map(place)).toEqual(section.map(place).toSorted((a, b) => a - b));
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
        expect(cutSections(numbered, lang)).toEqual(sections);
      },
    ),
    { numRuns: 300 },
  );
});

describe('what is hostile takes seconds', () => {
  test.each<[string, readonly Passage[], number]>([
    ['one blank paragraph', body([' ']), 0],
    ['20,000 paragraphs of the same words', body(Array(20_000).fill(mill[0])), 1],
    ['one paragraph of a megabyte', body([mill.join(' ').repeat(4000)]), 1],
    ['a megabyte of Chinese without a space', body([磨坊.join('').repeat(7000)]), 1],
    ['a word of a megabyte', body(['a'.repeat(1_000_000)]), 1],
    ['20,000 headings', Array(20_000).fill({ role: 'heading', level: 1, text: 'A' }), 20_000],
    [
      '20,000 captions in a story',
      body(Array(20_000).fill('a')).flatMap((one) => [one, { role: 'caption', text: 'b' }]),
      20_001,
    ],
  ])('%s', (_, passages, count) => {
    const begun = cpuTime();
    expect(cutSections(passages)).toHaveLength(count);
    expect(cpuTime() - begun).toBeLessThan(12_000);
  });
});
