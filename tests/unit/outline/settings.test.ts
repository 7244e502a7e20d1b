import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/outline/settings.js';
import { printProblem } from '../../../src/problem.js';
import { cpuTime } from '../../support/cpu-time.js';

const read = (yaml: string) => readSettings(`---\n${yaml}\n---\n\n# A`, 'deck.md');
const tell = (yaml: string): string => read(yaml).problems.map(printProblem).join('\n');

test('without front matter every setting has its default, and the whole text is the body', () => {
  expect(readSettings('# A\n', 'deck.md')).toEqual({
    value: {
      settings: {
        author: [],
        numbers: 'total',
        lang: 'en',
        dir: 'ltr',
        keywords: [],
        theme: 'broadsheet',
        size: { width: 1280, height: 720 },
        navigation: 'linear',
        transition: 'fade',
        sources: true,
        skip: {},
        off: {},
      },
      body: '# A\n',
      bodyLine: 1,
    },
    problems: [],
  });
});

test('every setting is read, and the body begins after it', () => {
  const { value, problems } = read(`title: "A: b"
subtitle: s
author: [a, b]
date: 2022-02-01
lang: zh-Hans
description: d
keywords: [k, 7]
article: article.yaml
theme: ./mine
size: 1024x768
navigation: grid
transition: none
header: h
footer: f
logo: { src: l.svg, alt: L, dark: d.svg }
numbers: current
background: { src: b.jpg, credit: c, veil: 40%, tone: light }
sources: false
skip: { a: why, constructor: "no reason" }
off: { fit-small: why }`);
  expect(problems).toEqual([]);
  expect(value).toEqual({
    settings: {
      title: 'A: b',
      subtitle: 's',
      author: ['a', 'b'],
      date: '2022-02-01',
      lang: 'zh-Hans',
      dir: 'ltr',
      description: 'd',
      keywords: ['k', '7'],
      article: 'article.yaml',
      theme: './mine',
      size: { width: 1024, height: 768 },
      navigation: 'grid',
      transition: 'none',
      header: 'h',
      footer: 'f',
      logo: { src: 'l.svg', alt: 'L', dark: 'd.svg' },
      numbers: 'current',
      background: { src: 'b.jpg', credit: 'c', veil: '40%', tone: 'light' },
      sources: false,
      skip: { a: 'why', constructor: 'no reason' },
      off: { 'fit-small': 'why' },
    },
    body: '\n\n# A',
    bodyLine: 22,
  });
});

test.each([
  ['lang: no', { lang: 'no' }],
  ['title: yes', { title: 'yes' }],
  ['title: 1e3', { title: '1e3' }],
  ['title: 007', { title: '007' }],
  ['title: !x null', { title: 'null' }],
  ['size: 4:3', { size: { width: 960, height: 720 } }],
  ['size: 16:9', { size: { width: 1280, height: 720 } }],
  ['sources: true', { sources: true }],
  ['header: &a x\nkeywords: [*a]', { header: 'x', keywords: ['x'] }],
  ['', { theme: 'broadsheet' }],
  ['# only a comment', { theme: 'broadsheet' }],
])('%j is the text it was written as', (yaml, expected) => {
  expect(read(yaml).value.settings).toMatchObject(expected);
  expect(tell(yaml)).toBe('');
});

