import { expect, test } from 'vitest';
import { pool } from '../../src/pool.js';

test('at most so many works are under way at once, all are done, and one that fails holds up none', async () => {
  const enter = pool(3);
  let [running, most] = [0, 0];
  const begun: number[] = [];
  const work = async (number: number): Promise<number> => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (number === 4) throw new Error('four');
    return number;
  };
  const done = await Promise.allSettled(Array.from({ length: 10 }, (_, number) => enter(() => work(number))));
  expect(most).toBe(3);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(done.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    0,
    1,
    2,
    3,
    'Error: four',
    5,
    6,
    7,
    8,
    9,
  ]);
});
