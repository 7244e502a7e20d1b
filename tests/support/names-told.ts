import { checkNames } from '../../src/check/names.js';
import { deckOf } from './deck.js';

/** Gives the names that an article of one paragraph is told to have for those of a slide. */
export function namesTold(text: string, slide: string): string {
  const article = {
    citation: { title: 'A report' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text }] }],
  };
  return checkNames(deckOf(`## {from=all}\n\n${slide}\n`, article).deck)
    .map(({ what }) => /which has (.*)\.$/u.exec(what)?.[1] ?? what)
    .join(' ');
}
