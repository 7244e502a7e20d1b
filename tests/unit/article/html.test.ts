import { expect, test } from 'vitest';
import { readHtml } from '../../../src/article/html.js';
import { cpuTime } from '../../support/cpu-time.js';

const FIRST =
  'The mill at Oakham ground its first corn in 1911, when the river was still deep enough for barges, and the miller, his wife and their four children lived under its roof.';
const LATER =
  'In 1954 the county bought the building for a school, which taught the children of three villages until 1980, when the last of them moved to the town.';
const LAST =
  'Today the wheel turns again, for visitors, on the first Sunday of each month, and the flour is sold in paper bags, each with a drawing of the wheel.';
const LONG = `${LATER} ${LAST} ${LATER} ${LAST} ${LATER} ${LAST}`;

const ADDRESS = 'https://a.example/mill';

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly between?: string;
  readonly below?: string;
}

/** A page whose story has three paragraphs. */
const page = ({ head = '<title>The mill</title>', above = '', between = '', below = '' }: Parts): string =>
  `<html><head>${head}</head><body><article>${above}<p>${FIRST}</p>${between}<p>${LATER}</p><p>${LAST}</p>${below}</article></body></html>`;

const link = (text: string, href = '/other'): string => `<a href="${href}">${text}</a>`;

/** What stands in the Markdown between the story's paragraphs, or around them. */
const read = (parts: Parts): string =>
  (readHtml(page(parts), ADDRESS).value?.markdown ?? '')
    .replace(FIRST, '')
    .replace(`${LATER}\n\n${LAST}`, '')
    .trim();

