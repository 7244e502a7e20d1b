/** Writes what the schema of the settings says: docs/outline.schema.json, and the table in docs/outline.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { settingsJsonSchema, settingsTable } from '../dist/outline/schema.js';

const docs = new URL('../docs/', import.meta.url);
await writeFile(
  new URL('outline.schema.json', docs),
  `${JSON.stringify(settingsJsonSchema(), undefined, 2)}\n`,
);

const outline = new URL('outline.md', docs);
const text = await readFile(outline, 'utf8');
const table = /(<!-- settings -->\n)[\s\S]*?(\n<!-- \/settings -->)/u;
await writeFile(
  outline,
  text.replace(table, (_, before, after) => before + settingsTable() + after),
);
