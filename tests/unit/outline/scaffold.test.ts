import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown.js';
import { articleOf } from '../../../src/article/readers.js';
import { makeParagraph } from '../../../src/article/sections.js';
import { compile } from '../../../src/compile.js';
import { slidesOf } from '../../../src/deck/coverage.js';
import { blockText } from '../../../src/markdown/text.js';
import type { Article } from '../../../src/model.js';
import { readMatter } from '../../../src/outline/draft/facts.js';
import { topicTitles } from '../../../src/outline/draft/titles.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { bareOutline, draftOutline } from '../../../src/outline/scaffold.js';

const options = { articleFile: 'article.md', lang: 'en' };
const theme = { name: 'none', base: '', css: '', paper: '', faces: [] };

const articleIn = (markdown: string): Article => articleOf(readMarkdown(markdown));

/** Compiles a draft with its article; gives its slides and what is told of it. */
async function deckOf(article: Article, outline: string) {
  const parsed = parseOutline(outline, 'outline.md');
  const { deck, problems } = await compile({
    outline: parsed.value,
    article,
    theme,
    folder: '.',
    pictures: new Set(),
  });
  return { slides: slidesOf(deck), problems: [...parsed.problems, ...problems] };
}

const MILL = `# The mill that turns again

## The wheel

The great wheel (of oak) turns again after sixty years of silence, which pleases the town. It grinds corn for three bakers.
The wheel has 40 paddles, each of which was cut by hand. But the old mill lost its roof in 1911, and nobody mended it.

“A mill that stands still is only a house with a very heavy ornament,” said Ada Miller, a historian at the County Archive.
“We could not bear that.”

## The owner

In 1854, three brothers hung the first wheel above the river. The town bought the ruin of the mill in 1962 for one crown.
The last owner of the mill has sold 1,200 sacks of flour to the bakers of the town.

Paul Weir, the director of the County Museum, said he has found no figures in the archive of the mill. “Nobody has ever counted
the turns of that wheel,” Weir said. “They may be a million.”
`;

test('a draft says what the article says, with its quotations, dates, figures and people', async () => {
  const article = articleIn(MILL);
  const { outline, notes } = draftOutline(article, options);
  expect(notes).toEqual([]);
  expect(outline).toMatchInlineSnapshot(`
    "---
    # A first outline, in the words of the article. Edit it as you like.
    title: The mill that turns again
    lang: en
    article: article.md
    ---

    # The wheel {section=the-wheel}

    The wheel has 40 paddles, each of which was cut by hand

    ::: notes
    Paragraph 1.
    :::

    ## The great wheel turns again after sixty years of silence {from="the-wheel:1"}

    - It grinds corn for three bakers
    - The old mill lost its roof in 1911, and nobody mended it

    ::: notes
    Paragraph 1.

    The great wheel (of oak) turns again after sixty years of silence, which pleases the town.

    But the old mill lost its roof in 1911, and nobody mended it.
    :::

    ## {from="the-wheel:2"}

    ::: quote {by="Ada Miller" role="historian at the County Archive"}
    A mill that stands still is only a house with a very heavy ornament
    :::

    ::: notes
    Paragraph 2.
    :::

    # The owner {section=the-owner}

    The town bought the ruin of the mill in 1962 for one crown

    ::: notes
    Paragraph 1.
    :::

    ## In 1854, three brothers hung the first wheel above the river {from="the-owner:1-2"}

    - The last owner of the mill has sold 1,200 sacks of flour to the bakers of the town
    - “Nobody has ever counted the turns of that wheel,” Weir said

    ::: notes
    Paragraphs 1 and 2.
    :::

    # In brief

    ## 1854–1962 {from="the-wheel:1, the-owner:1"}

    ::: timeline
    - **1854** Three brothers hung the first wheel above the river
    - **1911** The old mill lost its roof in 1911, and nobody mended it
    - **1962** The town bought the ruin of the mill in 1962 for one crown
    :::

    ## In figures {from="the-wheel:1, the-owner:1"}

    ::: stats
    - **40** paddles
    - **1,200** sacks of flour to the bakers of the town
    :::

    ::: notes
    The wheel has 40 paddles, each of which was cut by hand.

    The last owner of the mill has sold 1,200 sacks of flour to the bakers of the town.
    :::

    ## Who is who {from="the-wheel:2, the-owner:2"}

    ::: people
    - **Ada Miller** *historian at the County Archive*
    - **Paul Weir** *director of the County Museum*
    :::
    "
  `);
  expect((await deckOf(article, outline)).problems).toEqual([]);
});

const HOSTILE = [
  ':::',
  '::: notes',
  '{.own}',
  '# x',
  '---',
  '- a',
  '1. b',
  '> c',
  '[d](javascript:e)',
  '[f]{.mark}',
  '<script>g</script>',
  '$h$ costs $2',
  '`i`',
  '**j**',
  '| k |',
  '[^l]: m',
  '*[n]: o',
  '. . .',
  '&amp;',
  'www.p.org',
].map((mark) => `${mark} The mill of ${mark} the town turns for ${mark}`);

