import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** Draws the pages of a PDF as Chromium's viewer does, at 48 dots to the inch, in three bytes a pixel. */
export async function drawByPdfium(pdf: Uint8Array): Promise<readonly Buffer[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Buffer[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: 48 / 72, render: 'bitmap' });
    const picture = sharp(data, { raw: { width, height, channels: 4 } });
    pages.push(await picture.removeAlpha().raw().toBuffer());
  }
  document.destroy();
  library.destroy();
  return pages;
}
