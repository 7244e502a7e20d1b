/** Every noun of Lectern, in the order the data meets them: article, outline, deck, page. Plain data, no behaviour. */

// ---- Markdown: what both an article and an outline are made of ----

/** Pandoc's `{#id .class key="value"}`. */
export interface Attributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** What is written more than once: `#` for the id, else the key. */
  readonly twice?: readonly string[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | Html
  | Markup
  | Span
  | Link
  | Image
  | Noteref
  | Formula;

/** HTML as an author wrote it, which no page shows. */
export interface Html {
  readonly kind: 'html';
  readonly line: number;
  readonly html: string;
}

/** HTML that a page may show: the part before, between or after what else stands in it. */
export interface Markup {
  readonly kind: 'markup';
  readonly line: number;
  readonly html: string;
  /** The files that it shows, as they were named. */
  readonly files: readonly string[];
}

/** `[text]{.mark}` */
export interface Span {
  readonly kind: 'span';
  readonly attributes: Attributes;
  readonly children: readonly Inline[];
  readonly line: number;
}

export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly title?: string;
  readonly attributes: Attributes;
  readonly children: readonly Inline[];
  readonly line: number;
}

/** A stretch of the words of a run, and where they stand in the article. */
export interface QuoteLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

export interface Image {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
  readonly attributes: Attributes;
  readonly line: number;
}

/** `[^label]`, or `^[text]` where the note stands in place. */
export interface Noteref {
  readonly kind: 'noteref';
  readonly label?: string;
  readonly children: readonly Inline[];
  readonly line: number;
}

/** TeX in a line or on lines of its own; `display` sets it large. */
export interface Formula {
  readonly kind: 'math';
  readonly text: string;
  readonly display: boolean;
  readonly line: number;
}

export interface ListItem {
  readonly line: number;
  /** Undefined where the item is no task. */
  readonly checked?: boolean;
  readonly children: readonly Block[];
}

export interface TableCell {
  readonly line: number;
  /** Where its text begins on that line, from 1. */
  readonly column: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly line: number;
  readonly level: number;
  readonly attributes: Attributes;
  readonly children: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly line: number;
  /** The first number of an ordered list; undefined for an unordered one. */
  readonly start?: number;
  /** A loose list has paragraphs in its items. */
  readonly loose: boolean;
  readonly items: readonly ListItem[];
}

/** Terms, each with what it means. */
export interface DefinitionList {
  readonly kind: 'definitions';
  readonly line: number;
  readonly items: readonly {
    readonly line: number;
    readonly term: readonly Inline[];
    readonly meanings: readonly (readonly Block[])[];
  }[];
}

/** `[^label]: text`, which stands at the foot of the slides that refer to it. */
export interface FootnoteText {
  readonly kind: 'footnote';
  readonly line: number;
  readonly label: string;
  readonly children: readonly Block[];
}

/** `*[PDF]: Portable Document Format` */
export interface Abbreviation {
  readonly kind: 'abbreviation';
  readonly line: number;
  readonly short: string;
  readonly long: string;
}

/** `::: name {attributes}` … `:::` */
export interface Fence {
  readonly kind: 'fence';
  readonly line: number;
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Block[];
  /** False where the text ended, or a slide began, before the closing `:::`. */
  readonly closed: boolean;
  /** The line after its last one. */
  readonly end: number;
}

