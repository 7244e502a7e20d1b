import * as z from 'zod/mini';
import { splitFrontMatter } from '../markdown/front-matter.js';
import type { Settings, Size } from '../model.js';
import type { Checked } from '../problem.js';
import { readYaml } from '../yaml.js';

const WIDE: Size = { width: 1280, height: 720 };
const SIZES: ReadonlyMap<string, Size> = new Map([
  ['16:9', WIDE],
  ['4:3', { width: 960, height: 720 }],
]);

const size = z.pipe(
  z.string().check(
    z.refine((text) => SIZES.has(text) || /^[1-9]\d{2,3}x[1-9]\d{2,3}$/.test(text), {
      error: 'Write 16:9, 4:3, or the width and height in pixels, such as 1024x768.',
    }),
  ),
  z.transform((text): Size => {
    const [width = 0, height = 0] = text.split('x').map(Number);
    return SIZES.get(text) ?? { width, height };
  }),
);

const flag = z.pipe(
  z.enum(['true', 'false']),
  z.transform((text) => text === 'true'),
);

const words = z.string().check(z.minLength(1, { error: 'Write a text, or leave it out.' }));

const language = z.string().check(
  z.refine(isLanguage, {
    error: 'Write a language tag of BCP 47, such as en or zh-Hans.',
  }),
);

/** The front matter's one schema; unknown keys are faults. From it come the types, the errors, the table in the documents and the JSON Schema for editors. */
export const settingsSchema = z.strictObject({
  title: z.optional(words).check(z.describe('The deck’s title; it makes the title slide.')),
  subtitle: z.optional(words).check(z.describe('A line under the title.')),
  author: z.optional(words).check(z.describe('Who presents, for the title slide and the PDF.')),
  date: z.optional(words).check(z.describe('When, as it is to be read on the title slide.')),
  lang: z
    ._default(language, 'en')
    .check(z.describe('The language, as a BCP 47 tag such as `en` or `zh-Hans`.')),
  dir: z
    .optional(z.enum(['ltr', 'rtl']))
    .check(z.describe('Which way the deck is written; as its language is where nothing is said.')),
  description: z.optional(words).check(z.describe('A sentence for search engines and the PDF.')),
  keywords: z._default(z.array(words), []).check(z.describe('A list of words for the same.')),
  article: z
    .optional(words)
    .check(z.describe('The article or its map, from the outline’s folder: `.md`, `.txt`, `.yaml`.')),
  skip: z
    ._default(z.record(z.string(), words), {})
    .check(
      z.describe('Sections left out on purpose, each with the reason: `{ credits: not part of the story }`.'),
    ),
  sources: z._default(flag, true).check(z.describe('`false` leaves out the last slide, of sources.')),
  theme: z._default(words, 'broadsheet').check(z.describe('A theme’s name, or a folder such as `./theme`.')),
  size: z
    ._default(size, WIDE)
    .check(z.describe('`16:9`, `4:3`, or width x height in pixels, such as `1024x768`.')),
  numbers: z._default(flag, true).check(z.describe('`false` hides the slides’ numbers.')),
  header: z
    .optional(words)
    .check(z.describe('A word at the top of the title slide, and of slides that belong to no part.')),
  footer: z.optional(words).check(z.describe('A line at the foot of every slide.')),
  logo: z.optional(words).check(z.describe('A picture in the deck’s folder for the top of every slide.')),
  navigation: z
    ._default(z.enum(['linear', 'grid']), 'linear')
    .check(
      z.describe(
        '`linear`: the arrow right leads through all slides; `grid`: parts to the right, their slides below.',
      ),
    ),
  transition: z
    ._default(z.enum(['none', 'fade', 'slide', 'convex', 'concave', 'zoom']), 'fade')
    .check(z.describe('How one slide gives way to the next on the screen.')),
}) satisfies z.ZodMiniType<Settings>;

function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Splits an outline's text into its settings and its body; `bodyLine` is the line that the body begins on. */
export function readSettings(
  text: string,
  file: string,
): Checked<{ readonly settings: Settings; readonly body: string; readonly bodyLine: number }> {
  const front = splitFrontMatter(text);
  const defaults = settingsSchema.parse({});
  if (!front) return { value: { settings: defaults, body: text, bodyLine: 1 }, problems: [] };
  if (front === 'open')
    return {
      value: { settings: defaults, body: '', bodyLine: 1 },
      problems: [
        {
          rule: 'yaml-syntax',
          level: 'error',
          place: { file, line: 1, column: 1 },
          what: 'The front matter opened by "---" is never closed.',
          fix: 'Put "---" on a line of its own after the last setting.',
        },
      ],
    };
  const { yaml, body, bodyLine } = front;
  const { value, problems } = readYaml(settingsSchema, { text: yaml, file, firstLine: 2, noun: 'setting' });
  return { value: { settings: value ?? defaults, body, bodyLine }, problems };
}
