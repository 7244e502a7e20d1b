import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutCrash } from '../../browser/lazily.js';
import { slidesOf } from '../../deck/coverage.js';
import { type Motif, type ShotWish, takeShots } from '../../export/shots.js';
import type { Page } from '../../model.js';
import { makeContactSheet } from '../../page/contact.js';
import type { Placed } from '../../page/framed.js';
import { CARD } from '../../page/head.js';
import { makePage } from '../../page/page.js';
import type { MadeDeck } from '../compile-deck.js';
import type { Format } from '../formats.js';
import { writePage } from '../output.js';
import type { Run } from '../range.js';
import type { Workshop } from './workshop.js';

/** What else is made of a deck, and how. */
export interface RelativeOptions {
  readonly to: readonly Format[];
  /** The slides that are meant; all where none are named. */
  readonly slides?: readonly Run[] | undefined;
  /** How many pixels of a picture each CSS pixel becomes. */
  readonly scale: number;
  /** Of JPEG, from 1 to 100. */
  readonly quality?: number | undefined;
}

/** Makes the pictures of a deck that are asked for; gives each by its path, with what to say of it. */
export async function writeRelatives(
  made: MadeDeck,
  shown: readonly Placed[],
  options: RelativeOptions,
  workshop: Workshop,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const type of ['png', 'jpeg'] as const)
    if (options.to.includes(type)) told.push(await writeSlides(made, shown, { ...options, type }, workshop));
  if (options.to.includes('contact')) told.push(...(await writeContact(made, shown, options, workshop)));
  if (options.to.includes('card')) told.push(await writeCard(made, options, workshop));
  return told;
}

const ENDINGS = { png: 'png', jpeg: 'jpg' } as const;

/** Takes a picture of each slide: `png/talk-07.png`. */
async function writeSlides(
  { sources: { theme, folder, pens }, compiled: { deck } }: MadeDeck,
  shown: readonly Placed[],
  wish: ShotWish,
  workshop: Workshop,
): Promise<string> {
  const { type } = wish;
  const path = await lay(makePage(deck, theme, folder, pens, 'print'), type, workshop);
  const numbers = shown.map(({ slide }) => slide.number);
  const digits = String(slidesOf(deck).length).length;
  const nameOf = (index: number): string =>
    `${workshop.name}-${String(index + 1).padStart(digits, '0')}.${ENDINGS[type]}`;
  const target = join(workshop.kept, type);
  await mkdir(target, { recursive: true });
  const wanted = numbers.map((number) => number - 1);
  const motif = { selector: 'section.slide', wanted, file: deck.file };
  await withoutCrash(workshop.open, (browser) =>
    takeShots(browser, path, motif, wish, (picture, index) =>
      writeFile(join(target, nameOf(index)), picture),
    ),
  );
  return `${type} (${numbers.length} pictures)`;
}

/** How many slides a contact sheet shows at most. */
const SHEET = 64;

/** Takes pictures of all slides on one sheet, or on as many as it needs. */
async function writeContact(
  { sources: { theme, folder, pens = {} }, compiled: { deck } }: MadeDeck,
  shown: readonly Placed[],
  wish: RelativeOptions,
  workshop: Workshop,
): Promise<readonly string[]> {
  const made: string[] = [];
  for (let from = 0; from < shown.length; from += SHEET) {
    const name = shown.length > SHEET ? `contact-${from / SHEET + 1}` : 'contact';
    const slides = shown.slice(from, from + SHEET);
    const page = makeContactSheet(deck, theme, folder, pens, slides);
    await takeOne(
      page,
      name,
      { selector: '.contact > ol', file: deck.file },
      { ...wish, type: 'png' },
      workshop,
    );
    made.push(`${name}.png (${slides.length} slides)`);
  }
  return made;
}

/** Takes the picture that is shown beside a link to the deck: its first slide, set anew for that size. */
async function writeCard(
  { sources: { theme, folder, pens }, compiled: { deck } }: MadeDeck,
  { quality }: RelativeOptions,
  workshop: Workshop,
): Promise<string> {
  const settings = { ...deck.settings, size: CARD, numbers: 'none' as const };
  const page = makePage({ ...deck, settings }, theme, folder, pens, 'print');
  await takeOne(
    page,
    'card',
    { selector: 'section.slide', file: deck.file },
    { type: 'png', scale: 1, quality },
    workshop,
  );
  return `card.png (${CARD.width} x ${CARD.height})`;
}

async function takeOne(
  page: Page,
  name: string,
  motif: Motif,
  wish: ShotWish,
  workshop: Workshop,
): Promise<void> {
  const path = await lay(page, name, workshop);
  await withoutCrash(workshop.open, (browser) =>
    takeShots(browser, path, { ...motif, wanted: [0] }, wish, (picture) =>
      writeFile(join(workshop.kept, `${name}.png`), picture),
    ),
  );
}

/** Lays a page and its files into a folder of its own, to be looked at. */
async function lay(page: Page, name: string, { scratch, paper }: Workshop): Promise<string> {
  await writePage(page, join(scratch, name), paper);
  return join(scratch, name, 'index.html');
}