test('what means something to Markdown stays the words that it is', async () => {
  const paragraphs = HOSTILE.map((text) => `The mill: ${text}.`);
  const section = (key: string, title: string, texts: readonly string[]) => ({
    key,
    title,
    paragraphs: texts.map(makeParagraph),
  });
  const article = {
    citation: { title: '# {.own} ---\nskip: "x" \'y\' ::: <b>' },
    sections: [
      section('a', '::: {.own} # [x](y)', paragraphs.slice(0, 10)),
      section('b', '--- $x$ <b>', paragraphs.slice(10)),
      section(
        'c',
        '*[x]: y',
        HOSTILE.slice(0, 3).map(() => '::: x'),
      ),
    ],
  };
  const { outline } = draftOutline(article, options);
  const { slides, problems } = await deckOf(article, outline);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(outline.split('\n').slice(0, 3).join('\n')).toContain('title: ');
  const content = slides.filter(({ kind }) => kind === 'part' || kind === 'content');
  expect(content.filter(({ kind }) => kind === 'part').map(({ name }) => name)).toEqual(
    article.sections.map(({ title }) => title),
  );
  const own = `${paragraphs.join('\n')}\n${HOSTILE.join('\n')}\n::: x`;
  const shown = content.flatMap(({ blocks }) => blockText(blocks).split('\n'));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((line) => !own.includes(line))).toEqual([]);
  expect(content.some((slide) => slide.own || slide.footnotes.length > 0)).toBe(false);
});

const sentences = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `The wheel number ${at + 2} of the mill grinds corn for baker ${at % 7} and the town ${at % 11}.`,
  ).join(' ');

test('an article of many sections keeps the longest, and says why the others are left out', async () => {
  const article = articleIn(
    Array.from({ length: 40 }, (_, at) => `## Part ${at + 1}\n\n${sentences(2 + (at % 5))}`).join('\n\n'),
  );
  const { outline, notes } = draftOutline(article, options);
  const { slides, problems } = await deckOf(article, outline);
  expect(outline.match(/: not in the first outline/gu)?.length).toBe(14);
  expect(notes).toEqual(['The article has many sections: the 14 shortest stand under "skip" for now.']);
  expect(problems).toEqual([]);
  expect(slides.length).toBeLessThan(50);
});

test('an article that is not at hand gives its sections by name', async () => {
  const article = {
    citation: {},
    sections: [{ key: 'a', title: 'The wheel', paragraphs: [{ digest: '0' }] }],
  };
  const { outline, notes } = draftOutline(article, options);
  expect(outline).toContain('title: article.md\n');
  expect(outline).toContain('\n# The wheel {section=a}\n\n## The wheel {from=a}\n');
  expect(notes).toEqual([
    'The text is not at hand as a whole: where it lacks, a section has its title alone.',
  ]);
  expect((await deckOf(article, outline)).problems).toEqual([]);
});

test.each([
  ['de', 'Absatz 1.', 'speakers', false],
  ['ja', '段落 1。', 'speakers', true],
  ['zh-Hant', '第1段。', 'speakers', true],
  ['cy', 'Paragraph 1.', 'speakers', true],
])('in %s the notes name paragraphs, and it is said what is lacking', (lang, label, word, told) => {
  const article = articleIn('## A\n\nDie alte Mühle dreht sich wieder. Das Rad hat 40 Schaufeln aus Holz.\n');
  const { outline, notes } = draftOutline(article, { ...options, lang });
  expect(outline).toContain(`::: notes\n${label}\n`);
  expect(notes.length).toBe(1);
  expect(notes[0]?.includes(word)).toBe(told);
});

test('a bare outline holds keys and titles alone', () => {
  expect(bareOutline(articleIn(MILL), { ...options, title: 'Mine: one' })).toBe(`---
# A first outline, in the words of the article. Edit it as you like.
title: "Mine: one"
lang: en
article: article.md
---

# The wheel {section=the-wheel}

# The owner {section=the-owner}
`);
});

test.each([
  ['en', 'It was then that Ada Miller wrote to Paul Weir.', 'Ada Miller and Paul Weir'],
  ['fr', 'Ce fut alors que Ada Miller écrivit à Paul Weir.', 'Ada Miller, Paul Weir'],
  ['ar', 'كتبت Ada Miller إلى Paul Weir أمس.', 'Ada Miller, Paul Weir'],
  ['en', 'It was then that Ada Miller saw the Morag IV and the Eight Leglock.', 'Ada Miller'],
])('a topic in %s is one or two names, and no number: %s', (lang, text, title) => {
  const facts = readMatter(articleIn(text), lang).flatMap((matter) => matter.facts);
  expect(topicTitles([facts], () => true, lang)).toEqual([title]);
});
