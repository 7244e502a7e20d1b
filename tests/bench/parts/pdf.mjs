import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describePdf } from '../measure/pdf.mjs';
import { run } from '../measure/process.mjs';
import { commandCase, inTurnBySize } from '../measure/turns.mjs';
import { peerCommand } from '../peers/install.mjs';
import { buildHtml, buildPdf } from '../peers/lectern.mjs';

const LIMIT = fileURLToPath(new URL('../peers/limit.mjs', import.meta.url));

export const pdf = {
  name: 'pdf',
  title: 'An outline to PDF',
  of: 'slides',
  withPeers: true,
  measure: (lab) => inTurnBySize(lab.sizes, casesOf, lab),
};

async function casesOf(size, lab) {
  const at = await lab.deckOf(size);
  await run(buildHtml(lab, at));
  return [
    limitCase('bare Chromium', size, join(at, 'plain.html'), lab),
    limitCase('bare Chromium, our page', size, join(at, 'out', basename(at), 'index.html'), lab),
    pdfCase('Lectern', size, buildPdf(lab, at), join(at, 'lectern.pdf'), {
      prepare: (take) => lab.layDeck(at, size, { take }),
    }),
    ...lab.peers
      .filter((peer) => peer.pdf && size <= (peer.most ?? size))
      .map((peer) => {
        const { args, file } = peer.pdf(at, { ...peer, browser: lab.browser });
        const command = peerCommand(peer, args, lab.env);
        return pdfCase(peer.label, size, command, file, { isOther: true, runs: peer.runs });
      }),
  ];
}

function limitCase(tool, size, page, { browser, env }) {
  const file = `${page}.pdf`;
  return pdfCase(tool, size, { args: [LIMIT, browser.path, page, file], env }, file);
}

/** A case of a command that writes a PDF; what is in it is told too. */
const pdfCase = (tool, size, command, file, more = {}) =>
  commandCase(tool, size, command, { ...more, facts: async () => describePdf(await readFile(file)) });
