/** Makes a web page of an article in plain Markdown: headings and paragraphs. */
export function webPageOf(article) {
  const blocks = article.replace(/^---[\s\S]*?\n---\n/u, '').split(/\n\s*\n/u);
  const inside = blocks.map((block) =>
    block.startsWith('## ') ? `<h2>${block.slice(3).replace(/\s*\{.*\}$/u, '')}</h2>` : `<p>${block}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long story</title></head><body><article><h1>A long story</h1>${inside.join('\n')}</article></body></html>`;
}