describe('what is wrong is told with its place', () => {
  test('settings that are unknown, missing a value or of another type', () => {
    expect(
      [
        'titel: x',
        'TITLE: x',
        'weather: x',
        '__proto__: x',
        'title:',
        'title: [a]',
        'keywords: a, b',
        'skip: why',
      ].map(tell),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:2:1: error setting-unknown: The setting "titel" is unknown. Did you mean "title"? Known are: title, subtitle, author, date, header, footer, logo, numbers, background, lang, dir, description, keywords, url, robots, article, skip, off, sources, theme, size, navigation, transition.",
        "deck.md:2:1: error setting-unknown: The setting "TITLE" is unknown. Did you mean "title"? Known are: title, subtitle, author, date, header, footer, logo, numbers, background, lang, dir, description, keywords, url, robots, article, skip, off, sources, theme, size, navigation, transition.",
        "deck.md:2:1: error setting-unknown: The setting "weather" is unknown. Did you mean "header"? Known are: title, subtitle, author, date, header, footer, logo, numbers, background, lang, dir, description, keywords, url, robots, article, skip, off, sources, theme, size, navigation, transition.",
        "deck.md:2:1: error setting-unknown: The setting "__proto__" is unknown. Known are: title, subtitle, author, date, header, footer, logo, numbers, background, lang, dir, description, keywords, url, robots, article, skip, off, sources, theme, size, navigation, transition.",
        "deck.md:2:7: error setting-value: The value "" of "title" is not valid. Write a text, or leave it out.",
        "deck.md:2:8: error setting-value: The setting "title" is no text. Write a text.",
        "deck.md:2:11: error setting-value: The setting "keywords" is no list. Write a list.",
        "deck.md:2:7: error setting-value: The setting "skip" is no map. Write a map.",
      ]
    `);
  });

  test('values that cannot be', () => {
    expect(
      [
        'lang: xx-',
        'lang: english',
        'size: 10x10',
        'size: 1024X768',
        'navigation: grd',
        'transition: zom',
        'sources: yes',
        'keywords: [a, [b]]',
        'skip: { a: }',
        'skip:\n  a: [x]',
        'author: { a: b }',
        'author: [a, [b]]',
        'numbers: yes',
        'dir: rlt',
        'logo: logo.svg',
        'logo: { src: a.svg }',
        'logo: { src: a.svg, alt: a, drak: b.svg }',
        'background: #1c1a17',
        'background: [a]',
        'background: { src: a.jpg, veil: 101% }',
        'background: { src: a.jpg, tone: drak }',
        'background: { src: a.jpg, viel: 40% }',
      ].map(tell),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:2:7: error setting-value: The value "xx-" of "lang" is not valid. Write a language tag of BCP 47, such as en or zh-Hans.",
        "deck.md:2:7: error setting-value: The value "english" of "lang" is not valid. Write a language tag of BCP 47, such as en or zh-Hans.",
        "deck.md:2:7: error setting-value: The value "10x10" of "size" is not valid. Write 16:9, 4:3, 9:16, or the width and height in pixels, such as 1024x768.",
        "deck.md:2:7: error setting-value: The value "1024X768" of "size" is not valid. Write 16:9, 4:3, 9:16, or the width and height in pixels, such as 1024x768.",
        "deck.md:2:13: error setting-value: The value "grd" of "navigation" is not valid. Did you mean "grid"? Known are: linear, grid.",
        "deck.md:2:13: error setting-value: The value "zom" of "transition" is not valid. Did you mean "zoom"? Known are: none, fade, slide, convex, concave, zoom.",
        "deck.md:2:10: error setting-value: The value "yes" of "sources" is not valid. Known are: true, false.",
        "deck.md:2:15: error setting-value: The setting "keywords.1" is no text. Write a text.",
        "deck.md:2:12: error setting-value: The value "" of "skip.a" is not valid. Write a text, or leave it out.",
        "deck.md:3:6: error setting-value: The setting "skip.a" is no text. Write a text.",
        "deck.md:2:9: error setting-value: The setting "author" is no text. Write a text.",
        "deck.md:2:13: error setting-value: The setting "author.1" is no text. Write a text.",
        "deck.md:2:10: error setting-value: The value "yes" of "numbers" is not valid. Known are: true, false, current.",
        "deck.md:2:6: error setting-value: The value "rlt" of "dir" is not valid. Known are: ltr, rtl.",
        "deck.md:2:7: error setting-value: The setting "logo" is no map. Write { src: logo.svg, alt: "What it shows" }.",
        "deck.md:2:7: error setting-value: The setting "logo.alt" is missing. Add "alt: …".",
        "deck.md:2:29: error setting-unknown: The setting "drak" is unknown. Did you mean "dark"? Known are: src, alt, dark.",
        "deck.md:2:13: error setting-value: The value "" of "background" is not valid. Write a colour in quotes, since # opens a comment; or leave it out.",
        "deck.md:2:13: error setting-value: The setting "background" is no text. Write a text.",
        "deck.md:2:33: error setting-value: The value "101%" of "background.veil" is not valid. Write a percentage from 0% to 100%.",
        "deck.md:2:33: error setting-value: The value "drak" of "background.tone" is not valid. Did you mean "dark"? Known are: dark, light.",
        "deck.md:2:27: error setting-unknown: The setting "viel" is unknown. Did you mean "veil"? Known are: src, credit, veil, tone.",
      ]
    `);
  });

  test('text that is no YAML, or no map', () => {
    expect(
      [
        'title: "a',
        'title: a: b',
        'title: a\n\tsubtitle: b',
        'title: a\ntitle: b',
        'skip:\n  a: b\n  a: c',
        'title: *x',
        'keywords: &k [*k]',
        'just words',
        '- a',
      ].map(tell),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:3:1: error yaml-syntax: The YAML cannot be read: Missing closing "quote. Mend it here, or put the value in quotes.",
        "deck.md:2:8: error yaml-syntax: The YAML cannot be read: Nested mappings are not allowed in compact mappings. Mend it here, or put the value in quotes.",
        "deck.md:3:1: error yaml-syntax: The YAML cannot be read: Tabs are not allowed as indentation. Mend it here, or put the value in quotes.",
        "deck.md:3:1: error yaml-syntax: The YAML cannot be read: Map keys must be unique. Mend it here, or put the value in quotes.",
        "deck.md:4:3: error yaml-syntax: The YAML cannot be read: Map keys must be unique. Mend it here, or put the value in quotes.",
        "deck.md:2:8: error yaml-syntax: The YAML cannot be read: Unresolved alias (the anchor must be set before the alias): x. Mend it here, or put the value in quotes.",
        "deck.md:2:15: error setting-value: The setting "keywords.0" is no text. Write a text.",
        "deck.md:2:1: error setting-value: This is no map. Write each setting on a line, as "key: value".",
        "deck.md:2:1: error setting-value: This is no map. Write each setting on a line, as "key: value".",
      ]
    `);
  });

  test('front matter that never ends', () => {
    const { problems, value } = readSettings('---\ntitle: x\n\n# A\n', 'deck.md');
    expect(problems.map(printProblem)).toMatchInlineSnapshot(`
      [
        "deck.md:1:1: error yaml-syntax: The front matter opened by "---" is never closed. Put "---" on a line of its own after the last setting.",
      ]
    `);
    expect(value.body).toBe('');
  });
});

test('all faults are told at once, and what is sound is kept', () => {
  const { value, problems } = read('title: a\nlang: 5\nsiez: 4:3\ntransition: zom\nheader: h');
  expect(problems.map(({ place }) => place.line)).toEqual([3, 5, 4]);
  expect(value.settings).toMatchObject({ title: 'a', header: 'h', lang: 'en', transition: 'fade' });
});

test('aliases without end are a fault, and take no time', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]'];
  for (const [to, from] of ['cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih', 'ji'])
    bomb.push(`${to}: &${to} [${`*${from}, `.repeat(9)}]`);
  const start = cpuTime();
  expect(tell(bomb.join('\n'))).toMatchInlineSnapshot(
    `"deck.md:11:40: error yaml-syntax: The YAML cannot be read: Excessive alias count indicates a resource exhaustion attack. Mend it here, or put the value in quotes."`,
  );
  expect(cpuTime() - start).toBeLessThan(1000);
});
