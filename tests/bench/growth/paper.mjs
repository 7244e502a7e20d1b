/** `paper.mjs what outline folder`: builds a deck's page, prints, stamps and proves it; prints the `time` or the `memory` of each stage as JSON. */
import { join } from 'node:path';
import { findBrowser } from '../../../dist/browser/find.js';
import { closeBrowser, openBrowser } from '../../../dist/browser/open.js';
import { writePage } from '../../../dist/commands/output.js';
import { readSources } from '../../../dist/commands/sources.js';
import { draw } from '../../../dist/compile.js';
import { factsOf } from '../../../dist/export/facts.js';
import { printPdf } from '../../../dist/export/pdf.js';
import { provePdf } from '../../../dist/export/prove.js';
import { stampPdf } from '../../../dist/export/stamp.js';
import { allocatedBy } from '../measure/heap.mjs';
import { heldBy } from '../measure/process.mjs';
import { workedBy, workedFor } from '../measure/processor.mjs';

const [what, folder] = process.argv.slice(2);
const isTime = what === 'time';
const measure = isTime ? workedFor : async (work) => (await allocatedBy(work, 16_384)) / 1e6;
const { value: sources } = await readSources(
  { name: 'deck', folder, outline: join(folder, 'outline.md') },
  folder,
);
const { deck, page } = draw(sources, 'show');
await writePage(page, join(folder, 'page'));
const facts = factsOf(deck);
const figures = {};
const browser = await openBrowser(await findBrowser({ environment: process.env }));
try {
  const { pid } = browser.process();
  const before = await workedBy(pid);
  // Of its memory, what it holds then; of its time, what has gone by.
  const ofBrowser = async () => (isTime ? (await workedBy(pid)) - before : heldBy(pid));
  const { pdfs, sheets, slides } = await printPdf(browser, [join(folder, 'page', 'index.html')]);
  const printed = await ofBrowser();
  await slides;
  figures['printed, in the browser'] = printed;
  figures['printed and measured, in the browser'] = Math.max(printed, await ofBrowser());
  const begun = sheets.map(({ id }) => id && [id]);
  const stamping = { begun, labelled: true, date: undefined, universal: true };
  let stamped;
  figures.stamped = await measure(() => {
    stamped = stampPdf(pdfs, facts, stamping);
  });
  figures.proven = await measure(() => provePdf(stamped, deck, facts, sheets));
} finally {
  await closeBrowser(browser);
}
console.log(JSON.stringify(figures));
