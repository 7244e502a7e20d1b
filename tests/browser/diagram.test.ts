import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { lectern, makeFolder, type Run, removeFolder } from '../support/lectern.js';
import { type PdfFacts, readPdf } from '../support/pdf.js';

/** A diagram of each kind, with a word in it. */
const DIAGRAMS: readonly (readonly [kind: string, word: string, text: string])[] = [
  [
    'flowchart',
    'Keep it',
    'flowchart LR\n  A[Claim] --> B{Found?}\n  B -- yes --> C[Keep it]\n  click A href "https://example.org/"',
  ],
  ['sequence', 'the passage', 'sequenceDiagram\n  Reader->>Deck: where?\n  Deck-->>Reader: the passage'],
  ['class', 'paragraphs', 'classDiagram\n  class Section {\n    +int paragraphs\n  }\n  Article *-- Section'],
  ['state', 'Draft', 'stateDiagram-v2\n  [*] --> Draft\n  Draft --> Built: build\n  Built --> [*]'],
  ['er', 'SECTION', 'erDiagram\n  ARTICLE ||--o{ SECTION : has'],
  [
    'gantt',
    'Write',
    'gantt\n  dateFormat YYYY-MM-DD\n  section Text\n  Write :a1, 2026-01-01, 10d\n  Check :crit, after a1, 5d',
  ],
  ['pie', 'Quotes', 'pie title Words\n  "Quotes" : 60\n  "Names" : 40'],
  ['timeline', 'Hung', 'timeline\n  title The mill\n  1854 : Hung\n  1911 : Bought'],
  ['git', 'mend', 'gitGraph\n  commit\n  branch fix\n  commit id: "mend"\n  checkout main\n  merge fix'],
  ['quadrant', 'High', 'quadrantChart\n  x-axis Low --> High\n  y-axis Few --> Many\n  A: [0.3, 0.6]'],
  ['xychart', 'jan', 'xychart-beta\n  x-axis [jan, feb]\n  y-axis "Sum" 0 --> 10\n  bar [3, 5]'],
];

const OUTLINE = [
  ...DIAGRAMS.map(
    ([kind, , text]) => `## The ${kind}\n\n\`\`\`mermaid {alt="What the ${kind} shows"}\n${text}\n\`\`\`\n`,
  ),
  `## The first once more\n\n\`\`\`mermaid {alt="The first again"}\n${DIAGRAMS[0]?.[2]}\n\`\`\`\n`,
].join('\n');

let cwd: string;
let pdf: PdfFacts;
let html: string;
let cache: string;
const build = (...args: readonly string[]): Promise<Run> =>
  lectern(['build', 'talk', ...args], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } });
const write = (text: string): Promise<void> => writeFile(join(cwd, 'slides/talk/outline.md'), text);

beforeAll(async () => {
  cwd = await makeFolder();
  cache = join(cwd, 'cache/lectern/diagrams');
  await mkdir(join(cwd, 'slides/talk'), { recursive: true });
  await write(OUTLINE);
  expect(await build()).toMatchObject({ code: 0 });
  html = await readFile(join(cwd, 'out/talk/index.html'), 'utf8');
  pdf = await readPdf(await readFile(join(cwd, 'out/talk/talk.pdf')));
});
afterAll(() => removeFolder(cwd));

const browser = useBrowser();

describe('on the screen', () => {
  const complaints: string[] = [];
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
    await page.setViewport({ width: 1280, height: 720 });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(cwd).href)) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(join(cwd, 'out/talk/index.html')).href);
    await page.waitForSelector('html[data-ready]');
  });
  afterAll(() => page.close());

  test.each(DIAGRAMS.map(([kind]) => [kind]))(
    'the %s fits its box, its words in the theme’s label font',
    async (kind) => {
      await page.evaluate(`location.hash = '#/the-${kind}'`);
      await page.waitForSelector(`#the-${kind}.present`);
      const facts = await page.$eval(`#the-${kind} .diagram svg`, (svg) => {
        const frame = svg.getBoundingClientRect();
        const parts = [...svg.querySelectorAll('text, rect, circle, polygon')]
          .filter((part) => part.closest('defs, marker') === null)
          .map((part) => part.getBoundingClientRect());
        return {
          spill: Math.max(
            ...parts.flatMap(({ left, right, top, bottom }) => [
              frame.left - left,
              right - frame.right,
              frame.top - top,
              bottom - frame.bottom,
            ]),
          ),
          families: [
            ...new Set([...svg.querySelectorAll('text')].map((text) => getComputedStyle(text).fontFamily)),
          ],
        };
      });
      expect(facts.spill).toBeLessThan(2);
      expect(facts.families).toEqual(['"Libre Franklin", sans-serif']);
    },
  );

  test('its colours are the theme’s: another ink makes another drawing', async () => {
    const stroke = (): Promise<string> =>
      page.$eval('#the-flowchart .diagram polygon', (polygon) => getComputedStyle(polygon).stroke);
    const before = await stroke();
    await page.evaluate(`document.documentElement.style.setProperty('--ink', 'rgb(1, 2, 3)')`);
    expect([before, await stroke()]).toEqual(['rgb(28, 26, 23)', 'rgb(1, 2, 3)']);
  });

  test('nothing complains, and nothing is asked for beyond the folder', () => {
    expect(complaints).toEqual([]);
  });
});

