import { closeBrowser, openBrowser } from '../../../dist/browser/open.js';
import { heldBy } from '../measure/process.mjs';
import { inTurn } from '../measure/turns.mjs';
import { peerCommand } from '../peers/install.mjs';
import { serveLectern } from '../peers/lectern.mjs';
import { openPreview } from './dev/preview.mjs';

const SAVES = 25;
const FIRST_PORT = 19_500;

export const dev = {
  name: 'dev',
  title: 'From saving a slide to seeing it',
  of: 'slides',
  unit: 'ms',
  measure,
};

async function measure(lab) {
  const browser = await openBrowser(lab.browser);
  try {
    const rows = [];
    for (const size of lab.sizes) rows.push(...(await measureSize(size, lab, browser)));
    return rows;
  } finally {
    await closeBrowser(browser);
  }
}

/** Every tool serves its deck at once, and each gets a save in turn. */
async function measureSize(size, lab, browser) {
  const at = await lab.deckOf(size);
  const previews = [];
  try {
    for (const [index, { tool, isOther, serve }] of toolsFor(size, lab).entries()) {
      lab.tell(`${tool} serves ${size} slides …`);
      const preview = await openPreview(serve(at, String(FIRST_PORT + index)), browser).catch((error) => {
        if (!isOther) throw error;
        lab.tell(`${tool}, ${size}: ${error.message}`);
      });
      if (preview) previews.push({ tool, isOther, ...preview });
    }
    const cases = previews.map(({ tool, isOther, seeSave, pid }) => ({
      ...{ tool, size, isOther, measure: seeSave },
      memory: () => heldBy(pid),
    }));
    return await inTurn(cases, { ...lab, runs: lab.isQuick ? 5 : SAVES });
  } finally {
    for (const { close } of previews) await close();
  }
}

const toolsFor = (size, lab) => [
  { tool: 'Lectern', serve: (at, port) => serveLectern(lab, at, port) },
  ...lab.peers
    .filter((peer) => peer.serve && size <= (peer.most ?? size))
    .map((peer) => ({
      tool: peer.label,
      isOther: true,
      serve: (at, port) => {
        const { args, env, ...rest } = peer.serve(at, port, peer);
        return { ...rest, command: peerCommand(peer, args, { ...lab.env, ...env }) };
      },
    })),
];