test.each<readonly [what: string, html: string, markdown: string]>([
  ['a heading', '<h2>The wheel</h2>', '## The wheel'],
  [
    'a heading that leads to itself, and to its editor',
    '<h2><a id="w" href="#w">The wheel</a> <a href="#w">#</a><span>[edit]</span></h2>',
    '## The wheel',
  ],
  ['an attribute by a name that every object has', '<h2 constructor="a b">The wheel</h2>', '## The wheel'],
  ['a heading of a picture alone', '<h2><img src="w.png"></h2>', '![](https://a.example/w.png)'],
  [
    'marks in marks of their own kind',
    '<p>It is <b>very <i>old <b>and</b> <em>worn</em></i></b> and <s>not <del>new</del></s>.</p>',
    'It is **very _old and worn_** and ~~not new~~.',
  ],
  ['a block in a heading', '<h2><div>The <em>wheel</em></div></h2>', '## The *wheel*'],
  [
    'a list',
    '<ul><li>One wheel of iron</li><li>Two wheels of oak</li></ul>',
    '- One wheel of iron\n- Two wheels of oak',
  ],
  [
    'a list that only places what is in it',
    '<ul><li><h2>The wheel</h2><p>It was hung in the year 1840 by a smith.</p></li> <li><p>It is of iron.</p></li></ul>',
    '## The wheel\n\nIt was hung in the year 1840 by a smith.\n\nIt is of iron.',
  ],
  [
    'a table and its caption',
    '<table><caption>Wheels of the mill</caption><tr><th>Wheel</th></tr><tr><td>Iron</td></tr></table>',
    'Wheels of the mill\n\n| Wheel |\n| - |\n| Iron |',
  ],
  [
    'an empty caption',
    '<table><caption></caption><tr><th>Wheel</th><th>Year</th></tr><tr><td>Iron</td><td>1840</td></tr></table>',
    '| Wheel | Year |\n| - | - |\n| Iron | 1840 |',
  ],
  [
    'a table that only places what is in it',
    '<table><tr><td><p>The wheel was hung in 1840.</p><p>It is made of iron.</p></td><td><ul><li>An item of it</li></ul></td></tr></table>',
    'The wheel was hung in 1840.\n\nIt is made of iron.\n\n- An item of it',
  ],
  [
    'what is no text',
    '<iframe src="x"></iframe><p>A <meter value="1">3</meter>line with an <input value="a"> in it.</p><script>x()</script><style>p{}</style>',
    'A line with an in it.',
  ],
  [
    'a figure: its caption is the picture’s text',
    '<figure><img src="w.png" alt="no" width="400"><figcaption>The wheel in 1911</figcaption></figure>',
    '![The wheel in 1911](https://a.example/w.png)',
  ],
  [
    'a figure of two pictures',
    '<figure><img src="a.png"><img src="b.png"><figcaption>Two wheels</figcaption></figure>',
    '![](https://a.example/a.png)\n\n![Two wheels](https://a.example/b.png)',
  ],
  ['a figure without a caption', '<figure><img src="w.png"></figure>', '![](https://a.example/w.png)'],
  [
    'a figure in a figure',
    '<figure><figure><img src="a.png"><figcaption>Left</figcaption></figure><figcaption>Both</figcaption></figure>',
    '![Left Both](https://a.example/a.png)',
  ],
  [
    'a caption by its class',
    '<div class="wp-caption"><img src="w.png"><p>The wheel, photographed</p></div>',
    '![The wheel, photographed](https://a.example/w.png)',
  ],
  [
    'a frame by its class',
    '<div class="thumbnail"><img src="w.png"><p>The wheel, photographed</p></div>',
    '![The wheel, photographed](https://a.example/w.png)',
  ],
  [
    'a frame that holds a list',
    '<div class="thumb"><img src="w.png"><ul><li>An item</li></ul></div>',
    '![](https://a.example/w.png)\n\n- An item',
  ],
  ['a caption by its class, as long as a story', `<div class="caption"><p>${LONG}</p></div>`, LONG],
  ['a picture in a link', '<p><a href="/big"><img src="w.png"></a></p>', '![](https://a.example/w.png)'],
  [
    'a picture for several screens',
    '<picture><source srcset="x"><img src="w.png"></picture>',
    '![](https://a.example/w.png)',
  ],
  [
    'a dot that counts readers',
    '<p>Look here at the wheel.<img src="dot.gif" width="1" height="1"></p>',
    'Look here at the wheel.',
  ],
  [
    'a picture without an address',
    '<p>Look here at the wheel.<img alt="none"></p>',
    'Look here at the wheel.',
  ],
  ['a smiley', '<p>It turns <img class="emoji" alt="🙂" src="s.png"> again.</p>', 'It turns 🙂 again.'],
  ['a smiley that says nothing', '<p>It turns <img class="emoji" src="s.png"> again.</p>', 'It turns again.'],
  [
    'links to the web, to a mailbox and to nowhere',
    `<p>See ${link('the barn')}, ${link('the house', 'https://b.example/c')}, ${link('the road', 'javascript:x()')}, ${link('the miller', 'mailto:m@b.example')}, ${link('this', '#x')} and more, as was said.</p>`,
    'See [the barn](https://a.example/other), [the house](https://b.example/c), the road, [the miller](mailto:m@b.example), this and more, as was said.',
  ],
  [
    'a mark and its note',
    '<p>It stopped in 1980.<sup><a href="#n1" id="m1">[1]</a></sup></p><ol><li id="n1"><a href="#m1">^</a> By the county.</li></ol>',
    'It stopped in 1980.[^1]\n\n[^1]: By the county.',
  ],
  [
    'a note whose name stands on what leads back',
    '<p>It stopped in 1980.<a href="#n1">1</a></p><p><a name="n1" href="#m1">1</a> By the county, not the town.</p>',
    'It stopped in 1980.[^1]\n\n[^1]: By the county, not the town.',
  ],
  [
    'a note among items that are none',
    '<p>It stopped in 1980.<a href="#n%31">*</a></p><ul><li id="n1">^ By the county.</li><li>An item that is none.</li></ul>',
    'It stopped in 1980.[^1]\n\n[^1]: By the county.\n\n- An item that is none.',
  ],
  [
    'a mark whose note is elsewhere',
    '<p>It stopped in 1980.<sup>[<a href="#gone">2</a>]</sup></p>',
    'It stopped in 1980.',
  ],
  [
    'raised letters that are no mark',
    `<p>The 2<sup>nd</sup> wheel of Oak<sup>™</sup>, ${link('↑', '#top')} up.</p>`,
    'The 2nd wheel of Oak™, up.',
  ],
  [
    'an address that cannot be decoded',
    '<p>It stopped in 1980.<a href="#%E0">3</a></p>',
    'It stopped in 1980.',
  ],
  ['an advertisement', '<p>Advertisement</p>', ''],
  ['an appeal', `<p>${link('Subscribe')} to our newsletter.</p>`, ''],
  ['an appeal that is no more than a link', `<p>${link('Click here for the map of all mills')}</p>`, ''],
  ['where it is filed', `<p>Filed under: ${link('Mills')}</p>`, ''],
  ['how long it takes to read', '<p>3 min read</p>', ''],
  ['a link in capitals', `<p>${link('ALL ABOUT THE MILLS OF RUTLAND')}</p>`, ''],
  ['HTML that shows as text', '<p>&lt;span class="x"&gt;&lt;/span&gt;</p>', ''],
  [
    'HTML that is shown as code',
    '<p><code>&lt;span class="x"&gt;&lt;/span&gt;</code></p>',
    '`<span class="x"></span>`',
  ],
  [
    'an item that reads like a label',
    '<ul><li>3 min read</li><li>Another item of the list</li></ul>',
    '- 3 min read\n- Another item of the list',
  ],
  [
    'links to other stories',
    `<p>Read more: ${link('The barn')}</p><p>${link('The house by the river')}</p>`,
    '',
  ],
  ['other stories under a heading', `<h3>Related</h3><p>${link('The barn that burnt in May')}</p>`, ''],
  [
    'prose under a heading that reads like theirs',
    '<h3>More on the wheel</h3><p>It was hung in the year 1840 by a smith.</p>',
    '### More on the wheel\n\nIt was hung in the year 1840 by a smith.',
  ],
  ['a link to another story', `<p>${link('Read more: The barn that burnt in May')}</p>`, ''],
  [
    'a long line about another story',
    `<p>Read more: the barn that burnt in the dry month of May had stood for a century, and ${link('its owner, who was known all over the county, told us how he means to build it up again')}.</p>`,
    '',
  ],
  [
    'words for those who hear the page',
    '<p>It is <span class="sr-only">(opens a window)</span>of iron, and heavy.</p>',
    'It is of iron, and heavy.',
  ],
  [
    'what is named as no part of the story',
    `<div class="related-stories"><p>The barn burnt in May.</p><p>So did the house by the river.</p></div>`,
    '',
  ],
  ['what is named so and is most of the story', `<div class="tags"><p>${LONG}</p></div>`, LONG],
  [
    'another story inside this one',
    `<article><p>The barn burnt in May, and the house with it.</p></article><p>${LONG}</p>`,
    LONG,
  ],
  [
    'an entry of a story told in entries',
    `<article class="live-entry"><p>The barn burnt in May, and the house with it.</p></article><p>${LONG}</p>`,
    `The barn burnt in May, and the house with it.\n\n${LONG}`,
  ],
])('%s', (_, between, markdown) => {
  expect(read({ between })).toBe(markdown);
});

