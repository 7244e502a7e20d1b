/** The least that a web page takes to be read: `readability.mjs page` parses it and lets Readability find the story, no more. */
import { readFile } from 'node:fs/promises';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const { document } = parseHTML(await readFile(process.argv[2], 'utf8'));
const story = new Readability(document).parse();
if (!story?.textContent) throw new Error('Readability found no story.');
