import {
  classesOf,
  type Element,
  isElement,
  isHeading,
  isInline,
  type Node,
  type Root,
  textOf,
} from '../tree.js';

/** Names that pages give, as classes and ids, to what is no part of their stories. */
const NAMES = new RegExp(
  ` (?:${[
    'related',
    'recommended',
    'recommendations?',
    'recirc(?:ulation)?',
    'read ?more',
    'more (?:stories|news|from|on|posts|articles|links)',
    'also (?:read|like)',
    'most (?:read|popular|viewed)',
    'trending',
    'next (?:article|post|story)',
    'up next',
    'outbrain',
    'taboola',
    'zergnet',
    'revcontent',
    'teasers?',
    'jp relatedposts',
    'yarpp',
    'newsletters?',
    'subscribe',
    'subscription',
    'sign ?up',
    'optin',
    'opt in',
    'mailchimp',
    'promo(?:tion|s)?',
    'cta',
    'call to action',
    'paywall',
    'piano',
    'regwall',
    'share(?:s|bar|daddy|this)?',
    'sharing',
    'share ?(?:buttons?|links?|tools?|icons?|bar)',
    'social(?:s|media|icons?|links?)?',
    'addtoany',
    'addthis',
    'follow(?: us| buttons?)?',
    'ad',
    'ads',
    'advert(?:s|isement|isements|ising)?',
    'adsbygoogle',
    'adsense',
    'ad ?(?:slot|unit|container|wrapper|label|break|box)',
    'sponsor(?:ed|s|ship)?',
    'dfp',
    'gpt ad',
    'wpcnt',
    'werbung',
    'anzeige',
    'toc',
    'table of contents',
    'breadcrumbs?',
    'pagination',
    'pager',
    'nav',
    'navigation',
    'navbar',
    'menu',
    'toolbar',
    'skip link',
    'screen reader text',
    'sr only',
    'visually hidden',
    'visuallyhidden',
    'a11y hidden',
    '(?:estimated )?read(?:ing)? time',
    'article meta',
    'post ?meta',
    'entry meta',
    'meta ?(?:info|data)',
    'post ?info',
    'post date',
    'entry date',
    'timestamp',
    'publish(?:ed)? (?:date|time)',
    'article date',
    'byline',
    'author ?(?:bio|box|info|card|description|details|profile|name|avatar)',
    'about (?:the )?author',
    'writer bio',
    'tags?',
    'tag ?(?:list|cloud|links)',
    'post tags',
    'categories',
    'cat links',
    'filed under',
    'keywords',
    'comments?',
    'comment ?(?:list|form|count|section|area)',
    'disqus',
    'respond',
    'rating',
    'feedback',
    'poll',
    'survey',
    'cookie(?: notice| banner)?',
    'gdpr',
    'consent',
    'modal',
    'popup',
    'lightbox',
    'noprint',
    'no print',
    'print only',
    'print hidden',
    'editsection',
    'mw editsection',
  ].join('|')}) `,
);

/** Names of what is there for other media, also within a sentence. */
const HIDDEN =
  / (?:screen reader text|sr only|visually ?hidden|a11y hidden|(?:mw )?editsection|no ?print|print (?:only|hidden)) /;

/** `'sdc-article-relatedStories__title' => ' sdc article related stories title '` */
const wordsIn = (names: string): string =>
  ` ${names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** No clutter is longer than this part of the whole, else the name means the story. */
const LARGEST = 0.25;

/** Gives the elements whose names say that they are no part of the story. */
export function namedClutter(story: Root): readonly Element[] {
  const most = textOf(story).length * LARGEST;
  return outermost(story, (element) => isClutter(element) && textOf(element).length < most);
}

function isClutter(element: Element): boolean {
  const names = wordsIn(classesOf(element));
  return HIDDEN.test(names) || (!isInline(element) && !isHeading(element) && NAMES.test(names));
}

/** Gives the elements that pass, without those inside them. */
export function outermost(node: Node | Root, passes: (element: Element) => boolean): readonly Element[] {
  if (isElement(node as Node) && passes(node as Element)) return [node as Element];
  return 'children' in node ? node.children.flatMap((child) => outermost(child, passes)) : [];
}
