import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/prose/sentences.js';
import { cpuTime } from '../../support/cpu-time.js';

/** The bar stands where one sentence ends. */
const cases: Readonly<Record<string, readonly [lang: string, text: string]>> = {
  nothing: ['en', ''],
  'one without an end': ['en', 'The mill stands still'],
  two: ['en', 'The mill turns.|It grinds corn!'],
  'an acronym goes on with a name': ['en', 'The U.S. State Department called.|It was late.'],
  'an acronym ends before a word that begins one': ['en', 'They left the U.S.|The mill stayed.'],
  'initials and titles': ['en', 'M. Taylor Fravel met Dr. J. R. Miller and Mrs. Weir.|Nobody spoke.'],
  'e.g. and i.e.': ['en', 'Grain, e.g. Rye, is dear, i.e. It costs much.|So it is.'],
  'dates and numbers': ['en', 'On Jan. 5, Monday, it cost 3.5 million, as No. 7 says.|Fig. 2 shows it.'],
  'an hour goes on with a day': ['en', 'It opened at 5 p.m. Friday.|At 6 a.m. the wheel stood.'],
  firms: ['en', 'Weir Inc. Chairman Paul Weir left.|He joined Mill Co.|The town was glad.'],
  'a quotation that asks goes on': ['en', '“Really?” he asked.|“No.”|The wheel stood.'],
  'marks that close stay with what they close': ['en', 'She said ‘It is our tomorrow.’ ”|Then she left.'],
  'an ellipsis within and at the end': ['en', 'It was … long.|It went on…|Then it stopped... and began.'],
  brackets: ['en', 'It turned (it was repaired in 1990).|(Nobody knows why.)|It stands.'],
  'wrapped lines': ['en', 'The mill\nturns all\nday.|It grinds\ncorn.'],
  'a blank line ends a sentence': ['en', 'The mill|\n\nIt turns'],
  'items that are counted': ['en', '1. The mill turns.|2. It grinds.'],
  'German ordinals and abbreviations': [
    'de',
    'Am 3. Oktober kam Dr. Weiß, z. B. mit Mehl.|Im Jahr 1990. Er ging.'.replace('1990. ', '1990.|'),
  ],
  'German quotes': ['de', 'Er sagte: „Ja.“|Und ging.'],
  French: ['fr', 'M. Dupont est là.|« Vraiment ? » dit-il.|Oui.'],
  Russian: ['ru', 'В 1990 г. Москва молчала.|Потом всё изменилось.'],
  Japanese: ['ja', '「これは水車です。」と述べた。|次の文！|「はい」と言う。'],
  Chinese: ['zh', '他说：“今天很好。”|然后走了。|明天呢？'],
  Arabic: ['ar', 'هل تدور الطاحونة؟|نعم. تدور.'.replace('نعم. ', 'نعم.|')],
};

test.each(Object.entries(cases))('%s', (_, [lang, marked]) => {
  const text = marked
    .replace(/\|(?=[\p{L}“«‘「(\d])/gu, lang === 'ja' || lang === 'zh' ? '' : ' ')
    .replaceAll('|', '');
  const found = splitSentences(text, lang);
  expect(found.map((one) => one.text)).toEqual(
    marked
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );
  for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
});

test('long and hostile texts take a short time', () => {
  for (const piece of ['One is here. ', 'a', '. ', '“', 'U.S. ', '\n', 'あ。', ' ', '1.']) {
    const text = piece.repeat(200_000 / piece.length);
    const begin = cpuTime();
    splitSentences(text, 'en');
    expect([piece, cpuTime() - begin < 1500]).toEqual([piece, true]);
  }
});
