import { decodeEntities } from '../markdown/entities.js';
import { plainText } from '../markdown/text.js';
import type { Article, Letters, Outline } from '../model.js';
import { slideInlines } from './inlines.js';
import { phrasesText, wordsIn } from './words.js';

/** Gives every letter that a deck can show, of its outline, of what is said of its article, and of the page's own words. */
export function lettersOf({ lines, settings, slides }: Outline, article: Article | undefined): Letters {
  const { lang, date, author } = settings;
  const words = wordsIn(lang);
  const source = lines.join('\n').replace(/<!--[\s\S]*?-->/gu, '');
  const { citation = {}, sections = [] } = article ?? {};
  const cited = [...Object.values(citation), ...sections.flatMap(({ title, skip }) => [title, skip])];
  const dates = [date, citation.published].map((day) => words.date(day ?? ''));
  const digits = [...'0123456789'].map((digit) => words.number(Number(digit)));
  const page = [phrasesText(lang), words.names(author), ...dates, ...digits];
  const text = [source, decodeEntities(source), ...cited, ...page].join('\n');
  const marked = slides.flatMap((slide) =>
    slideInlines(slide).flatMap((inline) => {
      const tag =
        inline.kind === 'span' || inline.kind === 'link' ? inline.attributes.values.get('lang') : undefined;
      return tag && 'children' in inline ? [{ lang: tag, text: plainText(inline.children) }] : [];
    }),
  );
  return { text: eachOnce(text), lang, marked };
}

const PLAIN = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/** Gives each character of a text once, the plain ones first: most are, and these are quickly found. */
function eachOnce(text: string): string {
  const others = new Set(text.replace(/[\0-\x7f]+/gu, ''));
  return [...PLAIN.filter((letter) => text.includes(letter)), ...others].join('');
}
