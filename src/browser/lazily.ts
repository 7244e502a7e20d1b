import { type BrowserWish, findBrowser } from './find.js';
import { type Browser, closeBrowser, openBrowser } from './open.js';

/** Lets work have a browser that is opened once, when first asked for, and closed when the work is done or has failed. */
export async function withBrowser<T>(
  wish: BrowserWish,
  work: (open: () => Promise<Browser>) => Promise<T>,
): Promise<T> {
  let opening: Promise<Browser> | undefined;
  try {
    return await work(() => {
      opening ??= findBrowser(wish).then(openBrowser);
      return opening;
    });
  } finally {
    await opening?.then(closeBrowser, () => undefined);
  }
}
