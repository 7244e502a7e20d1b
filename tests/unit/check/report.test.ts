import { beforeAll, expect, test } from 'vitest';
import { makeParagraph } from '../../../src/article/sections.js';
import { printCoverage, printOff, printSummary } from '../../../src/check/print.js';
import { quotesOf } from '../../../src/check/quotes/quoted.js';
import { type Report, reportOn } from '../../../src/check/report.js';
import { reportPage } from '../../../src/check/report-page.js';
import { sarifOf } from '../../../src/check/sarif.js';
import type { Article, Deck } from '../../../src/model.js';
import type { Problem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const section = (key: string, title: string, ...texts: readonly string[]): Article['sections'][number] => ({
  key,
  title,
  paragraphs: texts.map(makeParagraph),
});

const ARTICLE: Article = {
  citation: { title: 'The last mill', url: 'https://example.org/mill', lang: 'en' },
  sections: [
    section(
      'wheel',
      'The wheel',
      '“The wheel turns for the river,” said Ada Miller. “Ask it.”',
      'It is <old>.',
    ),
    section('town', 'The town', 'Nobody came.'),
    { ...section('more', 'Links', 'More.'), skip: 'other stories' },
  ],
  drift: {
    sections: [
      {
        key: 'wheel',
        verdict: 'changed',
        paragraphs: [
          { number: 1, verdict: 'current' },
          { number: 2, verdict: 'changed' },
        ],
      },
    ],
  } as never,
};

const OUTLINE = `---
off: { fit-small: read at a desk }
---

## It turned {from="wheel:1"}

- “The wheel turns for the river”, “turns for”
- “The wheel turns for the sea”

## Again {from="wheel"}

- a wheel

## Mine {.own}

- a thought
`;

const { deck } = deckOf(OUTLINE, ARTICLE);
const problem = (rule: string, level: Problem['level'], place: Partial<Problem['place']>): Problem => ({
  rule,
  level,
  place: { file: 'deck.md', ...place },
  what: 'It is <so>.',
  fix: 'Mend it.',
});
const PROBLEMS = [
  problem('quote-verbatim', 'error', { line: 8, column: 3 }),
  problem('fit-small', 'hint', { line: 2 }),
  problem('font', 'warning', { file: 'a folder/theme.css' }),
];
let report: Report;
beforeAll(() => {
  report = reportOn('mill', deck, quotesOf(deck), PROBLEMS);
});

test('a report tells problems by slide, coverage, quotes, drift, slides, and what is off', () => {
  expect(report.problems.map(({ rule, slide, line, column }) => [rule, slide, line, column])).toEqual([
    ['quote-verbatim', 'it-turned', 8, 3],
    ['fit-small', undefined, 2, undefined],
    ['font', undefined, undefined, undefined],
  ]);
  expect(report.coverage).toEqual({
    sections: [
      {
        key: 'wheel',
        title: 'The wheel',
        status: 'used',
        slides: ['it-turned', 'again'],
        paragraphs: { used: 2, total: 2 },
      },
      { key: 'town', title: 'The town', status: 'unused', slides: [], paragraphs: { used: 0, total: 1 } },
      {
        key: 'more',
        title: 'Links',
        status: 'skipped',
        reason: 'other stories',
        slides: [],
        paragraphs: { used: 0, total: 1 },
      },
    ],
    ratio: 2 / 3,
  });
  expect(
    report.quotes.map(({ text, status, section, paragraph, speaker }) => [
      text,
      status,
      section,
      paragraph,
      speaker,
    ]),
  ).toEqual([
    ['The wheel turns for the river', 'verbatim', 'wheel', 1, 'Ada Miller'],
    ['turns for', 'verbatim', 'wheel', 1, 'Ada Miller'],
    ['The wheel turns for the sea', 'altered', undefined, undefined, undefined],
  ]);
  expect(report.drift).toEqual([
    { section: 'wheel', status: 'CHANGED', paragraphs: [{ number: 2, status: 'CHANGED' }] },
  ]);
  expect(report.slides.map(({ id, section, line, own }) => [id, section, line, own])).toContainEqual([
    'mine',
    undefined,
    14,
    true,
  ]);
  expect(report.off).toEqual({ 'fit-small': 'read at a desk' });
});

test('a report of a deck that could not be made tells its problems alone', () => {
  expect(reportOn('mill', undefined, [], PROBLEMS.slice(0, 1))).toEqual({
    deck: 'mill',
    problems: [
      {
        rule: 'quote-verbatim',
        level: 'error',
        file: 'deck.md',
        line: 8,
        column: 3,
        what: 'It is <so>.',
        fix: 'Mend it.',
      },
    ],
    coverage: { sections: [], ratio: expect.any(Number) },
    quotes: [],
    drift: [],
    slides: [],
    off: {},
  });
});

test('a report is printed as bars, a line, and what is off', () => {
  expect(printCoverage(report)).toEqual([
    '██████████  wheel  2 of 2  The wheel',
    '░░░░░░░░░░  town   0 of 1  The town',
    '··········  more   0 of 1  Links (left out: other stories)',
  ]);
  expect(printSummary(report)).toBe(
    'mill: 4 slides (1 of the presenter’s own), 1 of 2 sections, 66 % of the paragraphs, 2 of 3 quotes proven; 1 error, 1 warning, 1 hint.',
  );
  expect(printSummary(reportOn('mill', undefined, [], []))).toBe(
    'mill: no slide; no error, no warning, no hint.',
  );
  expect(printOff(report)).toEqual(['Not held to: fit-small (read at a desk).']);
});

test('a report is a log of SARIF, with what is on no line as such', () => {
  expect(sarifOf([report], '1.2.3')).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            version: '1.2.3',
            rules: [{ id: 'fit-small' }, { id: 'font' }, { id: 'quote-verbatim' }],
          },
        },
        results: [
          {
            ruleId: 'quote-verbatim',
            ruleIndex: 2,
            level: 'error',
            message: { text: 'It is <so>. Mend it.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'deck.md' },
                  region: { startLine: 8, startColumn: 3 },
                },
              },
            ],
          },
          { level: 'note', locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 1 } } }] },
          {
            level: 'warning',
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20folder/theme.css' } } }],
          },
        ],
      },
    ],
  });
});

