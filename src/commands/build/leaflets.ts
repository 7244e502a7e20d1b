import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWish } from '../../browser/find.js';
import { withoutCrash } from '../../browser/lazily.js';
import { withoutOff } from '../../check/off.js';
import { printLeaflet } from '../../export/leaflet.js';
import type { Placed } from '../../page/framed.js';
import { type HandoutLayout, makeHandout } from '../../page/handout.js';
import { type Leaflet, paperSize } from '../../page/leaf.js';
import { makeNotes } from '../../page/notes.js';
import type { MadeDeck } from '../compile-deck.js';
import type { Format } from '../formats.js';
import { kilobytes, writePage } from '../output.js';
import { sourceDate } from './source-date.js';
import type { Workshop } from './workshop.js';

/** Which leaflets are made, and how. */
export interface LeafletOptions extends HandoutLayout {
  readonly to: readonly Format[];
  readonly browser: BrowserWish;
}

/** Prints the notes and the handout of a deck, where they are asked for; gives what to say of each. */
export async function writeLeaflets(
  made: MadeDeck,
  shown: readonly Placed[],
  options: LeafletOptions,
  workshop: Workshop,
): Promise<readonly string[]> {
  const { theme, folder, pens = {} } = made.sources;
  const { deck } = made.compiled;
  const told: string[] = [];
  const print = async (noun: 'notes' | 'handout', page: Leaflet): Promise<void> => {
    told.push(await writeLeaflet(made, noun, page, options, workshop));
  };
  if (options.to.includes('notes'))
    await print('notes', makeNotes(deck, theme, folder, pens, shown, options.paper));
  if (options.to.includes('handout'))
    await print('handout', makeHandout(deck, theme, folder, pens, shown, options));
  return told;
}

async function writeLeaflet(
  { compiled: { deck } }: MadeDeck,
  noun: 'notes' | 'handout',
  page: Leaflet,
  { paper, browser }: LeafletOptions,
  { kept, scratch, open, tell, say, paper: pictures, fileName }: Workshop,
): Promise<string> {
  say(`Printing the ${noun} of`);
  const folder = join(scratch, noun);
  await writePage(page, folder, pictures);
  const leaflet = {
    deck,
    noun,
    size: paperSize(paper),
    sheets: page.sheets,
    shown: page.shown,
    date: sourceDate(browser),
  };
  const { pdf, pages, problems } = await withoutCrash(open, (one) =>
    printLeaflet(one, join(folder, 'index.html'), leaflet),
  );
  await tell(withoutOff(problems, deck.settings));
  const name = fileName(`-${noun}.pdf`);
  await writeFile(join(kept, name), pdf);
  return `${name} (${pages} pages, ${kilobytes(pdf.length)})`;
}
