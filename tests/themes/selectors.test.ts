import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/theme/load.js';

/**
 * Chromium files a rule under the tag, class, id or attribute that the last part of its selector names, and asks a rule whose
 * last part names none, or only inside `:is(…, …)`, of every element: in a deck of 500 slides, 15,000 of them, three times a print.
 */
const ASKED_OF_ALL = [
  // Each of these is over what none of ours, and no list, could name.
  '*',
  '::before',
  '::after',
  '.reveal *',
  '.reveal ::before',
  ':focus-visible',
  '.slide > *',
  '.body > *',
  '.slide tbody tr:last-child > *',
  '.presenter #notes > :first-child',
  '.presenter #clock :empty',
  // What Reveal.js and the page's scripts add on the screen, under whatever name, stays off the paper.
  'body > :not(main)',
  '.reveal > :not(.slides)',
  '.slides > :not(section, .scroll-page)',
  '.scroll-page > :not(.scroll-page-sticky)',
  '.scroll-page-content > :not(section)',
];

const sheets = (await readdir(THEMES, { recursive: true })).filter(
  (name) => name.endsWith('.css') && name !== 'base/preview.css',
);

describe.each(sheets)('%s', (name) => {
  test('asks each rule of the elements that it may mean, and not of all', async () => {
    const asked: string[] = [];
    postcss.parse(await readFile(join(THEMES, name), 'utf8')).walkRules(({ selectors }) => {
      asked.push(...selectors.map((one) => one.replaceAll(/\s+/g, ' ')).filter(isAskedOfAll));
    });
    expect(asked.filter((selector) => !ASKED_OF_ALL.includes(selector))).toEqual([]);
  });
});

function isAskedOfAll(selector: string): boolean {
  const [subject = ''] = withoutBrackets(selector)
    .split(/[ >+~]+/)
    .slice(-1);
  return !selector.startsWith(':root') && !/[\w-]/.test(subject.replaceAll(/::?[\w-]+/g, ''));
}

/** What stands in brackets says no more than that something does. */
function withoutBrackets(selector: string): string {
  const inner = /\([^()]*\)/g;
  const outer = selector.replaceAll(/"[^"]*"/g, '').replaceAll(inner, '');
  return outer === selector ? selector : withoutBrackets(outer);
}
