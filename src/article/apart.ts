import type { Role } from '../model.js';

/** How a section is named that stands around the story, and why no slide is made of it. */
export interface Apart {
  readonly key: string;
  readonly title: string;
  readonly skip: string;
}

/** What is no part of the story, by its role. */
export const APART: Readonly<Record<Exclude<Role, 'body'>, Apart>> = {
  masthead: {
    key: 'masthead',
    title: 'Name of the paper and headline',
    skip: 'cited on the title slide and at the end',
  },
  byline: { key: 'byline', title: 'Byline', skip: 'says who wrote it, and when' },
  caption: {
    key: 'caption',
    title: 'Caption of a picture',
    skip: 'describes a picture that the deck does not show',
  },
  teaser: {
    key: 'teaser',
    title: 'Teaser for another story',
    skip: 'links to another story, not part of this one',
  },
  links: { key: 'read-more', title: 'Links', skip: 'lead elsewhere, not part of the story' },
  credit: { key: 'credit', title: 'Note on the reporting', skip: 'says who took part in it' },
};