/** The words of a page, without its style. */
const pageOf = (withText: boolean, one: Report, its: Deck | undefined): string =>
  reportPage(one, its, {
    thumbnails: new Map([['it-turned', 'data:image/png;base64,AA']]),
    withText,
  }).replace(/<style>[\s\S]*<\/style>/u, '');

test('a report is a page with the article beside its slides, and the quotes marked where they stand', () => {
  const html = pageOf(true, report, deck);
  expect(html).toContain(
    '<li class="used">“<a class="quoted" href="#slide-it-turned"><mark>The wheel turns for the river</mark></a>,” said Ada Miller. “Ask it.”</li>',
  );
  expect(html).toContain('It is &lt;old&gt;.');
  expect(html).toContain('<li class="unused">Nobody came.</li>');
  expect(html).toContain('<p class="told">left out: other stories</p>');
  expect(html).toContain('<p class="told">2 of 2 paragraphs used</p>');
  expect(html).toContain(
    '<a href="#slide-it-turned"><img src="data:image/png;base64,AA" alt=""><span>It turned</span></a>',
  );
  expect(html).toContain('<p class="told">the presenter’s own</p>');
  expect(html).toContain('<span class="place">a folder/theme.css</span>');
  expect(html).toContain('<p>It is &lt;so&gt;. Mend it.</p>');
  expect(html.match(/id="slide-it-turned"/gu)).toHaveLength(1);
});

test('a text that may not be shown stands there by its digests, with its quotes as links', () => {
  const html = pageOf(false, report, deck);
  expect(html).not.toContain('Nobody came');
  expect(html).toMatch(
    /<code>[0-9a-f]+<\/code> <a class="quoted" href="#slide-it-turned"><mark>quote 1<\/mark><\/a> <a [^>]+><mark>quote 2/u,
  );
});

test('of two quotes that overlap all words are marked once', () => {
  const one = { text: 'a', status: 'verbatim', section: 'town', paragraph: 1, slide: 'again' } as const;
  const quotes = [
    { ...one, stretch: { start: 0, end: 6 } },
    { ...one, stretch: { start: 3, end: 11 } },
    { ...one, stretch: { start: 4, end: 8 } },
    one,
  ];
  const mark = (words: string): string => `<a class="quoted" href="#slide-again"><mark>${words}</mark></a>`;
  expect(pageOf(true, { ...report, quotes }, deck)).toContain(`>${mark('Nobody')}${mark(' came')}.</li>`);
});

test('a page of nothing says so', () => {
  const html = pageOf(true, reportOn('mill', undefined, [], []), undefined);
  expect(html).toContain('<h1>mill</h1>');
  expect(html).toContain('Nothing was found wrong.');
  expect(
    pageOf(true, reportOn('mill', deckOf('## A\n\na').deck, [], []), deckOf('## A\n\na').deck),
  ).not.toContain('The article and its slides');
});