test.each<readonly [what: string, html: string, markdown: string]>([
  ['the title again', '<h2>The mill</h2>', ''],
  ['the author', '<p>By Ada Miller, for the Wheel</p>', ''],
  ['a day', '<p>Thu, 3 February 2022, 9:00</p>', ''],
  ['when it was changed', '<p>Updated: yesterday</p>', ''],
  ['the way to the page', '<p>Home » News » The mill</p>', ''],
  ['a link', `<p>${link('All of our stories')}</p>`, ''],
  [
    'a cell',
    '<table><tr><td>3 May 1911</td><td>opened</td></tr></table>',
    '| | |\n| - | - |\n| 3 May 1911 | opened |',
  ],
  ['a heading of its own', '<h2>The wheel</h2>', '## The wheel'],
  [
    'a lead that is set as a heading',
    '<h2>How a wheel that stood still for thirty years came to turn again.</h2>',
    'How a wheel that stood still for thirty years came to turn again.',
  ],
])('above the story: %s', (_, above, markdown) => {
  expect(read({ above, head: '<title>The mill</title><meta name="author" content="Ada Miller">' })).toBe(
    markdown,
  );
});

test.each<readonly [what: string, html: string, markdown: string]>([
  ['who the author is', '<p>Ada Miller is a reporter in Hull.</p>', ''],
  ['whose the text is', '<p>© 2022 The Daily Wheel. All rights reserved.</p>', ''],
  ['an appendix', '<h3>About the author</h3><p>She lives in Hull with two cats.</p>', ''],
  ['an appendix as long as a story', `<h3>About us</h3><p>${LONG}</p>`, `### About us\n\n${LONG}`],
  [
    'somebody else',
    '<p>Bob Reed keeps the mill, and will show it.</p>',
    'Bob Reed keeps the mill, and will show it.',
  ],
])('below the story: %s', (_, below, markdown) => {
  expect(read({ below, head: '<title>The mill</title><meta name="author" content="Ada Miller">' })).toBe(
    markdown,
  );
});

const LEAD = 'A wheel that stood still for thirty years turns again in Oakham.';

