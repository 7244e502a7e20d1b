import { describe, expect, test } from 'vitest';
import { makePage } from '../../../src/page/page.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

const THEME = { name: 'none', base: '', css: '', paper: '', faces: [] };

const pageOf = (settings: string, body: string): string =>
  makePage(deckOf(`---\ntitle: T\n${settings}\n---\n\n${body}`, ARTICLE).deck, THEME, '.').html;

/** Gives what stands in a tag of each slide, without the tags inside it. */
const each = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<(${name})[ >].*?</\\1>`, 'gsu'))].map(([whole]) =>
    whole.replace(/<[^>]*>/gu, '|').replace(/\|+/gu, '|'),
  );

const BODY = '## A {from=visit:1}\n\n## B';

test.each([
  ['true', ['|The visit|2 / 4|', '|3 / 4|', '|Sources|4 / 4|']],
  ['current', ['|The visit|2|', '|3|', '|Sources|4|']],
  ['false', ['|The visit|', '|', '|Sources|']],
])('numbers: %s', (numbers, shown) => {
  expect(each(pageOf(`numbers: ${numbers}`, BODY), 'header').slice(1)).toEqual(shown);
});

test('a footer stands beside the passage, or in its place', () => {
  expect(each(pageOf('footer: A <draft>', BODY), 'footer')).toEqual([
    '|A &lt;draft&gt;|',
    '|The visit, paragraph 1|A &lt;draft&gt;|Read the article|',
    '|A &lt;draft&gt;|',
    '|A. Miller, The Paper, 1 February 2022: |The mill|A &lt;draft&gt;|Open the article|',
  ]);
});

test('the header is the rubric of a slide that stands in no section and no part', () => {
  const folios = each(pageOf('header: World', `${BODY}\n\n# P\n\n## C`), 'header');
  expect(folios.map((folio) => folio.split('|')[1])).toEqual([
    'World',
    'The visit',
    'World',
    'Part 1',
    'P',
    'Sources',
  ]);
});

describe('a deck in another language', () => {
  test('says it in its own words', () => {
    const html = pageOf('lang: ar\ndate: 2022-02-01\nauthor: [A, B]', BODY);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('&quot;rtl&quot;:true');
    expect(html).toContain('1 فبراير 2022');
    expect(html).toContain('A وB');
    expect(each(html, 'footer')[0]).toBe('|The visit، الفقرة 1|اقرأ المقال|');
  });

  test('that the page does not speak marks the English as such', () => {
    const html = pageOf('lang: sv', BODY);
    expect(html).toContain(
      '<a class="out" href="https://example.org/mill?a=1&amp;b=2"><span lang="en" dir="ltr">Read the article</span></a>',
    );
    expect(html).toContain('<h1><span lang="en" dir="ltr">Where every slide comes from</span></h1>');
  });
});

test('words that run the other way say so', () => {
  expect(pageOf('lang: en', '## A [نهر]{lang=ar} [mot]{lang=fr}')).toContain(
    '<span lang="ar" dir="rtl">نهر</span> <span lang="fr">mot</span>',
  );
});

/** Gives the logo of each slide, where it has one. */
const logos = (html: string): readonly string[] =>
  [...html.matchAll(/<section [^>]*class="slide (\S+?)[ "].*?<\/section>/gsu)].map(
    ([slide, kind]) => `${kind} ${/<img class="logo" src="assets\/files\/([^"]*)"/u.exec(slide)?.[1] ?? '-'}`,
  );

test.each([
  [
    'on light slides alone',
    'logo: { src: a.svg, alt: A }',
    'title a.svg, part -, content -, content a.svg, sources a.svg',
  ],
  [
    'another on dark ones',
    'logo: { src: a.svg, dark: b.svg, alt: A }',
    'title a.svg, part b.svg, content b.svg, content a.svg, sources a.svg',
  ],
  [
    'none on a dark title',
    'logo: { src: a.svg, alt: A }\nbackground: navy',
    'title -, part -, content -, content a.svg, sources a.svg',
  ],
  [
    'another on a dark title',
    'logo: { src: a.svg, dark: b.svg, alt: A }\nbackground: navy',
    'title b.svg, part b.svg, content b.svg, content a.svg, sources a.svg',
  ],
  ['none at all', 'footer: F', 'title -, part -, content -, content -, sources -'],
])('a logo: %s', (_, settings, shown) => {
  const html = pageOf(settings, '# P\n\n## A {background="#000"}\n\n## B');
  expect(logos(html).join(', ')).toBe(shown);
});
