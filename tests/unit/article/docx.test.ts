import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/article/docx.js';
import { readMarkdown } from '../../../src/article/markdown.js';
import { ROOT } from '../../support/lectern.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `<w:styles ${NAMESPACES}>
  <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Abschnitt"/><w:basedOn w:val="H1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="loop"/><w:basedOn w:val="Loop"/></w:style>
  <w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>
</w:styles>`;

/** Makes a Word document of its body's XML. */
const docx = (body: string, core = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(STYLES),
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    'docProps/core.xml': strToU8(core),
  });

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`;
const bold = (text: string): string => p(run(text, '<w:b/>'));
const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
const by = 'w:id="1" w:author="Ann" w:date="2020-01-01T00:00:00Z"';

test.each<readonly [name: string, body: string, markdown: string]>([
  ['headings by style', p('A', 'H1') + p('b') + p('C', 'H2') + p('D', 'H1'), '# A\n\nb\n\n## C\n\n# D\n'],
  ['a style based on a heading', p('A', 'Own') + p('b') + p('C', 'Own'), '# A\n\nb\n\n# C\n'],
  ['a style based on itself', p('a', 'Loop'), 'a\n'],
  ['headings below the title', p('The mill', 'T') + p('A', 'H1') + p('b'), '## A\n\nb\n'],
  ['bold lines as headings', bold('One') + p('a') + bold('Two') + p('b'), '# One\n\na\n\n# Two\n\nb\n'],
  ['a bold sentence', `${bold('One says it all.')}${p('a')}`, '**One says it all.**\n\na\n'],
  [
    'fewer bold lines than headings',
    p('A', 'H1') + bold('b') + p('c') + p('D', 'H1'),
    '# A\n\n**b**\n\nc\n\n# D\n',
  ],
  ['a table of contents', p('A 1', 'Toc') + p('b'), 'b\n'],
  [
    'what looks like Markdown',
    p('# *a* _b_ &lt;c&gt; {d} 1. [e](f)'),
    '\\# \\*a\\* \\_b\\_ \\<c> \\{d} 1. \\[e]\\(f)\n',
  ],
  ['a drop cap', p('T') + p('he mill'), 'The mill\n'],
  [
    'a heading in a table',
    `<w:tbl><w:tr>${cell(p('A', 'H1'))}${cell(p('B', 'H1'))}</w:tr><w:tr>${cell(p('c'))}${cell(p('d'))}</w:tr></w:tbl>`,
    '| | |\n| - | - |\n| A | B |\n| c | d |\n',
  ],
])('%s', async (_, body, markdown) => {
  const { value, problems } = await readDocx(docx(body), 'a.docx');
  expect(problems).toEqual([]);
  expect(value?.markdown).toBe(markdown);
});

test('tracked changes are accepted, and told of', async () => {
  const text = `${run('The ')}<w:del ${by}><w:r><w:delText>old</w:delText></w:r></w:del><w:ins ${by}>${run('new')}</w:ins>${run(' mill')}`;
  const { value, problems } = await readDocx(docx(p(text)), 'a.docx');
  expect(value?.markdown).toBe('The new mill\n');
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "fix": "Where another text is meant, accept or reject the changes in Word, and save it again.",
        "level": "hint",
        "place": {
          "file": "a.docx",
        },
        "rule": "article-docx",
        "what": "The Word document has 2 tracked changes: what was added is read, what was deleted is not.",
      },
    ]
  `);
});

test.each<readonly [core: string, body: string, citation: object]>([
  [
    '<dc:title>The &amp; mill</dc:title><dc:creator>Ann Lee;Bo Ek</dc:creator><dcterms:modified xsi:type="x">2020-01-02T03:04:05Z</dcterms:modified><dc:language>de</dc:language>',
    p('a'),
    { title: 'The & mill', byline: 'Ann Lee, Bo Ek', published: '2020-01-02', lang: 'de' },
  ],
  ['<dc:title>Old</dc:title><dc:creator>user17</dc:creator>', p('New', 'T') + p('a'), { title: 'New' }],
  ['<dc:title></dc:title>', p('A', 'H1') + p('B', 'H2'), { title: 'A' }],
  ['', p('a'), {}],
])('the properties %s are cited', async (core, body, citation) => {
  expect((await readDocx(docx(body, core), 'a.docx')).value?.citation).toEqual(citation);
});

const whole = docx(p('a'));
const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`${index}.xml`, new Uint8Array(1_000_000)]),
);

test.each<readonly [name: string, bytes: Uint8Array]>([
  ['locked', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ['empty', new Uint8Array()],
  ['text', strToU8('The mill')],
  ['cut off', whole.subarray(0, whole.length / 2)],
  ['another archive', zipSync({ 'a.txt': strToU8('a') })],
  ['broken XML', docx('<w:p>')],
  ['too large', zipSync(many)],
  [
    'nested without end',
    docx('<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000)),
  ],
])('a document that is %s is told of', async (name, bytes) => {
  const { value, problems } = await readDocx(bytes, 'a.docx');
  expect(value).toBeUndefined();
  expect(problems.map(({ what, fix }) => `${what} ${fix}`)).toMatchSnapshot(name);
});

test('a picture that is too large to unpack is not unpacked', async () => {
  const bytes = zipSync({ 'a.png': new Uint8Array(50_000_000) }, { level: 9 });
  expect((await readDocx(bytes, 'a.docx')).problems[0]?.rule).toBe('article-docx');
});

const CORPUS = join(ROOT, '../shared/corpus');

test.skipIf(!existsSync(CORPUS))(
  'the Word documents of the corpus are read with their headings (skipped where ../shared/corpus is not there)',
  async () => {
    const folder = join(CORPUS, 'conformance/docx-pandoc');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.docx'))) {
      const { value } = await readDocx(readFileSync(join(folder, name)), name);
      expect(`${value?.citation.title}${value?.markdown}`.length, name).toBeGreaterThan(12);
    }
    const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const guide = await readDocx(readFileSync(join(CORPUS, 'texts/docx/FederalPLGuidelines.docx')), 'a.docx');
    const truth: readonly [number, string][] = JSON.parse(
      readFileSync(join(CORPUS, 'texts/truth/FederalPLGuidelines.outline.json'), 'utf8'),
    );
    expect(
      readMarkdown(`# Title\n\n${guide.value?.markdown}`).passages.flatMap((one) =>
        one.role === 'heading' ? [words(one.text)] : [],
      ),
    ).toEqual(truth.map(([, text]) => words(text)).filter((text) => text !== ''));
  },
);
