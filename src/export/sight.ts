import type { Page } from '../browser/open.js';
import type { Sighted } from '../check/sight.js';
import { clientScripts } from './client.js';

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly crossed: boolean;
}

/** Looks at the pixels of what measuring left in doubt, on few pictures of many slides; the page is of no use afterwards. */
export async function lookAtDoubts(page: Page): Promise<readonly Sighted[]> {
  const script = clientScripts(['edges', 'sight']);
  const run = (call: string): Promise<unknown> =>
    page.evaluate(`(() => { ${script}\nconst doubts = window.lecternDoubts; return ${call}; })()`);
  const sighted: Sighted[] = [];
  for (const strip of (await run('stageDoubts(doubts)')) as readonly Strip[]) {
    const names = strip.crossed ? ['loud', 'bare', 'plain', 'lower', 'upper', 'neither'] : ['loud', 'bare'];
    const shots: Record<string, string> = {};
    for (const name of names) {
      await run(`showAs('${name}', doubts)`);
      shots[name] = await shoot(page, strip);
    }
    await run(`showAs('plain', doubts)`);
    const judged = await run(`judgeDoubts(doubts, ${JSON.stringify(strip)}, ${JSON.stringify(shots)})`);
    sighted.push(...(judged as readonly Sighted[]));
  }
  return sighted;
}

async function shoot(page: Page, { x, y, width, height, scale }: Strip): Promise<string> {
  const clip = { x, y, width, height, scale };
  const picture = await page.screenshot({
    clip,
    captureBeyondViewport: true,
    encoding: 'base64',
    optimizeForSpeed: true,
  });
  return `data:image/png;base64,${picture}`;
}
