/** The languages that are told apart, by their ISO 639-3 codes; the rarer would only be mistaken for one of these. */
const TAGS: Readonly<Record<string, string>> = Object.fromEntries(
  'afr:af als:sq arb:ar azj:az bel:be ben:bn bul:bg cat:ca ces:cs cmn:zh dan:da deu:de ekk:et ell:el eng:en epo:eo fin:fi fra:fr glg:gl heb:he hin:hi hrv:hr hun:hu hye:hy ind:id ita:it jpn:ja kat:ka kaz:kk kor:ko lit:lt lvs:lv mar:mr mkd:mk nld:nl nno:nn nob:nb pes:fa pol:pl por:pt ron:ro rus:ru slk:sk slv:sl spa:es srp:sr swe:sv swh:sw tam:ta tel:te tgl:tl tha:th tur:tr ukr:uk urd:ur vie:vi ydd:yi zlm:ms'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** Fewer letters than this say too little, unless their script says it. */
const FEWEST_LETTERS = 60;

/** How far the best guess must lie before the next, of 1: closer ones are mixed texts or none of the languages. */
const MARGIN = 0.005;

/** Pieces taken from all over a text, since its head is often a notice in another language. */
const PIECES = 5;
const PIECE = 1200;

/**
 * Guesses the language of a text as a BCP 47 tag, by its script, then by its trigrams (Cavnar and Trenkle, 1994,
 * "N-Gram-Based Text Categorization"); undefined where that is unsure.
 */
export async function guessLanguage(text: string): Promise<string | undefined> {
  const piece = sample(text).replace(/https?:\/\/\S+/gu, ' ');
  const letters = piece.match(/\p{L}/gu)?.length ?? 0;
  const latin = piece.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (2 * latin >= letters && letters < FEWEST_LETTERS) return undefined;
  const { francAll } = await import('franc');
  const [best, next] = francAll(piece, { only: Object.keys(TAGS) });
  return best && best[1] - (next?.[1] ?? 0) >= MARGIN ? TAGS[best[0]] : undefined;
}

function sample(text: string): string {
  if (text.length <= PIECES * PIECE) return text;
  const starts = Array.from({ length: PIECES }, (_, index) =>
    Math.floor((text.length * (index + 1)) / (PIECES + 1)),
  );
  return starts.map((start) => text.slice(start, start + PIECE)).join(' ');
}
