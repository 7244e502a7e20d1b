import { driftOf } from '../../../dist/article/drift.js';
import { mapOf } from '../../../dist/article/map.js';
import { articleOf } from '../../../dist/article/readers.js';
import { quotesOf } from '../../../dist/check/quotes/quoted.js';
import { makeDeck } from '../../../dist/deck/make.js';
import { parseOutline } from '../../../dist/outline/parse.js';
import { draftOutline } from '../../../dist/outline/scaffold.js';
import { makePage } from '../../../dist/page/page.js';
import { mixedSources, readText, storySources } from '../decks/sources.mjs';
import { makeStory } from '../decks/story.mjs';
import { webPageOf } from '../decks/web-page.mjs';

/** What each check asks for beside the deck, by the name of its file. */
const CHECKS = {
  coverage: [],
  pictures: ['pictures'],
  links: [],
  listings: ['pens'],
  math: ['pens'],
  headings: [],
  ids: [],
  marks: [],
  braces: [],
  abbreviations: [],
  contrast: ['theme'],
  glyphs: ['page'],
};

/** Gives what every stage works on: an article, a deck that quotes it, one that quotes it wrongly, and one of all kinds of slides. */
export async function makeInput(words, slides) {
  const { article } = makeStory(words, slides);
  const [story, mixed] = [await storySources(words, slides), await mixedSources(slides)];
  const deckOf = ({ outline, article: text }) => makeDeck(outline, text).value;
  const faulty = {
    ...story,
    outline: parseOutline(altered(story.outline.lines.join('\n')), 'outline.md').value,
  };
  const page = makePage(deckOf(mixed), mixed.theme, '.', mixed.pens);
  return {
    ...{ story, mixed, deckOf, article },
    markdown: await readText(article, 'markdown'),
    flat: await readText(article.replace(/^## .*\n/gmu, ''), 'text'),
    deck: deckOf(story),
    wrong: deckOf(faulty),
    ofAllKinds: { ...mixed, page, deck: deckOf(mixed) },
  };
}

/** Says another thing in every sentence. */
const altered = (text) =>
  text.replace(/\bthe\b/gu, 'no').replace(/(?<=\d)\d\b/gu, (digit) => String((Number(digit) + 3) % 10));

/** The stages that need no browser: each gets the input, and what it gives is not looked at. */
export const STAGES = {
  'outline parsed, quoting': ({ story }) => parseOutline(story.outline.lines.join('\n'), 'outline.md'),
  'outline parsed, all kinds': ({ mixed }) => parseOutline(mixed.outline.lines.join('\n'), 'outline.md'),
  'article read, Markdown': ({ article }) => readText(article, 'markdown'),
  'article read, plain text': ({ article }) => readText(article, 'text'),
  'article read, a web page': ({ article }) => readText(webPageOf(article), 'html'),
  'sections at headings': ({ markdown }) => articleOf(markdown),
  'sections where the topic shifts': ({ flat }) => articleOf(flat),
  'first outline drafted': ({ story }) =>
    draftOutline(story.article, { articleFile: 'article.md', lang: 'en' }),
  'deck made, quoting': ({ story, deckOf }) => deckOf(story),
  'deck made, all kinds': ({ mixed, deckOf }) => deckOf(mixed),
  'page written, quoting': ({ deck, story }) => makePage(deck, story.theme, '.', story.pens),
  'page written, all kinds': ({ ofAllKinds: { deck, theme, pens } }) => makePage(deck, theme, '.', pens),
  'check: quotes': ({ deck }) => checkQuotes(deck),
  'check: quotes, all altered': ({ wrong }) => checkQuotes(wrong),
  'check: numbers': ({ deck }) => check('numbers', deck),
  'check: numbers, all altered': ({ wrong }) => check('numbers', wrong),
  'check: names': ({ deck }) => check('names', deck),
  'check: drift': ({ story }) => drift(story),
  ...Object.fromEntries(
    Object.entries(CHECKS).map(([name, asked]) => [
      `check: ${name}`,
      ({ ofAllKinds }) => check(name, ofAllKinds.deck, ...asked.map((one) => ofAllKinds[one])),
    ]),
  ),
};

async function check(name, deck, ...others) {
  const found = await import(`../../../dist/check/${name}.js`);
  return found[`check${name.charAt(0).toUpperCase()}${name.slice(1)}`](deck, ...others);
}

const checkQuotes = (deck) => check('quotes', deck, quotesOf(deck));

/** One paragraph in ten has changed since the map was made. */
function drift({ article }) {
  const text = article.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map((paragraph, index) => (index % 10 === 0 ? { ...paragraph, digest: `new${index}` } : paragraph));
  return driftOf(mapOf(article, 'article.md'), text, 'article.yaml');
}
