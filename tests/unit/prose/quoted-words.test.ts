import { expect, test } from 'vitest';
import { quotedWords } from '../../../src/prose/quoted-words.js';
import { cpuTime } from '../../support/cpu-time.js';

/** `^` before what is the first on a line, `~` before the rest of a parted word, `*` after a loose one, `|` after a stem. */
const draw = (text: string, lang: string): string =>
  quotedWords(text, lang)
    .map(
      ({ fold, broken, line, loose, stem }) =>
        (line ? '^' : '') +
        (broken ? '~' : '') +
        fold +
        (loose ? '*' : '') +
        (stem === undefined ? '' : `|${stem}`),
    )
    .join(' ');

test.each([
  ['words and punctuation', 'It rains, he—she; “so”: yes.', 'en', 'It rains he she so yes'],
  ['apostrophes', 'don’t dogs’ ’90s rock ’n’ roll o`clock', 'en', "don't dogs 90s rock n roll o'clock"],
  ['elided words', 'l’État, c’est aujourd’hui', 'fr', 'l État c est aujourd hui'],
  ['numbers', '11,000 or 9.14 at 2:40, 1954–58, 6-3.', 'en', '11,000 or 9.14 at 2:40 1954 58 6 3'],
  ['amounts', '$9.14, 37%, 37 %, −5, (-5), x-5, 5 °C', 'en', '$ 9.14 37 % 37 % - 5 - 5 x 5 5 ° C'],
  ['acronyms', 'the U.S. and U.S.-led US. I. A man', 'en', 'the US and US led US I A man'],
  ['questions', 'Is it? No! 真的？', 'en', 'Is it ? No ! 真 的 ?'],
  ['ellipses', 'a…b ... c . . . d [...] e […] f (…) g. H', 'en', 'a … b … c … d … e … f … g H'],
  [
    'brackets',
    '[T]he boat claim[ed] [Putin] it [is] so',
    'en',
    'The* boat claimed|claim [ Putin ] it [ is ] so',
  ],
  ['marks of notes', 'a.[12] b² c', 'en', 'a b c'],
  ['soft hyphens and the like', 'in\u00adter\u200bna\ufefftional', 'en', 'international'],
  [
    'words parted at the end of a line',
    'inter-\nnational inter- national so - it',
    'en',
    'inter ^~national inter ~national so it',
  ],
  ['a soft hyphen at the end of a line', 'inter\u00ad\nnational', 'en', 'inter ^~national'],
  ['what only looks parted', '5- year North-\nSouth', 'en', '5 year North ^South'],
  ['Unicode forms and ligatures', 'cafe\u0301 ﬁne', 'en', 'café fine'],
  ['scripts without spaces', '我们「走」吧', 'zh', '我 们 走 吧'],
  ['an object', 'a \ufffc b', 'en', 'a \ufffc b'],
  ['nothing', ' —“” ', 'en', ''],
])('%s', (_, text, lang, tokens) => {
  expect(draw(text, lang)).toBe(tokens);
});

test('each token stands where it says', () => {
  const text = 'It’s “[T]he U.S.” in 1,5 … l’État';
  expect(quotedWords(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    'It’',
    's',
    '[T]he',
    'U.S.',
    'in',
    '1,5',
    '…',
    'l’',
    'État',
  ]);
});

test.each(['a', "a'", '1,', '. ', '[', '[a', 'A.', '\u00ad', '-\n'])(
  '%j many times takes no time',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const before = cpuTime();
    quotedWords(text, 'fr');
    expect(cpuTime() - before).toBeLessThan(2000);
  },
);
