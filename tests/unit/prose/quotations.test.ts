import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/prose/quotations.js';
import { cpuTime } from '../../support/cpu-time.js';

/** A text, and what is found in it: the marks around the words, with two spaces before what is nested. */
const cases: Readonly<Record<string, readonly [text: string, lang: string, ...found: string[]]>> = {
  'straight marks': ['She said, "Yes." He said "no".', 'en', '"Yes."', '"no"'],
  'curly marks': ['“Yes,” she said. “No.”', 'en', '“Yes,”', '“No.”'],
  'British single marks': [
    'The dogs’ owner said: ‘It’s the dogs’ bowl,’ and left.',
    'en',
    '‘It’s the dogs’ bowl,’',
  ],
  'single marks around a plural': ['The ‘colour revolutions’ of the 2000s', 'en', '‘colour revolutions’'],
  'two plurals in single marks': ['‘Hawks’ and ‘doves’ met.', 'en', '‘Hawks’', '‘doves’'],
  'straight single marks': ["It's 'the dogs' bowl', he said, and 'so'.", 'en', "'the dogs' bowl'", "'so'"],
  'a single one within double ones': [
    '“The slogan was ‘Our tomorrow,’ ” he said.',
    'en',
    '“The slogan was ‘Our tomorrow,’ ”',
    '  ‘Our tomorrow,’',
  ],
  'double ones within single ones': [
    '‘He called it “the best” there is,’ she said.',
    'en',
    '‘He called it “the best” there is,’',
    '  “the best”',
  ],
  'a plural in single marks within double ones': [
    '“The ‘hawks’ lost,” he said. “The ‘doves’”',
    'en',
    '“The ‘hawks’ lost,”',
    '  ‘hawks’',
    '“The ‘doves’”',
    '  ‘doves’',
  ],
  'apostrophes alone': [
    'It’s the ’90s, rock ’n’ roll, ‘tis, the dogs’ and '.concat("James' and 'em in '68."),
    'en',
  ],
  'what is short for a longer word': ["’Twas he. 'Tis so. rock 'n' roll 'til", 'en'],
  'a wrong apostrophe inside': ['‘In the ‘90s it was so,’ he said.', 'en', '‘In the ‘90s it was so,’'],
  German: ['Er sagte: „Das ‚Beste‘ kommt.“ Und „so“.', 'de', '„Das ‚Beste‘ kommt.“', '  ‚Beste‘', '„so“'],
  'German, closed with a wrong mark': ['„Ja”, sagte er, „nein".', 'de', '„Ja”', '„nein"'],
  'German guillemets': ['»Ja, ›gut‹ so«, sagte er. »Nein.«', 'de', '»Ja, ›gut‹ so«', '  ›gut‹', '»Nein.«'],
  French: [
    'Il dit : « Oui, “bien”. » Puis «\u00a0non\u00a0».',
    'fr',
    '« Oui, “bien”. »',
    '  “bien”',
    '«\u00a0non\u00a0»',
  ],
  'French within French': [
    '« Il dit « oui » et part », dit-elle.',
    'fr',
    '« Il dit « oui » et part »',
    '  « oui »',
  ],
  'French apostrophes': ['L’homme d’État l’a dit.', 'fr'],
  Swedish: ['”Ja”, sade han. »Nej», sade hon.', 'sv', '”Ja”', '»Nej»'],
  Polish: ['Powiedział: „Tak”.', 'pl', '„Tak”'],
  Dutch: ["'t Was ‘mooi’ in 's-Hertogenbosch, zei hij.", 'nl', '‘mooi’'],
  Japanese: ['彼は「『和』が大事だ」と述べた。', 'ja', '「『和』が大事だ」', '  『和』'],
  Chinese: ['他说：“我们‘一起’走。”', 'zh', '“我们‘一起’走。”', '  ‘一起’'],
  'Chinese with straight marks': ['他说："好。"然后"走"了。', 'zh', '"好。"', '"走"'],
  Hebrew: ['ארה"ב אמרה "כן" היום', 'he', '"כן"'],
  'over two paragraphs': ['“One.\n\n“Two.” And “three.”', 'en', '“One.\n\n“Two.”', '“three.”'],
  'over two paragraphs with one inside': [
    '“One ‘and\n\n“‘a half’.”',
    'en',
    '“One ‘and\n\n“‘a half’.”',
    '  ‘and\n\n“‘a half’',
  ],
  'over French paragraphs': ['« Un.\n\n» Deux. »', 'fr', '« Un.\n\n» Deux. »'],
  'a line break is no border': ['“One\ntwo.”', 'en', '“One\ntwo.”'],
  'an opening that is never closed': ['He said “yes and left.\n\nShe said “no”.', 'en', '“no”'],
  'an opening that is closed in a later paragraph': ['“Yes\n\nand no” he said', 'en'],
  'a closing that was never opened': ['Yes,” he said. “No.”', 'en', '“No.”'],
  'inches and minutes': ['A 5" pipe of 6\' 2", and 40° 26\' 46" N', 'en'],
  'after a dash and in brackets': ['so—“yes”—and (“no”) or "a"—"b"', 'en', '“yes”', '“no”', '"a"', '"b"'],
  'a dash at its end': ['“I was about to—” he said. "And I—"', 'en', '“I was about to—”', '"And I—"'],
  'words with nothing inside': ['“” "" ‘ ’ “ ”', 'en'],
  'marks alone': ['" “ ‘ „ «', 'en'],
  nothing: ['', 'en'],
};

const draw = (text: string, lang: string): readonly string[] =>
  findQuotations(text, lang).map(({ start, end, marks, nested }) => {
    const before = text.slice(0, start).trimEnd();
    const after = text.slice(end).trimStart();
    expect([before.at(-1), after[0]].join('')).toBe(marks);
    return (nested ? '  ' : '') + text.slice(before.length - 1, text.length - after.length + 1);
  });

test.each(Object.entries(cases))('%s', (_, [text, lang, ...found]) => {
  expect(draw(text, lang)).toEqual(found);
});

test('any text has quotations in order, each where it says', () => {
  const char = fc.constantFrom(...'ab s.,\n\n"“”„«»‹›‘’‚\'「」『』—(1');
  fc.assert(
    fc.property(fc.array(char, { maxLength: 60 }), (chars) => {
      const text = chars.join('');
      let last = 0;
      for (const { text: words, start, end } of findQuotations(text, 'en')) {
        expect(text.slice(start, end)).toBe(words);
        expect(words.trim()).toBe(words);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(['“', '‘', '"a ', '\n\n“', "s' ", '‘s’ ', '”', '\n '])('%j many times takes no time', (piece) => {
  const text = piece.repeat(200_000 / piece.length);
  const before = cpuTime();
  findQuotations(text, 'en');
  expect(cpuTime() - before).toBeLessThan(2000);
});
