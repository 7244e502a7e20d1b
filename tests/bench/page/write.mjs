import { readFile, writeFile } from 'node:fs/promises';
import { printGrowth } from '../growth/print.mjs';
import { PARTS } from '../parts.mjs';
import { plot } from './plot.mjs';
import { printPart, printTargets } from './tables.mjs';

const DOCS = new URL('../../../docs/', import.meta.url);
const JSON_FILE = new URL('performance.json', DOCS);
const PAGE = new URL('performance.md', DOCS);
const PLOT = new URL('performance.svg', DOCS);

/** Puts results in the place of the last of their parts, and writes the page's tables and its plot anew; gives all results. */
export async function writeResults(newer) {
  const results = { ...JSON.parse(await readFile(JSON_FILE, 'utf8').catch(() => '{}')), ...newer };
  await writeFile(JSON_FILE, printJson(results));
  await writeFile(PLOT, plot(results));
  await writeFile(PAGE, fillPage(await readFile(PAGE, 'utf8'), results));
  return results;
}

/** A row of figures stands on one line. */
const printJson = (results) =>
  `${JSON.stringify(results, undefined, 2).replace(/\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;

/** Fills what stands between `<!-- begin name -->` and `<!-- end name -->`, where it was measured. */
export function fillPage(text, results) {
  const said = {
    targets: printTargets(results),
    ...(results.growth && { growth: printGrowth(results.growth) }),
    ...Object.fromEntries(
      PARTS.filter(({ name }) => results[name]).map((part) => [
        part.name,
        printPart(part, results[part.name]),
      ]),
    ),
  };
  return text.replace(/(<!-- begin (\w+) -->\n)[\s\S]*?(<!-- end \2 -->)/g, (whole, begin, name, end) =>
    said[name] === undefined ? whole : `${begin}\n${said[name]}\n\n${end}`,
  );
}
