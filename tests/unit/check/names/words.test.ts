import { expect, test } from 'vitest';
import { checkNames } from '../../../../src/check/names.js';
import { deckOf } from '../../../support/deck.js';

/** The language, a sentence of the article, one of the slide, and the name that is told. */
const table = `
pl|Przyszedł Kowalski z Warszawy.|Tam widziano Kowalskiego w Warszawie.|
pl|Przyszedł Kowalski z Warszawy.|Tam widziano Kowalewskiego w Warszawie.|Kowalewskiego
pl|Przyszedł Kowalski z Warszawy.|Tam widziano Nowaka w Warszawie.|Nowaka
pl|Przyszedł Jan z Warszawy.|Tam widziano Janinowiczów w Warszawie.|Janinowiczów
ru|Пришёл Петров из Москвы.|Там видели Петрова в Москве.|
ru|Пришёл Петров из Москвы.|Там видели Иванова в Москве.|Иванова
ru|Пришёл Петров из Москвы.|Там видели Петровского в Москве.|Петровского
de|Gestern kam Lindqvist aus Hull.|Hier ist Lindqvists altes Haus.|
de|Hier ist Lindqvists altes Haus.|Gestern kam Lindqvist.|
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

test.each(rows)(
  'in "%s" of an article with "%s" the slide "%s" is told: %s',
  (lang, text = '', slide, name) => {
    const article = {
      citation: { title: 'Hull' },
      sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text }] }],
    };
    const { deck } = deckOf(`---\nlang: ${lang}\n---\n\n## {from=all}\n\n${slide}\n`, article);
    expect(
      checkNames(deck)
        .map(({ what }) => /"(.*?)"/u.exec(what)?.[1])
        .join(),
    ).toBe(name);
  },
);