test.each<readonly [what: string, description: string, markdown: string]>([
  ['a lead that stands apart from the story', LEAD, LEAD],
  ['a lead that is not on the page', `${LEAD} Or so it was told to us by all of those who saw it turn.`, ''],
  ['a description that is no sentence', 'The mill', ''],
])('%s', (_, description, markdown) => {
  const head = `<title>The mill</title><meta name="description" content="${description}">`;
  const html = page({ head }).replace('<body>', `<body><header><div>${LEAD}</div></header>`);
  expect(readHtml(html, ADDRESS).value?.markdown.startsWith(markdown || FIRST)).toBe(true);
});

test('a lead that the story holds is not said twice', () => {
  const head = `<meta name="description" content="${FIRST}">`;
  expect(readHtml(page({ head }), ADDRESS).value?.markdown.split(FIRST)).toHaveLength(2);
});

const json = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

test.each<readonly [what: string, head: string, citation: object]>([
  [
    'all of it in JSON-LD',
    json({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'No' },
        {
          '@type': ['Thing', 'NewsArticle'],
          headline: 'The mill',
          author: [{ name: 'Ada Miller' }, 'Bob Reed'],
          publisher: { name: 'The Daily Wheel' },
          datePublished: '2022-02-03T09:00:00Z',
          inLanguage: 'en_GB',
          url: '/mill/1',
        },
      ],
    }),
    {
      title: 'The mill',
      byline: 'Ada Miller, Bob Reed',
      publisher: 'The Daily Wheel',
      published: '2022-02-03',
      lang: 'en-GB',
      url: 'https://a.example/mill/1',
    },
  ],
  [
    'JSON-LD in a comment, of the page’s main thing',
    `<script type="application/ld+json"><!--<![CDATA[ {"@type":"WebPage","mainEntity":{"@type":"Article","headline":"The\nmill"}} ]]>--></script>`,
    { title: 'The mill' },
  ],
  [
    'JSON-LD that is none, or that says nothing',
    '<script type="application/ld+json">{"a": </script><script type="application/ld+json">[1, null, "x"]</script><title>The mill</title>',
    { title: 'The mill', byline: undefined },
  ],
  [
    'meta tags',
    meta('og:title', 'The mill - Daily Wheel') +
      meta('og:site_name', 'Daily Wheel') +
      meta('article:author', 'https://a.example/ada') +
      meta('author', 'By Ada Miller |') +
      meta('article:published_time', 'Thu, 3 Feb 2022') +
      meta('og:locale', 'no language') +
      meta('content-language', 'en') +
      meta('og:url', 'https://a.example/'),
    {
      title: 'The mill',
      byline: 'Ada Miller',
      publisher: 'Daily Wheel',
      published: '2022-02-03',
      lang: 'en',
      url: ADDRESS,
    },
  ],
  [
    'marks',
    '<title>Daily Wheel | The mill</title><link rel="canonical" href="/mill/2"><time datetime="2022-02-03">long ago</time>',
    { title: 'Daily Wheel | The mill', published: '2022-02-03', url: 'https://a.example/mill/2' },
  ],
  [
    'days that do not agree',
    '<title>The mill</title><time datetime="2022-02-03">a</time><time datetime="2022-02-04">b</time>',
    { published: undefined },
  ],
  ['a title that begins with its site', '<title>a.example: x</title>', { title: 'a.example: x' }],
  [
    'a site’s name before the title',
    `<title>Wheel :: The mill</title>${meta('og:site_name', 'Wheel')}`,
    { title: 'The mill' },
  ],
  [
    'a site’s name that is part of its full name',
    `<title>The mill – Wheel</title>${meta('og:site_name', 'Wheel of the county')}`,
    { title: 'The mill' },
  ],
  ['a site’s name that is nothing', '<title>The mill | ?</title>', { title: 'The mill | ?' }],
  ['no title', '', { title: undefined, byline: undefined, lang: undefined }],
])('a page is cited: %s', (_, head, citation) => {
  expect(readHtml(page({ head }), ADDRESS).value?.citation).toMatchObject(citation);
});

test.each<readonly [what: string, head: string, heading: string, title: string]>([
  [
    'the one that the heading shows',
    '<title>Mills</title><meta name="twitter:title" content="The mill">',
    'The mill',
    'The mill',
  ],
  [
    'the heading, where the title goes on after it',
    '<title>The mill | Mills | Rutland</title>',
    'The mill',
    'The mill',
  ],
  ['the heading, where there is no other', '', 'The mill', 'The mill'],
])('a title is chosen: %s', (_, head, heading, title) => {
  expect(readHtml(page({ head, above: `<h1>${heading}</h1>` }), ADDRESS).value?.citation.title).toBe(title);
});