/** A block of a slide: Markdown's own, and once the deck is made, Lectern's too. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: number; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly line: number; readonly language: string; readonly text: string }
  | { readonly kind: 'blockquote'; readonly line: number; readonly children: readonly Block[] }
  | { readonly kind: 'rule'; readonly line: number }
  | Html
  | Markup
  | { readonly kind: 'pause'; readonly line: number }
  | {
      readonly kind: 'table';
      readonly line: number;
      readonly head: readonly TableCell[];
      readonly rows: readonly (readonly TableCell[])[];
    }
  | Heading
  | List
  | DefinitionList
  | FootnoteText
  | Formula
  | Abbreviation
  | Fence
  | LecternBlock;

// ---- Article ----

/** What is needed to cite an article. */
export interface Citation {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly publisher?: string | undefined;
  /** As the publisher gives it: a year or an ISO date. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
}

export interface Paragraph {
  /** The first 8 hexadecimal digits of the SHA-256 of the folded text. */
  readonly digest: string;
  /** Undefined where the text is not at hand and only its digest is known. */
  readonly text?: string;
}

/** What a paragraph of an article is for: the story itself, or what stands around it. */
export type Role = 'body' | 'masthead' | 'byline' | 'caption' | 'teaser' | 'links' | 'credit';

/** A paragraph as its reader found it, with what it is for; or a heading. */
export type Passage =
  | { readonly role: Role; readonly text: string }
  | {
      readonly role: 'heading';
      readonly text: string;
      /** 1 for the highest. */
      readonly level: number;
      /** `{#id}`, which becomes its section's key. */
      readonly id?: string;
    };

/** An article as its reader found it, not yet cut into sections. */
export interface Reading {
  readonly citation: Citation;
  readonly passages: readonly Passage[];
}

