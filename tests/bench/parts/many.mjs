import { join } from 'node:path';
import { bareNode, commandCase, inTurn } from '../measure/turns.mjs';
import { lectern } from '../peers/lectern.mjs';

const DECKS = 50;
const SLIDES = 20;

export const many = { name: 'many', title: `Many decks of ${SLIDES} slides to PDF`, of: 'decks', measure };

async function measure(lab) {
  const count = lab.isQuick ? 5 : DECKS;
  const at = join(lab.folder, 'many');
  const layAll = async (take) => {
    for (let number = 1; number <= count; number += 1)
      await lab.layDeck(join(at, 'slides', `deck-${number}`), SLIDES, { take });
  };
  const build = lectern(lab, ['build', '--to', 'pdf'], at);
  const cases = [
    bareNode(count),
    commandCase('Lectern', count, build, { prepare: layAll, runs: 3 }),
    commandCase('Lectern, nothing changed', count, build, { runs: 3 }),
  ];
  return inTurn(cases, lab);
}
