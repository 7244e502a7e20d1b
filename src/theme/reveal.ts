import { join } from 'node:path';
import { readTextNow } from '../files.js';
import { THEMES } from './place.js';
import { type Naming, readSheet, type Sheet } from './sheet.js';

/** The themes of Reveal.js that are light on dark. */
const DARK = /\/(?:black|black-contrast|blood|dracula|league|moon|night)\.css$/u;

/** The families that stand in for those which a theme of Reveal.js takes from the network or from the machine. */
const BUNDLED: readonly (readonly [generic: RegExp, family: string])[] = [
  [/\bsans-serif\b/u, '"Noto Sans", sans-serif'],
  [/(?<!sans-)\bserif\b/u, '"Noto Serif", serif'],
];

/**
 * Reads the values that make a theme of Reveal.js (`--r-…`), worn by Lectern's slides as `themes/reveal/look.css` says. The
 * families in it come from packages; what it takes from the network is left out.
 */
export function readReveal(path: string, naming: Naming): Sheet {
  const values = /:root\s*\{[^}]*\}/u.exec(readTextNow(path))?.[0] ?? '';
  const look = readSheet(join(THEMES, 'reveal', DARK.test(path) ? 'dark.css' : 'light.css'), naming);
  const [main, heading] = [stack(values, 'main'), stack(values, 'heading')];
  const voices = `:root {\n  --font-text: ${main};\n  --font-label: ${main};\n  --font-title: ${heading};\n}`;
  return {
    ...look,
    css: [values, voices, look.css].join('\n'),
    read: [path, ...look.read],
    faces: look.faces.filter(({ family }) => `${main} ${heading} IBM Plex Mono`.includes(family)),
  };
}

function stack(values: string, voice: 'main' | 'heading'): string {
  const written = new RegExp(`--r-${voice}-font:([^;]+);`, 'u').exec(values)?.[1]?.trim() ?? 'sans-serif';
  return BUNDLED.reduce((names, [generic, family]) => names.replace(generic, family), written);
}