export interface Section {
  readonly key: string;
  readonly title: string;
  /** Why no slide is to be made of it. */
  readonly skip?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Words that once were found in the article's text, known by their digest where the text is not at hand. */
export interface Proof {
  readonly quote: string;
  /** The section's key, and the place of the paragraph in it, from 1. */
  readonly section: string;
  readonly paragraph: number;
  /** Whom the article gives them to. */
  readonly speaker?: string | undefined;
}

/** What became of what a map knows, in the text as it now is. */
export type Verdict = 'current' | 'moved' | 'changed' | 'missing';

export interface ParagraphDrift {
  /** Counted from 1 within its section. */
  readonly number: number;
  readonly verdict: Verdict;
  /** Where it is in the text now, counted from 0; undefined where it is missing. */
  readonly at?: number;
}

export interface SectionDrift {
  readonly key: string;
  readonly verdict: Verdict;
  readonly paragraphs: readonly ParagraphDrift[];
}

/** How a text differs from the map that was made of it. */
export interface Drift {
  /** The map's file. */
  readonly file: string;
  readonly sections: readonly SectionDrift[];
  /** The paragraphs that the map does not know, counted from 0 within the text. */
  readonly added: readonly number[];
}

export interface Article {
  readonly citation: Citation;
  readonly sections: readonly Section[];
  readonly proofs?: readonly Proof[];
  /** Only where its map and its text are both at hand. */
  readonly drift?: Drift;
  /** The files that it was read from, and those that it would be, were they there. */
  readonly read?: readonly string[];
}

// ---- Outline ----

/** Which way the text runs. */
export type Direction = 'ltr' | 'rtl';

/** What an outline's front matter says, with its defaults. */
export interface Settings {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly author: readonly string[];
  /** As it is written: an ISO date is printed in the deck's language, any other as it stands. */
  readonly date?: string | undefined;
  readonly lang: string;
  readonly dir: Direction;
  readonly description?: string | undefined;
  readonly keywords: readonly string[];
  /** Where the deck is published. */
  readonly url?: string | undefined;
  readonly robots?: 'noindex' | 'nofollow' | 'none' | undefined;
  /** The article or its map, from the outline's folder. */
  readonly article?: string | undefined;
  readonly theme: string;
  /** In CSS pixels: 96 to the inch, 0.75 pt each. */
  readonly size: Size;
  readonly navigation: 'linear' | 'grid';
  readonly transition: 'none' | 'fade' | 'slide' | 'convex' | 'concave' | 'zoom';
  /** The number at the top of each slide: with how many there are, alone, or none. */
  readonly numbers: 'total' | 'current' | 'none';
  /** A word at the top of the title slide, and of each slide that stands in no section and no part. */
  readonly header?: string | undefined;
  /** A line at the foot of every slide. */
  readonly footer?: string | undefined;
  readonly logo?: Logo | undefined;
  /** The title slide's background, as it is written. */
  readonly background?: WrittenBackground | undefined;
  /** Whether the deck ends with a slide that says what it is based on. */
  readonly sources: boolean;
  /** Section keys that no slide is made of, each with the reason. */
  readonly skip: Readonly<Record<string, string>>;
  /** Rules that the deck is not held to, each with the reason. */
  readonly off: Readonly<Record<string, string>>;
}

/** A picture for the top of the title slide and the foot of the others. */
export interface Logo {
  readonly src: string;
  readonly alt: string;
  /** The one for dark slides, which show none without it. */
  readonly dark?: string | undefined;
}

/** A background as an author writes it: a colour, a gradient or a picture, with what goes with a picture. */
export interface WrittenBackground {
  readonly src: string;
  readonly credit?: string | undefined;
  readonly veil?: string | undefined;
  readonly tone?: string | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A slide as it was written: cut out of the outline, nothing looked up yet. */
export interface OutlineSlide {
  readonly kind: 'part' | 'slide';
  /** Undefined for a slide opened by `---`. */
  readonly title?: readonly Inline[];
  readonly attributes: Attributes;
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface Outline {
  readonly file: string;
  /** The source's lines, to find a column in. */
  readonly lines: readonly string[];
  readonly settings: Settings;
  readonly slides: readonly OutlineSlide[];
  /** Whether its raw HTML is shown as it is. */
  readonly trusted?: boolean;
}

// ---- Deck ----

/** The part of the article that a slide stands on: a section, and which of its paragraphs, counted from 1. */
export interface Ground {
  readonly section: Section;
  readonly paragraphs: readonly number[];
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly line: number;
  readonly by?: string;
  readonly role?: string;
  readonly source?: string;
  readonly children: readonly Block[];
}

/** One item of stats, a timeline or people: what it leads with, and what it says of it. */
export interface LeadItem {
  readonly line: number;
  readonly lead: readonly Inline[];
  /** The words in italics right after the lead: a person's affiliation. */
  readonly aside: readonly Inline[];
  /** Set off by `[…]{.mark}` in the lead. */
  readonly marked: boolean;
  readonly body: readonly Inline[];
}

export interface LeadBlock {
  readonly kind: 'stats' | 'timeline' | 'people';
  readonly line: number;
  readonly items: readonly LeadItem[];
}

export interface CompareSide {
  readonly line: number;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

export interface CompareBlock {
  readonly kind: 'compare';
  readonly line: number;
  readonly sides: readonly CompareSide[];
}

export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly line: number;
  readonly columns: readonly { readonly share: number; readonly children: readonly Block[] }[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly line: number;
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
  readonly fit: 'contain' | 'cover';
  /** The place that stays in sight where it is cropped, as CSS writes it. */
  readonly position?: string;
  readonly caption: readonly Block[];
}

export type ChartType = 'bar' | 'stacked' | 'line' | 'area' | 'dot' | 'share';

/** A number of a chart, and how it was written. */
export interface ChartValue {
  readonly number: number;
  readonly text: string;
}

/** One row of numbers, a value or a gap for each category. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (ChartValue | undefined)[];
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly line: number;
  readonly type: ChartType;
  readonly title?: string;
  /** What the categories are, such as the year. */
  readonly x?: string;
  /** What the values are, such as trade, and what they are counted in. */
  readonly y?: string;
  readonly unit?: string;
  /** What the author says that it shows; the numbers speak all the same. */
  readonly alt?: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly caption: readonly Block[];
}

export interface CalloutBlock {
  readonly kind: 'callout';
  readonly line: number;
  readonly tone: 'note' | 'warning' | 'question';
  readonly title?: string;
  readonly children: readonly Block[];
}

/** Reveal's names for how a step shows; a step that names none fades in. */
export type StepEffect =
  | 'fade-up'
  | 'fade-down'
  | 'fade-left'
  | 'fade-right'
  | 'fade-out'
  | 'semi-fade-out'
  | 'fade-in-then-out'
  | 'fade-in-then-semi-out'
  | 'current-visible'
  | 'zoom-in'
  | 'grow'
  | 'shrink'
  | 'strike'
  | 'highlight-red'
  | 'highlight-green'
  | 'highlight-blue'
  | 'highlight-current-red'
  | 'highlight-current-green'
  | 'highlight-current-blue';

/** How something takes a step: its effect, and its number where it is not simply the next one. */
export interface Fragment {
  readonly effect?: StepEffect;
  readonly index?: number;
}

/** What appears step by step: each item of its lists, or all of it at once, after a pause or as a fragment. */
export interface StepsBlock {
  readonly kind: 'incremental';
  readonly line: number;
  readonly by: 'item' | 'block';
  readonly fragment?: Fragment;
  readonly children: readonly Block[];
}

/** Code whose lines can be lit up, step by step. */
export interface ListingBlock {
  readonly kind: 'listing';
  readonly line: number;
  /** Empty where none is named. */
  readonly language: string;
  readonly text: string;
  /** The lines of each step, from 1. */
  readonly steps: readonly (readonly number[])[];
  readonly numbers: boolean;
}

/** A diagram of Mermaid. */
export interface DiagramBlock {
  readonly kind: 'diagram';
  readonly line: number;
  readonly text: string;
  readonly alt: string;
}

export type LecternBlock =
  | ListingBlock
  | DiagramBlock
  | QuoteBlock
  | LeadBlock
  | CompareBlock
  | ColumnsBlock
  | FigureBlock
  | ChartBlock
  | CalloutBlock
  | StepsBlock;

/** A note at the foot of a slide, and the marks that refer to it. */
export interface Footnote {
  /** Its place among the slide's notes, from 1. */
  readonly number: number;
  readonly marks: readonly Noteref[];
  readonly children: readonly Block[];
}

/** What stands behind a slide. */
export type Background = {
  /** The line it is written on. */
  readonly line: number;
  /** Whether it is dark, so that text is set light on it. */
  readonly tone: 'dark' | 'light';
} & (
  | {
      readonly kind: 'fill';
      /** Written anew from what was read, so that it holds nothing but colours. */
      readonly css: string;
      /** The relative luminance of each of its colours, from 0 to 1. */
      readonly luminances: readonly number[];
    }
  | {
      readonly kind: 'picture';
      readonly src: string;
      readonly credit?: string;
      /** How much of the picture is covered by its tone, in percent. */
      readonly veil: number;
    }
);

export type SlideKind = 'title' | 'part' | 'content' | 'sources';

export interface Slide {
  readonly id: string;
  readonly kind: SlideKind;
  /** How its content is composed: by its only block, as a statement, or one below the other. */
  readonly layout: 'statement' | 'stack' | 'closing' | Block['kind'];
  readonly title?: readonly Inline[];
  /** The title as plain text, or the slide's first words where it has none. */
  readonly name: string;
  /** Its place in the deck, from 1. */
  readonly number: number;
  /** The outline's line it was written on; 0 for a slide that Lectern made. */
  readonly line: number;
  /** The presenter's own matter, not the article's. */
  readonly own: boolean;
  readonly grounds: readonly Ground[];
  /** How long it is planned to take. */
  readonly minutes?: number;
  /** What it shares with the slides beside it between which like matter moves on the screen. */
  readonly autoAnimate?: string;
  readonly background?: Background;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly notes: readonly Block[];
}

/** A run of slides under one `#`; the slides before the first `#` and the sources have parts of their own without a title. */
export interface Part {
  /** Counted from 1 among the parts that have a title. */
  readonly number?: number;
  readonly title?: readonly Inline[];
  readonly slides: readonly Slide[];
}

export interface Deck {
  /** The setting, else the first heading, else the file's name. */
  readonly title: string;
  readonly file: string;
  readonly lines: readonly string[];
  readonly settings: Settings;
  readonly article?: Article;
  /** The long form of each abbreviation. */
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  readonly parts: readonly Part[];
  /** Whether a picture of its first slide lies beside the page, as `card.png`. */
  readonly card?: boolean;
  /** Whether its raw HTML is shown as it was written, scripts and all. */
  readonly trusted?: boolean;
  /** Where each proven quote block opens the article at the very words, by the line its words begin on. */
  readonly quoteUrls?: ReadonlyMap<number, string>;
  /** The same for what is quoted in a line, by its run of inlines. */
  readonly quoteLinks?: ReadonlyMap<readonly Inline[], readonly QuoteLink[]>;
}

// ---- Theme and page ----

/** One face of a font family, and the characters it is for, as code point ranges. */
export interface FontFace {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** The letters that a deck can show, and the words that are marked as another language's. */
export interface Letters {
  /** Each letter once. */
  readonly text: string;
  readonly lang: string;
  readonly marked: readonly { readonly lang: string; readonly text: string }[];
}

export interface Theme {
  readonly name: string;
  /** What all themes stand on: the slide's grid and its blocks. */
  readonly base: string;
  /** What the theme sets on top of it. */
  readonly css: string;
  /** What the deck's own `theme.css` sets on top of that, and the families that its letters need. */
  readonly author?: string;
  /** What holds on paper alone. */
  readonly paper: string;
  readonly faces: readonly FontFace[];
  /** The pictures that its sheets show. */
  readonly files?: readonly ThemeFile[];
  /** The sheets that it was read from, and those that it would be, were they there. */
  readonly read?: readonly string[];
  /** Its custom properties, where somebody else than Lectern set some. */
  readonly tokens?: Tokens;
}

/** A file that a sheet shows: where it lies under `assets/`, and where it is copied from. */
export interface ThemeFile {
  readonly path: string;
  readonly file: string;
}

/** A custom property that a sheet sets or uses, without its two hyphens. */
export interface Token {
  readonly name: string;
  /** As it is written; empty where it is used. */
  readonly value: string;
  /** Whether it is set at the root, for every slide. */
  readonly everywhere: boolean;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

/** The custom properties of Lectern's own sheets, and of those that somebody else wrote over them, in the order they are set. */
export interface Tokens {
  /** What Lectern's own set. */
  readonly known: readonly Token[];
  /** What any of them uses. */
  readonly used: readonly Token[];
  /** What the others set. */
  readonly set: readonly Token[];
  /** What the others use, with nothing to stand in for it. */
  readonly needed: readonly Token[];
}

/** A file that the page needs beside it: made here, copied from a path, or taken out of a package. */
export interface Asset {
  /** From the page's folder, with `/`. */
  readonly path: string;
  readonly from: { readonly text: string } | { readonly file: string } | { readonly module: string };
  /** Of a picture of the deck: whether a slide shows it cropped somewhere, or whole everywhere. */
  readonly shown?: 'cropped' | 'whole';
}

export interface Page {
  readonly html: string;
  readonly assets: readonly Asset[];
  /** The HTML of its slides, in the stacks they stand in. */
  readonly stacks: readonly (readonly string[])[];
  /** How many pages it prints. */
  readonly sheets: number;
}

/** The paper of notes and handouts, upright. */
export type PaperName = 'a4' | 'letter';

/** How many slides a page of a handout shows. */
export type Up = 2 | 3 | 4 | 6;

/** What stands with each slide of a handout: lines to write on, or what the speaker says. */
export type Beside = 'lines' | 'notes' | 'none';