describe('in the page', () => {
  test('a diagram is lines and text, without a sheet, a script, a link or a foreign part', () => {
    expect(html.match(/<figure class="diagram">/g)).toHaveLength(DIAGRAMS.length + 1);
    expect(html).not.toMatch(
      /foreignObject|<style|<a [^>]*example\.org|#(?:0[1-6]0[1-6]0[1-6]|fdfdfd|ececed)/i,
    );
  });

  test('it names no colour that is not the theme’s', () => {
    const drawings = html.match(/<figure class="diagram">[\s\S]*?<\/figure>/g)?.join('') ?? '';
    expect(drawings.match(/(?:fill|stroke): (?!var\(--|none|url\()[^;"]*/g)).toBeNull();
  });

  test('no id stands twice, though a diagram does', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id?.startsWith('diagram:')).length).toBeGreaterThan(5);
    for (const [, id] of html.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  test('nothing of Mermaid travels with it', async () => {
    expect(await readdir(join(cwd, 'out/talk/assets'))).not.toContain(expect.stringMatching(/mermaid/));
  });
});

describe('in the PDF', () => {
  test.each(DIAGRAMS.map(([kind, word], index) => [kind, word, index] as const))(
    'the %s says %j once, as text, in a figure with its alternative text',
    (kind, word, index) => {
      const page = pdf.pages[index];
      expect(page?.text.replace(/\s+/g, ' ').split(word)).toHaveLength(2);
      expect(page?.alts).toEqual([`What the ${kind} shows`]);
    },
  );

  test('every font is embedded, and none as Type 3', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
  });
});

describe('the cache', () => {
  test('with it warm, no browser is opened, and the page is the same to the byte', async () => {
    expect(await build('--to', 'html', '--browser', '/no/such/browser')).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await readFile(join(cwd, 'out/talk/index.html'), 'utf8')).toBe(html);
  });

  test('what is broken in it is drawn again, the same to the byte', async () => {
    const files = await readdir(cache);
    expect(files).toHaveLength(DIAGRAMS.length);
    for (const file of files) await writeFile(join(cache, file), '<svg broken');
    expect(await build('--to', 'html', '--force')).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'out/talk/index.html'), 'utf8')).toBe(html);
  });

  test('a diagram that was never drawn needs a browser', async () => {
    await write('## New\n\n```mermaid {alt="New"}\nflowchart LR\n  New --> Newer\n```\n');
    expect(await build('--to', 'html', '--browser', '/no/such/browser')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^browser: error browser-missing: "\/no\/such\/browser"/),
    });
  });
});

test('wrong diagrams are told on their lines, all in one run', async () => {
  const wrong = [
    'flowchart LR\n  A -->\n  B -- x',
    'sequenceDiagram\n  A->>B: fine\n  A -> -> B',
    'gantt\n  dateFormat YYYY-MM-DD\n  section A\n  B : nonsense, , ,',
    'pie\n  "A" : many',
    'mindmap\n  root',
    'flowchrt LR\n  A --> B',
    '',
    'journey\n  section A\n    B: 5: Me',
  ];
  await write(wrong.map((text) => `## A\n\n\`\`\`mermaid {alt="a"}\n${text}\n\`\`\`\n`).join('\n'));
  const run = await build('--to', 'html');
  expect(run.code).toBe(1);
  expect(
    run.stderr
      .split('\n')
      .filter((line) => line.includes('error'))
      .map((line) => line.replace(/Known are:.*/, 'Known are: …')),
  ).toMatchInlineSnapshot(`
    [
      "slides/talk/outline.md:6:3: error diagram-syntax: The diagram cannot be drawn: its line "B -- x" is not whole. Mend it as the syntax of Mermaid has it.",
      "slides/talk/outline.md:14:3: error diagram-syntax: The diagram cannot be drawn: its line "A -> -> B" is not understood. Mend it as the syntax of Mermaid has it.",
      "slides/talk/outline.md:20:1: error diagram-syntax: The diagram cannot be drawn: Mermaid can make nothing of it. Mend it as the syntax of Mermaid has it.",
      "slides/talk/outline.md:30:3: error diagram-syntax: The diagram cannot be drawn: its line ""A" : many" is not understood. Mend it as the syntax of Mermaid has it.",
      "slides/talk/outline.md:36:1: error diagram-syntax: The diagram cannot be drawn: its first line names no kind that is drawn. Known are: …",
      "slides/talk/outline.md:43:1: error diagram-syntax: The diagram cannot be drawn: its first line names no kind that is drawn. Did you mean "flowchart"? Known are: …",
      "slides/talk/outline.md:50:1: error diagram-syntax: The diagram cannot be drawn: its first line names no kind that is drawn. Known are: …",
      "slides/talk/outline.md:56:1: error diagram-syntax: The diagram cannot be drawn: Mermaid draws its kind with more than lines and text. Known are: …",
    ]
  `);
});

test('a deck without a diagram draws nothing', async () => {
  await write('## A\n\n```ts\nlet mermaid;\n```\n');
  expect(await build('--to', 'html', '--browser', '/no/such/browser')).toMatchObject({ code: 0 });
});