test.each<readonly [written: string, day: string | undefined]>([
  ['2022-02-03T09:00:00Z', '2022-02-03'],
  ['2022/2/3', '2022-02-03'],
  ['20220203', '2022-02-03'],
  ['3rd February 2022', '2022-02-03'],
  ['Thursday, Feb. 3, 2022', '2022-02-03'],
  ['2022-02', '2022-02'],
  ['2022', '2022'],
  ['2022-13-01', undefined],
  ['2022-12-32', undefined],
  ['3 Foo 2022', undefined],
  ['1066', undefined],
  ['yesterday', undefined],
])('a day that is written "%s" is %s', (written, day) => {
  const { value } = readHtml(page({ head: meta('date', written) }), ADDRESS);
  expect(value?.citation.published).toBe(day);
});

const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p>${link(`The story of mill number ${index}, told`)}</p>`,
  ).join('');

test.each<readonly [what: string, html: string, rule: string]>([
  ['nothing', '', 'article-empty'],
  [
    'a page that a script fills',
    '<body><p>Please enable JavaScript to see this page.</p></body>',
    'article-empty',
  ],
  [
    'a field for a password',
    '<body><form><input type="password"></form><p>Welcome back, please go on here.</p></body>',
    'article-login',
  ],
  [
    'an article for subscribers',
    '<body><article><p>The mill turns.</p><p>Subscribe to continue reading.</p></article></body>',
    'article-login',
  ],
  [
    'an article that says it is not free',
    `<head>${json({ '@type': 'Article', isAccessibleForFree: false })}</head><body><article><p>${FIRST}</p></article></body>`,
    'article-login',
  ],
  ['a list of stories', `<body><article>${links(30)}</article></body>`, 'article-navigation'],
  ['a page of too many elements', `<body>${'<i>'.repeat(100_001)}</body>`, 'article-size'],
])('a page is refused: %s', (_, html, rule) => {
  const { value, problems } = readHtml(html, ADDRESS);
  expect(value).toBeUndefined();
  expect(problems.map((problem) => problem.rule)).toEqual([rule]);
});

test('a page that shows a part of what it gives to machines is read from there', () => {
  const articleBody = `${FIRST}\n\n${LATER} &amp; so on.\n${LAST} ${LONG}`;
  const head = json({ '@type': 'Article', articleBody });
  const html = `<html><head>${head}</head><body><article><p>${FIRST}</p></article></body></html>`;
  expect(readHtml(html, ADDRESS).value?.markdown).toBe(`${FIRST}\n\n${LATER} & so on.\n\n${LAST} ${LONG}\n`);
});

test('a page from a file has the address that it gives itself', () => {
  const head = '<base href="https://b.example/x/"><title>The mill</title>';
  const { value } = readHtml(page({ head, between: `<p>See ${link('the barn', 'barn')} over there.</p>` }));
  expect(value?.markdown).toContain('[the barn](https://b.example/x/barn)');
  expect(value?.citation.url).toBeUndefined();
});

test.each(['<td><im>', '<details>a<summary>b', '<dl><dd>a', '<td><ul><li>a', '<figure>a<figcaption>b'])(
  'a hundred of %s in one another are read within a second',
  (nested) => {
    const start = cpuTime();
    expect(read({ between: `<table><tr>${nested.repeat(100)}the last word` })).toContain('the last word');
    expect(cpuTime() - start).toBeLessThan(1000);
  },
);

test('a hundred marks in one another take no longer to read than one', () => {
  const marks = (count: number): string => `<p>It is of ${'<s>iron <i>'.repeat(count)}, and heavy.</p>`;
  const start = cpuTime();
  expect(read({ between: marks(100) })).toContain('It is of ~~iron');
  expect(cpuTime() - start).toBeLessThan(1000);
});

test('elements in elements are read as far as a reader could see them', () => {
  const deep = `${'<div>'.repeat(300)}<p>It is of iron, and heavy.</p>${'</div>'.repeat(300)}`;
  const between = `<h2>The wheel</h2><button>Buy</button>${deep}`;
  expect(read({ between })).toBe('## The wheel\n\nIt is of iron, and heavy.');
});
