import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phrase } from './phrases.mjs';
import { randomFrom } from './random.mjs';

const GALLERY = fileURLToPath(new URL('../../fixtures/gallery/', import.meta.url));
export const BLOCKS = readdirSync(GALLERY).sort();

/** Makes a deck of a block's slides that hold little and the usual, with other words, in a language and at a size. */
export function cleanDeck(block, lang, size, seed) {
  const source = readFileSync(join(GALLERY, block, 'outline.md'), 'utf8');
  const body = source.slice(source.indexOf('\n---\n', 4) + 5);
  const kept = body
    .split(/(?=^## )/mu)
    .map((slide) => (/^## .*\{#much/u.test(slide) ? explanations(slide) : slide))
    .join('');
  const text = lang === 'en' && seed === 0 ? kept : vary(kept, lang, randomFrom(seed + 1));
  return {
    name: `${block}-${lang}-${size.replace(':', '-')}-${seed}`,
    outline: `---\ntitle: ${block}\nlang: ${lang}\nsize: ${size}\n---\n${text}`,
    folder: join(GALLERY, block),
  };
}

/** The footnotes and abbreviations that stand after a slide are of the whole deck. */
const explanations = (slide) =>
  `${slide
    .split('\n')
    .filter((line) => /^(?:\[\^|\*\[)/u.test(line))
    .join('\n')}\n`;

/** What is no running text: attributes, code, formulas, links, markup; and a line that opens a block or is a pause. */
const FIXED =
  /```[\s\S]*?^```$|\$\$[\s\S]*?\$\$|\$[^$\n]+\$|`[^`\n]+`|\{[^}\n]*\}|\]\([^)\n]*\)|\[\^[\w-]+\](?!:)|^\[\^[\w-]+\]:|<[^>\n]*>|^\*\[[^\]]*\].*$|^:::.*$|^\. \. \.$|^\|[-: |]+\|$|^---$|^###? |https?:\S+|\b[A-Z]{2,}\b|\*\[/gmu;

/** Puts other words of the same width in the place of each run of words. */
function vary(text, lang, random) {
  let end = 0;
  let varied = '';
  const change = (run) =>
    run.replace(/\p{L}[\p{L}’']*(?: \p{L}[\p{L}’']*)*/gu, (words) =>
      words.length < 2 ? words : phrase(lang, words.length, random),
    );
  for (const { 0: fixed, index } of text.matchAll(FIXED)) {
    varied += change(text.slice(end, index)) + fixed;
    end = index + fixed.length;
  }
  return varied + change(text.slice(end));
}
