import { expect, test } from 'vitest';
import { draw, type Sources } from '../../../src/compile.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { writingAgain } from '../../../src/page/write-again.js';
import { ARTICLE } from '../../support/deck.js';

const theme = { name: 'none', base: '', css: '', paper: '', faces: [] };
const SLIDES = '## First\n\n- a\n\n## Second\n\n- b\n';
const OUTLINE = `---\ntitle: A\n---\n\n# One\n\n${SLIDES}\n# Two\n\n## Third\n\n- c\n`;
const sources = (text: string, more: Partial<Sources> = {}): Sources => ({
  outline: parseOutline(text, 'deck.md').value,
  article: ARTICLE,
  theme,
  folder: '.',
  pictures: new Set(),
  ...more,
});

test.each<[string, string, Partial<Sources>]>([
  ['nothing', OUTLINE, {}],
  ['the words of a slide', OUTLINE.replace('- b', '- d'), {}],
  ['the title of a part', OUTLINE.replace('# Two', '# Three'), {}],
  ['a slide more', `${OUTLINE}\n## Fourth\n\n- d\n`, {}],
  ['a slide less', OUTLINE.replace('## Second', ''), {}],
  [
    'the order of slides',
    OUTLINE.replace(
      SLIDES,
      SLIDES.split(/(?=## Second)/)
        .reverse()
        .join('\n'),
    ),
    {},
  ],
  ['the language', OUTLINE.replace('title: A', 'title: A\nlang: de'), {}],
  ['the theme', OUTLINE, { theme: { ...theme, css: '.reveal { color: red }' } }],
  ['the folder', OUTLINE, { folder: 'elsewhere' }],
])(
  'where %s changes, a page that is written again is the same as one that is written anew',
  async (_, text, more) => {
    const write = writingAgain();
    await draw(sources(OUTLINE), 'preview', write);
    const again = await draw(sources(text, more), 'preview', write);
    const anew = await draw(sources(text, more), 'preview');
    expect(again.page).toEqual(anew.page);
  },
);
