import { parseHTML } from 'linkedom';

/** As much of the DOM as is used here. */
export interface DomElement {
  readonly textContent: string;
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends Omit<DomElement, 'getAttribute' | 'localName'> {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

/** Makes a document of HTML that is whole. */
export const parseDom = (html: string): DomDocument => parseHTML(html).document as unknown as DomDocument;
