import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../../dist/browser/find.js';
import { closeBrowser, openBrowser } from '../../../dist/browser/open.js';

/**
 * Asks a browser, in its own terms and not in those of the check, how far the boxes of words and pictures on each slide
 * reach beyond its margins and its foot, in pixels; gives a map for each page, from the slide's id.
 */
export async function reachOf(pages) {
  const browser = await openBrowser(await findBrowser({ environment: process.env }));
  try {
    const reaches = [];
    for (const path of pages) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.emulateMediaType('print');
      await page.goto(pathToFileURL(path).href);
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      reaches.push(new Map(await page.evaluate(reach)));
      await page.close();
    }
    return reaches;
  } finally {
    await closeBrowser(browser);
  }
}

/** Runs in the page. */
function reach() {
  const contentOf = (box) => {
    const { top, right, bottom, left, width, height } = box.getBoundingClientRect();
    const style = getComputedStyle(box);
    const inner = (side) =>
      Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
    return {
      top,
      width,
      height,
      right: right - inner('Right'),
      bottom: bottom - inner('Bottom'),
      left: left + inner('Left'),
    };
  };
  return [...document.querySelectorAll('section.slide')].map((section) => {
    const frame = section.getBoundingClientRect();
    const foot = section.querySelector('.footnotes, .foot')?.getBoundingClientRect().top ?? frame.bottom;
    const { paddingLeft, paddingRight } = getComputedStyle(section);
    const [left, right] = [
      frame.left + Number.parseFloat(paddingLeft),
      frame.right - Number.parseFloat(paddingRight),
    ];
    const boxes = [
      ...section.querySelectorAll(':scope > :is(h1, h2, .body, .part-name) *, :scope > :is(h1, h2)'),
    ];
    const over = boxes
      .filter((box) => !box.closest('.katex, svg, .chart-data'))
      .filter(
        (box) =>
          box.matches('img') || [...box.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .map(contentOf)
      .filter(({ width, height }) => width > 2 && height > 2)
      .map((box) => Math.max(box.bottom - foot, box.right - right, left - box.left));
    return [section.id, (Math.max(0, ...over) * 720) / frame.height];
  });
}
