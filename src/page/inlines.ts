import { splitAbbreviations } from '../deck/abbreviations.js';
import { assetPath, isHarmlessTarget } from '../deck/files.js';
import { FRAGMENT_CLASSES, readFragment } from '../deck/fragment.js';
import { linkWords } from '../deck/link-words.js';
import { readWidth } from '../deck/width.js';
import type { Attributes, Image, Inline, Link } from '../model.js';
import { directionOf } from '../outline/language.js';
import { noterefHtml } from './blocks/footnotes.js';
import { mathHtml } from './blocks/math.js';
import { attributesHtml, encodeUrl, escapeText } from './html.js';
import { stepAttributes, type Writing } from './writing.js';

/** Writes a run of inlines; what it quotes leads into the article. */
export const inlinesHtml = (inlines: readonly Inline[], writing: Writing): string =>
  linkWords(inlines, writing.quoteLinks.get(inlines) ?? [])
    .map((inline) => inlineHtml(inline, writing))
    .join('');

const TAGS = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

function inlineHtml(inline: Inline, writing: Writing): string {
  switch (inline.kind) {
    case 'text':
      return textHtml(inline.text, writing);
    case 'math':
      return mathHtml(inline.text, inline.display, writing);
    case 'noteref':
      return noterefHtml(inline, writing);
    case 'code':
      return `<code>${escapeText(inline.text)}</code>`;
    case 'break':
      return '<br>\n';
    case 'html':
      return '';
    case 'markup':
      return inline.html;
    case 'span':
      return `<span${carried(inline.attributes, writing)}>${inlinesHtml(inline.children, writing)}</span>`;
    case 'link':
      return linkHtml(inline, writing);
    case 'image':
      return imageHtml(inline, writing);
    default:
      return `<${TAGS[inline.kind]}>${inlinesHtml(inline.children, writing)}</${TAGS[inline.kind]}>`;
  }
}

/** Writes text; an abbreviation in it says what it stands for. */
function textHtml(text: string, { abbreviations }: Writing): string {
  return splitAbbreviations(text, abbreviations)
    .map((piece) =>
      typeof piece === 'string'
        ? escapeText(piece)
        : `<abbr${attributesHtml({ title: piece.long })}>${escapeText(piece.short)}</abbr>`,
    )
    .join('');
}

function linkHtml({ href, title, attributes, children }: Link, writing: Writing): string {
  return `<a${attributesHtml({ href: isHarmlessTarget(href) && encodeUrl(href), title })}${carried(attributes, writing)}>${inlinesHtml(children, writing)}</a>`;
}

function imageHtml({ src, alt, title, attributes }: Image, writing: Writing): string {
  const width = readWidth(attributes.values.get('width') ?? '');
  const style = width && `width: ${width}`;
  return `<img${attributesHtml({ src: encodeUrl(assetPath(src)), alt, title, style })}${carried(attributes, writing)}>`;
}

/** Writes what an author put in braces: the id, the classes, the language, and the step that a fragment takes. */
export function carried(attributes: Attributes, writing: Writing): string {
  const { id, classes, values } = attributes;
  const fragment = readFragment(attributes);
  const lang = values.get('lang');
  const marks = fragment ? classes.filter((name) => !FRAGMENT_CLASSES.includes(name)) : classes;
  return attributesHtml({
    id,
    class: marks.join(' ') || undefined,
    lang,
    dir: lang !== undefined && directionOf(lang) === 'rtl' && 'rtl',
    ...(fragment && stepAttributes(writing, fragment)),
  });
}
