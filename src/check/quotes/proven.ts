import { digest } from '../../article/digest.js';
import { textLinker } from '../../article/text-fragment.js';
import type { Article } from '../../model.js';
import { type QuotedWord, quotedWords } from '../../prose/quoted-words.js';
import type { ClaimedQuote } from './claimed.js';
import { givenTo, NOBODY, type Quote } from './quote.js';

/** Gives the digest that a proof knows a quotation by: of its words alone, whatever the case of its first letter. */
export function quoteDigest(text: string): string {
  const words = quotedWords(text, 'en');
  const isWord = ({ kind }: QuotedWord): boolean => kind !== 'ellipsis';
  const [first = '', ...rest] = words
    .slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1)
    .map(({ fold }) => fold);
  return digest([first.charAt(0).toLowerCase() + first.slice(1), ...rest].join(' '));
}

/** Holds a quote to the proofs of the map, where the text is not at hand. */
export function proven(one: ClaimedQuote, article: Article): Quote {
  const words = quotedWords(one.text, 'en').filter(({ kind }) => kind === 'word').length;
  const quote = quoteDigest(one.text);
  const proofs = (article.proofs ?? []).filter((proof) => proof.quote === quote);
  const keys = one.claim.slide.grounds.map(({ section }) => section.key);
  const proof = proofs.find(({ section }) => keys.includes(section)) ?? proofs[0];
  if (!proof) return { ...one, words, status: 'unknown', ...NOBODY };
  const speakers = proof.speaker === undefined ? [] : [proof.speaker];
  const known = (): readonly string[] => (article.proofs ?? []).flatMap(({ speaker }) => speaker ?? []);
  return {
    ...one,
    words,
    status: 'proof',
    section: proof.section,
    paragraph: proof.paragraph,
    ...givenTo(
      one,
      () => ({ speakers, excludes: () => false }),
      {
        speakers: known,
        isNamed: () => false,
        isFirstName: () => false,
        isFamily: () => false,
        isOf: () => false,
      },
      article.citation.lang ?? '',
    ),
    ...linkOf(one.text, article),
  };
}

/** The article, opened at the words as the slide has them: the proof says that they stand there, but not where else. */
function linkOf(text: string, { citation: { url } }: Article): Pick<Quote, 'url'> {
  const words = quotedWords(text, 'en');
  const [first, last] = [words[0], words.at(-1)];
  if (url === undefined || !first || !last || words.some(({ kind }) => !LINKED.has(kind))) return {};
  const range = {
    start: { paragraph: 0, offset: first.start },
    end: { paragraph: 0, offset: last.end },
  };
  return { url: textLinker(url, [text])(range, true) };
}

/** What stands in the article as it does in the quote; brackets and ellipses do not. */
const LINKED: ReadonlySet<QuotedWord['kind']> = new Set(['word', 'sign']);
