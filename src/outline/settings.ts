import * as z from 'zod/mini';
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

const language = z.string().check(
  z.refine(isLanguage, {
    error: 'Write a language tag of BCP 47, such as en or zh-Hans.',
  }),
);

/** The front matter's one schema; unknown keys are faults. */
export const settingsSchema = z.strictObject({
  title: z.optional(z.string()),
  subtitle: z.optional(z.string()),
  author: z.optional(z.string()),
  date: z.optional(z.string()),
  lang: z._default(language, 'en'),
  description: z.optional(z.string()),
  keywords: z._default(z.array(z.string()), []),
  article: z.optional(z.string()),
  theme: z._default(z.string(), 'broadsheet'),
  size: z._default(size, WIDE),
  navigation: z._default(z.enum(['linear', 'grid']), 'linear'),
  transition: z._default(z.enum(['none', 'fade', 'slide']), 'fade'),
  header: z.optional(z.string()),
  sources: z._default(flag, true),
  skip: z._default(z.record(z.string(), z.string()), {}),
}) satisfies z.ZodMiniType<Settings>;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const OPEN = /^---[ \t]*\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/m;

/** Splits an outline's text into its settings and its body; `bodyLine` is the line that the body begins on. */
export function readSettings(
  text: string,
  file: string,
): Checked<{ readonly settings: Settings; readonly body: string; readonly bodyLine: number }> {
  const open = OPEN.exec(text);
  const close = open && CLOSE.exec(text.slice(open[0].length));
  const defaults = settingsSchema.parse({});
  if (!open) return { value: { settings: defaults, body: text, bodyLine: 1 }, problems: [] };
  if (!close)
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
  const yaml = text.slice(open[0].length, open[0].length + close.index);
  const body = text.slice(open[0].length + close.index + close[0].length);
  const bodyLine = 1 + yaml.split('\n').length;
  const { value, problems } = readYaml(settingsSchema, { text: yaml, file, firstLine: 2, noun: 'setting' });
  return { value: { settings: value ?? defaults, body, bodyLine }, problems };
}
