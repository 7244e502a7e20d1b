import type { Told } from './told.js';
import type { Version } from './version.js';

/** What a page is told when its deck has changed; `slides` holds the HTML of those that it does not have. */
export interface Update {
  readonly version: string;
  /** The digests of the slides that the page shows; undefined where it shows a version that is forgotten. */
  readonly from?: Version['stacks'];
  readonly title: string;
  readonly stacks: Version['stacks'];
  readonly slides: Readonly<Record<string, string>>;
  readonly look: string;
  readonly frame: string;
  readonly problems: readonly Told[];
}

/** Says how to get from a version that a page shows to the present one; from none, or one that is not known, with every slide. */
export function updateTo(version: Version, problems: readonly Told[], from: Version | undefined): Update {
  const { id, title, stacks, slides, look, frame } = version;
  const fresh = [...slides].filter(([digest]) => !from?.slides.has(digest));
  return {
    version: id,
    ...(from && { from: from.stacks }),
    title,
    stacks,
    slides: Object.fromEntries(fresh),
    look,
    frame,
    problems,
  };
}
