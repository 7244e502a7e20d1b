import { join } from 'node:path';
import { bareNode, commandCase, inTurnBySize } from '../measure/turns.mjs';
import { peerCommand } from '../peers/install.mjs';
import { buildHtml } from '../peers/lectern.mjs';

export const html = {
  name: 'html',
  title: 'An outline to HTML',
  of: 'slides',
  withPeers: true,
  measure: (lab) => inTurnBySize(lab.sizes, casesOf, lab),
};

async function casesOf(size, lab) {
  const at = await lab.deckOf(size);
  const plain = join(lab.folder, `no-code-${size}`);
  return [
    bareNode(size),
    // Its first words are those that another part may have built already.
    commandCase('Lectern', size, buildHtml(lab, at), {
      prepare: (take) => lab.layDeck(at, size, { take: take + 1 }),
    }),
    commandCase('Lectern, nothing changed', size, buildHtml(lab, at)),
    commandCase('Lectern, no code', size, buildHtml(lab, plain), {
      prepare: (take) => lab.layDeck(plain, size, { take, without: 'code' }),
    }),
    ...lab.peers
      .filter((peer) => peer.html && size <= (peer.most ?? size))
      .map((peer) =>
        commandCase(peer.label, size, peerCommand(peer, peer.html(at, peer), lab.env), {
          isOther: true,
          runs: peer.runs,
        }),
      ),
  ];
}
