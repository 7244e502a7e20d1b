import { BLOCKS, cleanDeck } from './clean.mjs';

/** Makes one deck of so many slides out of all blocks' usual forms, without pictures and diagrams of their own. */
export function longDeck(count) {
  const slides = BLOCKS.filter(
    (block) => !['background', 'columns', 'diagram', 'figure', 'footnotes', 'tasks'].includes(block),
  ).flatMap((block) =>
    cleanDeck(block, 'en', '16:9', 1)
      .outline.replace(/^---\n[\s\S]*?\n---\n/u, '')
      .split(/(?=^## )/mu)
      .filter((slide) => slide.startsWith('## ')),
  );
  const body = Array.from({ length: count }, (_, index) =>
    (slides[index % slides.length] ?? '').replace(/\{#[\w-]+/u, `{#slide-${index}`),
  );
  return `---\ntitle: A long deck\nsources: false\n---\n\n${body.join('\n')}`;
}
