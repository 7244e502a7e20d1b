/** Text that lies on or under something, or a picture that does, so that only its pixels can tell whether it can be seen. */
interface Doubt {
  readonly section: HTMLElement;
  readonly id: string;
  /** The number of its box among those of the slide. */
  readonly box: number;
  readonly source: Source;
  /** Of a picture: the other that lies where it does. */
  readonly other?: Element;
}

/** Finds what is in doubt on a slide by where everything stands. */
function findDoubts({ id, sources, paints }: ReturnType<typeof measureSlide>): readonly Doubt[] {
  return sources.flatMap((source, box): readonly Doubt[] => {
    const { section } = source;
    if (source.box.kind === 'text') return isCrossed(source, paints) ? [{ section, id, box, source }] : [];
    return sources
      .slice(box + 1)
      .filter((other) => other.box.kind === 'picture' && areCrossed(source, other))
      .map((other) => ({ section, id, box, source, other: other.element }));
  });
}

/** Joined letters are icons to axe-core, so that it does not ask for their contrast. */
const JOINED = /\p{Script=Arabic}|\p{Script=Syriac}/u;

function isCrossed({ box, element, painted }: Source, paints: readonly Paint[]): boolean {
  return (
    painted ||
    JOINED.test(box.text) ||
    paints.some(
      (paint) =>
        !paint.element.contains(element) &&
        !element.contains(paint.element) &&
        box.lines.some((line) => isShared(line, paint.edges)),
    )
  );
}

/** Decoration may be covered, and the picture behind a slide is there to be covered. */
const areCrossed = (one: Source, other: Source): boolean =>
  [one, other].every(({ element }) => !element.matches('.backdrop, [alt=""], [aria-hidden="true"]')) &&
  !one.element.contains(other.element) &&
  one.box.lines.some((line) => other.box.lines.some((edges) => isShared(line, edges)));

const isShared = (one: Edges, other: Edges): boolean => {
  const [left, top, right, bottom] = intersect(one, other);
  return right - left > 2 && bottom - top > 2;
};
