import { wordsIn } from '../../deck/words.js';
import type { Block } from '../../model.js';
import { shareHeight, WIDE_ROOM } from '../room.js';
import { numberSteps, type Writing } from '../writing.js';
import { calloutHtml } from './callout.js';
import { chartHtml } from './chart.js';
import { columnsHtml } from './columns.js';
import { compareHtml } from './compare.js';
import { definitionsHtml } from './definitions.js';
import { diagramHtml } from './diagram.js';
import { figureHtml } from './figure.js';
import { leadHtml } from './lead.js';
import { listingHtml } from './listing.js';
import { mathHtml } from './math.js';
import { proseHtml } from './prose.js';
import { quoteHtml } from './quote.js';
import { stepsHtml } from './steps.js';

/** Begins to write a slide: all of it or as far as the step `shown`, for the first time or as an echo. */
export function startWriting(given: Partial<Writing> & { readonly shown?: number } = {}): Writing {
  const { shown, words = wordsIn('en'), ...others } = given;
  return {
    pens: {},
    slideId: '',
    footnotes: [],
    words,
    abbreviations: new Map(),
    quoteUrls: new Map(),
    quoteLinks: new Map(),
    heading: false,
    stepping: false,
    echo: false,
    room: WIDE_ROOM,
    ...others,
    steps: numberSteps(shown),
    inside: blocksHtml,
  };
}

/** Writes blocks one below the other. */
export function blocksHtml(blocks: readonly Block[], writing: Writing): string {
  const room = shareHeight(writing.room, blocks);
  return blocks.map((block) => blockHtml(block, { ...writing, room })).join('\n');
}

function blockHtml(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'quote':
      return quoteHtml(block, writing);
    case 'stats':
    case 'timeline':
    case 'people':
      return leadHtml(block, writing);
    case 'compare':
      return compareHtml(block, writing);
    case 'columns':
      return columnsHtml(block, writing);
    case 'figure':
      return figureHtml(block, writing);
    case 'chart':
      return chartHtml(block, writing);
    case 'callout':
      return calloutHtml(block, writing);
    case 'math':
      return mathHtml(block.text, block.display, writing);
    case 'diagram':
      return diagramHtml(block, writing);
    case 'definitions':
      return definitionsHtml(block, writing);
    case 'incremental':
      return stepsHtml(block, writing);
    case 'listing':
      return listingHtml(block, writing);
    default:
      return proseHtml(block, writing);
  }
}
