import { resolveUrl } from './address.js';
import { type Element, makeElement, type Node, type Root, rewrite } from './tree.js';

/** Gives every link and picture its address in full; what leads nowhere on the web keeps its words alone. */
export const setLinks = (story: Root, base: string | undefined): Root =>
  rewrite(story, (element) => setTarget(element, base));

function setTarget(element: Element, base: string | undefined): readonly Node[] {
  const { tagName, properties, children } = element;
  if (tagName === 'img') {
    const src = resolveUrl(String(properties.src), base) ?? '';
    return src === '' && properties.alt === '' ? [] : [makeElement('img', { ...properties, src })];
  }
  if (tagName !== 'a') return [element];
  const href = String(properties.href ?? '');
  const target = /^(?:#|$)/u.test(href) ? undefined : /^mailto:/iu.test(href) ? href : resolveUrl(href, base);
  return target === undefined ? children : [makeElement('a', { href: target }, children)];
}
