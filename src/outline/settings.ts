import * as z from 'zod/mini';
import { splitFrontMatter } from '../markdown/front-matter.js';
import type { Direction, Settings, Size, WrittenBackground } from '../model.js';
import type { Checked } from '../problem.js';
import { readYaml } from '../yaml/read.js';
import { directionOf, isLanguage } from './language.js';

const SIZES: ReadonlyMap<string, Size> = new Map([
  ['16:9', { width: 1280, height: 720 }],
  ['4:3', { width: 960, height: 720 }],
  ['9:16', { width: 720, height: 1280 }],
]);

const words = z.string().check(z.minLength(1, { error: 'Write a text, or leave it out.' }));

const size = z.pipe(
  z.string().check(
    z.regex(/^(?:16:9|4:3|9:16|[1-9]\d{2,3}x[1-9]\d{2,3})$/, {
      error: 'Write 16:9, 4:3, 9:16, or the width and height in pixels, such as 1024x768.',
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

const NUMBERS = { true: 'total', current: 'current', false: 'none' } as const;

const numbers = z.pipe(
  z.enum(['true', 'false', 'current']),
  z.transform((text) => NUMBERS[text]),
);

const language = z.string().check(
  z.refine(isLanguage, {
    error: 'Write a language tag of BCP 47, such as en or zh-Hans.',
  }),
);

const names = z.pipe(
  z.union([words, z.array(words)]),
  z.transform((given): readonly string[] => (typeof given === 'string' ? [given] : given)),
);

const logo = z.strictObject(
  {
    src: words.check(z.describe('a picture in the deck’s folder')),
    alt: words.check(z.describe('what it shows, for those who cannot see it')),
    dark: z.optional(words.check(z.describe('the one for dark slides, which show none without it'))),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? 'Write { src: logo.svg, alt: "What it shows" }.' : undefined,
  },
);

const fill = z
  .string()
  .check(z.minLength(1, { error: 'Write a colour in quotes, since # opens a comment; or leave it out.' }));

const background = z.pipe(
  z.union([
    fill,
    z.strictObject({
      src: fill.check(z.describe('a colour, a gradient, or a picture in the deck’s folder')),
      credit: z.optional(words.check(z.describe('who made the picture'))),
      veil: z.optional(
        z
          .string()
          .check(
            z.regex(/^(?:100|\d{1,2})%$/, { error: 'Write a percentage from 0% to 100%.' }),
            z.describe('how much the picture is covered, so that the text keeps its contrast'),
          ),
      ),
      tone: z.optional(z.enum(['dark', 'light']).check(z.describe('whether the text is set light or dark'))),
    }),
  ]),
  z.transform((given): WrittenBackground => (typeof given === 'string' ? { src: given } : given)),
);

/** What the schema gives: the direction is the language's where none is written. */
type Read = Omit<Settings, 'dir'> & { readonly dir?: Direction | undefined };

/**
 * The front matter's one schema; unknown keys are faults. Its descriptions are what the documents and the JSON Schema say
 * of each setting, in the order they stand here.
 */
export const settingsSchema = z.strictObject({
  title: z.optional(words.check(z.describe('the deck’s title; makes the title slide'))),
  subtitle: z.optional(words.check(z.describe('a line under it'))),
  author: z._default(names.check(z.describe('who speaks: a name, or a list of names')), []),
  date: z.optional(
    words.check(
      z.describe('the day; `2022-02-01` is printed in the deck’s language, anything else as it is'),
    ),
  ),
  header: z.optional(
    words.check(
      z.describe(
        'a word at the top of the title slide, and of each slide that stands in no section and no part',
      ),
    ),
  ),
  footer: z.optional(words.check(z.describe('a line at the foot of every slide, beside its passage'))),
  logo: z.optional(
    logo.check(
      z.describe(
        'a picture at the top of the title slide and at the foot of the others: `{ src: logo.svg, alt: The County Paper }`; `dark` names one for dark slides, which show none without it',
      ),
    ),
  ),
  numbers: z.prefault(
    numbers.check(
      z.describe('the slide’s number: `true` with how many there are, `current` alone, `false` none'),
    ),
    'true',
  ),
  background: z.optional(
    background.check(
      z.describe(
        'the title slide’s: a colour (in quotes, since `#` opens a comment), a gradient or a picture; or `{ src: mill.jpg, credit: County archive, veil: 60%, tone: dark }`',
      ),
    ),
  ),
  lang: z.prefault(language.check(z.describe('the language, as a tag of BCP 47')), 'en'),
  dir: z.optional(
    z
      .enum(['ltr', 'rtl'])
      .check(
        z.describe('which way the text runs, `ltr` or `rtl`; where nothing is said, as the language does'),
      ),
  ),
  description: z.optional(words.check(z.describe('what it is about, for search engines'))),
  keywords: z._default(z.array(words).check(z.describe('a list of words, for search engines')), []),
  url: z.optional(
    z.string().check(
      z.refine((text) => /^https?:/.test(text) && URL.canParse(text), {
        error: 'Write an address of the web, such as https://example.org/talks/mill/.',
      }),
      z.describe('where the deck is published, for search engines and those who share it'),
    ),
  ),
  robots: z.optional(
    z
      .enum(['noindex', 'nofollow', 'none'])
      .check(
        z.describe(
          'what search engines are asked to leave: the deck (`noindex`), its links (`nofollow`), both (`none`)',
        ),
      ),
  ),
  article: z.optional(
    words.check(z.describe('the article or its map, from the outline’s folder: `.md`, `.txt`, `.yaml`')),
  ),
  skip: z._default(
    z
      .record(z.string(), words)
      .check(
        z.describe(
          'sections left out on purpose, each with the reason: `{ credits: not part of the story }`',
        ),
      ),
    {},
  ),
  off: z._default(
    z
      .record(z.string(), words)
      .check(z.describe('rules that are not held to, each with the reason: `{ fit-small: read at a desk }`')),
    {},
  ),
  sources: z.prefault(flag.check(z.describe('`false` leaves out the slide of sources')), 'true'),
  theme: z._default(
    words.check(
      z.describe(
        'the theme: one of Lectern’s own, a folder such as `./theme`, a package `lectern-theme-…`, or one of Reveal’s such as `reveal/moon`',
      ),
    ),
    'broadsheet',
  ),
  size: z.prefault(
    size.check(z.describe('`16:9`, `4:3`, `9:16`, or width x height in pixels, such as `1024x768`')),
    '16:9',
  ),
  navigation: z._default(
    z
      .enum(['linear', 'grid'])
      .check(
        z.describe(
          '`linear`: the arrow forward leads through all slides; `grid`: parts to the side, their slides below',
        ),
      ),
    'linear',
  ),
  transition: z._default(
    z
      .enum(['none', 'fade', 'slide', 'convex', 'concave', 'zoom'])
      .check(
        z.describe(
          'how one slide follows another on the screen: `none`, `fade`, `slide`, `convex`, `concave`, `zoom`',
        ),
      ),
    'fade',
  ),
}) satisfies z.ZodMiniType<Read>;

/** Splits an outline's text into its settings and its body; `bodyLine` is the line that the body begins on. */
export function readSettings(
  text: string,
  file: string,
): Checked<{ readonly settings: Settings; readonly body: string; readonly bodyLine: number }> {
  const front = splitFrontMatter(text);
  const defaults = settingsSchema.parse({});
  if (!front) return { value: { settings: withDirection(defaults), body: text, bodyLine: 1 }, problems: [] };
  if (front === 'open')
    return {
      value: { settings: withDirection(defaults), body: '', bodyLine: 1 },
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
  return { value: { settings: withDirection(value ?? defaults), body, bodyLine }, problems };
}

const withDirection = (read: Read): Settings => ({ ...read, dir: read.dir ?? directionOf(read.lang) });
