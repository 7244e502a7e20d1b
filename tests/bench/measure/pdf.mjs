import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Gives the size of a PDF in KB, its pages, those with tags on them, its bookmarks, and its links to pages of its own. */
export async function describePdf(data) {
  const task = getDocument({ data: Uint8Array.from(data), verbosity: 0 });
  const pdf = await task.promise;
  let [tagged, links] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (hasContent(await page.getStructTree())) tagged += 1;
    for (const { subtype, dest, url } of await page.getAnnotations())
      if (subtype === 'Link' && dest && !url) links += 1;
  }
  const kilobytes = Math.round(data.length / 1024);
  const facts = { kilobytes, pages: pdf.numPages, tagged, bookmarks: countOf(await pdf.getOutline()), links };
  await task.destroy();
  return facts;
}

const hasContent = (node) => node?.type === 'content' || (node?.children ?? []).some(hasContent);

const countOf = (items) => (items ?? []).reduce((sum, item) => sum + 1 + countOf(item.items), 0);
