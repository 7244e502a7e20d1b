import { expect, test } from 'vitest';
import { textLinker } from '../../../src/article/text-fragment.js';

const URL = 'https://example.org/mill';
const LONG = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

/** The words stand between `<` and `>`, perhaps over several paragraphs. */
function link(paragraphs: readonly string[], url = URL): string {
  const find = (mark: string) => {
    const paragraph = paragraphs.findIndex((text) => text.includes(mark));
    const before = (paragraphs[paragraph] ?? '').slice(0, (paragraphs[paragraph] ?? '').indexOf(mark));
    return { paragraph, offset: before.replace('<', '').length };
  };
  const texts = paragraphs.map((text) => text.replace(/[<>]/g, ''));
  return textLinker(url, texts)({ start: find('<'), end: find('>') });
}

test.each([
  ['words that stand there once', ['The <mill by the river> turns.'], '#:~:text=mill%20by%20the%20river'],
  [
    'signs that have a meaning',
    ['A <well-kept, “old” mill & all> turns.'],
    '#:~:text=well%2Dkept%2C%20%E2%80%9Cold%E2%80%9D%20mill%20%26%20all',
  ],
  ['another place before', ['The mill turns.', 'Look: the <mill> stands.'], '#:~:text=the-,mill,-stands.'],
  [
    'several places',
    ['The mill stands here, the <mill> stands there.'],
    '#:~:text=the-,mill,-stands%20there.'.replace('the-', 'here%2C%20the-'),
  ],
  [
    'a whole paragraph that stands twice, but for its full stop',
    ['A mill.', '<A mill>.'],
    '#:~:text=A%20mill',
  ],
  ['at the beginning of a paragraph', ['A mill.', '<mill> one'], '#:~:text=mill,-one'],
  ['as part of another word it is none', ['The mills. A <mill> here.'], '#:~:text=mill'],
  ['long words', [`<${LONG}> and more`], '#:~:text=word0%20word1%20word2,word57%20word58%20word59'],
  [
    'over two paragraphs',
    ['It <began like this.', 'And it ended like> that.'],
    '#:~:text=began%20like%20this.,it%20ended%20like',
  ],
  ['a line break', ['The <mill\nby> it'], '#:~:text=mill%20by'],
  ['a broken character', ['The <mill\ud800 by> it'], '#:~:text=mill%EF%BF%BD%20by'],
])('%s', (_, paragraphs, fragment) => {
  expect(link(paragraphs)).toBe(URL + fragment);
});

test('a fragment of the address stays', () => {
  expect(link(['The <mill>'], `${URL}#top`)).toBe(`${URL}#top:~:text=mill`);
});
