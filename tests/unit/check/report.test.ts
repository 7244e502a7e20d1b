import { expect, test } from 'vitest';
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
const reported = (problems: readonly Problem[] = PROBLEMS): Report =>
  reportOn('mill', deck, quotesOf(deck), problems);

test('a report tells problems by slide, coverage, quotes, drift, slides, and what is off', () => {
  const report = reported();
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
  expect(report.slides.slice(0, 3)).toEqual([
    { id: 'it-turned', title: 'It turned', section: 'wheel', line: 5, own: false },
    { id: 'again', title: 'Again', section: 'wheel', line: 10, own: false },
    { id: 'mine', title: 'Mine', line: 14, own: true },
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

test.each([
  ['deck.md', 10, 'again'],
  ['deck.md', 9, 'it-turned'],
  ['deck.md', undefined, undefined],
  ['wheel.csv', 10, undefined],
])('a problem of the file %s, line %s, is one of the slide %s', (file, line, slide) => {
  const place = line === undefined ? { file } : { file, line };
  expect(reported([problem('fit-small', 'hint', place)]).problems[0]?.slide).toBe(slide);
});

test('a report is printed as bars, a line, and what is off', () => {
  const report = reported();
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
  expect(sarifOf([reported()], '1.2.3')).toMatchObject({
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
  const html = pageOf(true, reported(), deck);
  expect(html).toContain('<title>It turned: what was checked</title>');
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

test('a page shows beside each problem the slide it is on', () => {
  const [first = '', second = '', third = ''] = pageOf(true, reported(), deck).split('<li class="').slice(1);
  expect(first).toContain('href="#slide-it-turned"');
  expect(first).toContain('<span class="place">deck.md:8</span>');
  expect(second).toMatch(/^hint"><div><\/div><div>/u);
  expect(third).toMatch(/^warning"><div><\/div><div>/u);
  const other = pageOf(true, reported([problem('fit-small', 'hint', { line: 10 })]), deck);
  expect(other).toContain('<li class="hint"><div><a href="#slide-again"><span>Again</span></a></div>');
});

test('a page has the whole of a deck, in its order', () => {
  const outline =
    '---\noff: { fit-small: read at a desk }\n---\n\n## A {from="wheel:1"}\n\n## B {from="town, wheel:2"}\n';
  const { deck: small } = deckOf(outline, ARTICLE);
  const html = pageOf(true, reportOn('mill', small, [], []), small);
  expect(html.slice(html.indexOf('<main>'), html.indexOf('</main>'))).toMatchInlineSnapshot(`
    "<main>
    <h1>A</h1>
    <p>mill: 3 slides, 2 of 2 sections, 100 % of the paragraphs; no error, no warning, no hint.</p>
    <p>Not held to: fit-small (read at a desk).</p>
    <h2>Findings</h2>
    <p>Nothing was found wrong.</p>
    <h2>The article and its slides</h2>
    <section class="used">
    <div class="text">
    <h3>The wheel <code>wheel</code></h3>
    <p class="told">2 of 2 paragraphs used</p>
    <ol>
    <li class="used">“The wheel turns for the river,” said Ada Miller. “Ask it.”</li>
    <li class="used">It is &lt;old&gt;.</li>
    </ol>
    </div>
    <div class="slides"><div class="slide" id="slide-a"><a href="#slide-a"><span>A</span></a></div>
    <div class="slide" id="slide-b"><a href="#slide-b"><span>B</span></a></div></div>
    </section>
    <section class="used">
    <div class="text">
    <h3>The town <code>town</code></h3>
    <p class="told">1 of 1 paragraphs used</p>
    <ol>
    <li class="used">Nobody came.</li>
    </ol>
    </div>
    <div class="slides"><div class="slide"><a href="#slide-b"><span>B</span></a></div></div>
    </section>
    <section class="skipped">
    <div class="text">
    <h3>Links <code>more</code></h3>
    <p class="told">left out: other stories</p>
    <ol>
    <li class="unused">More.</li>
    </ol>
    </div>
    <div class="slides"></div>
    </section>
    <h2>Slides that stand on no section</h2>
    <div class="slides row"><div class="slide" id="slide-sources"><a href="#slide-sources"><span>Sources</span></a></div></div>
    "
  `);
});

test('a paragraph that is not at hand stands there by its digest', () => {
  const [wheel] = ARTICLE.sections;
  const sections = [{ ...section('town', 'The town', 'Nobody came.'), paragraphs: [{ digest: 'abc' }] }];
  const { deck: some } = deckOf('## A {from=town}\n', {
    ...ARTICLE,
    sections: [...(wheel ? [wheel] : []), ...sections],
  });
  expect(pageOf(true, reportOn('mill', some, [], []), some)).toContain(
    '<li class="used"><code>abc</code></li>',
  );
});

test('a text that may not be shown stands there by its digests, with its quotes as links', () => {
  const html = pageOf(false, reported(), deck);
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
  for (const some of [quotes, quotes.toReversed()])
    expect(pageOf(true, { ...reported(), quotes: some }, deck)).toContain(
      `>${mark('Nobody')}${mark(' came')}.</li>`,
    );
  const long = [quotes[0], { ...one, stretch: { start: 0, end: 11 } }].flatMap((quote) => quote ?? []);
  expect(pageOf(true, { ...reported(), quotes: long }, deck)).toContain(`>${mark('Nobody came')}.</li>`);
});

test('a page of nothing says so', () => {
  const html = pageOf(true, reportOn('mill', undefined, [], []), undefined);
  expect(html).toContain('<h1>mill</h1>');
  expect(html).toContain('Nothing was found wrong.');
  expect(
    pageOf(true, reportOn('mill', deckOf('## A\n\na').deck, [], []), deckOf('## A\n\na').deck),
  ).not.toContain('The article and its slides');
});
