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

/** The front matter's one schema; unknown keys are faults. */
export const settingsSchema = z.strictObject({
  title: z.optional(words),
  subtitle: z.optional(words),
  author: z.optional(words),
  date: z.optional(words),
  lang: z._default(language, 'en'),
  description: z.optional(words),
  keywords: z._default(z.array(words), []),
  article: z.optional(words),
  theme: z._default(words, 'broadsheet'),
  size: z._default(size, WIDE),
  navigation: z._default(z.enum(['linear', 'grid']), 'linear'),
  transition: z._default(z.enum(['none', 'fade', 'slide']), 'fade'),
  header: z.optional(words),
  sources: z._default(flag, true),
  skip: z._default(z.record(z.string(), words), {}),
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
