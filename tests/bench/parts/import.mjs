import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeStory } from '../decks/story.mjs';
import { webPageOf } from '../decks/web-page.mjs';
import { bareNode, commandCase, inTurnBySize } from '../measure/turns.mjs';
import { peerCommand } from '../peers/install.mjs';
import { lectern } from '../peers/lectern.mjs';

const READABILITY = fileURLToPath(new URL('../peers/readability.mjs', import.meta.url));
const SIZES = [2500, 5000, 10_000, 20_000];

export const imports = {
  name: 'import',
  title: 'An article to a first deck',
  of: 'words',
  withPeers: true,
  measure: (lab) => inTurnBySize(lab.isQuick ? SIZES.slice(0, 2) : SIZES, casesOf, lab),
};

async function casesOf(size, lab) {
  const at = join(lab.folder, `article-${size}`);
  await mkdir(at);
  const { article } = makeStory(size, 1);
  await writeFile(join(at, 'article.md'), article);
  await writeFile(join(at, 'article.html'), webPageOf(article));
  const importing = (file) => lectern(lab, ['import', file, '--name', 'deck', '--force'], at);
  return [
    bareNode(size),
    commandCase('Readability alone', size, { args: [READABILITY, join(at, 'article.html')] }),
    commandCase('Lectern, Markdown', size, importing('article.md')),
    commandCase('Lectern, a web page', size, importing('article.html')),
    ...lab.peers
      .filter((peer) => peer.import)
      .map((peer) => {
        const command = peerCommand(peer, peer.import(join(at, 'article.html')), lab.env);
        return commandCase(`${peer.label}, HTML to Markdown`, size, command, { isOther: true });
      }),
  ];
}
