/** What the server tells when the deck has changed; its twin stands in `server/update.ts`. */
interface Update {
  readonly version: string;
  readonly from?: readonly (readonly string[])[];
  readonly title: string;
  readonly stacks: readonly (readonly string[])[];
  readonly slides: Readonly<Record<string, string>>;
  readonly look: string;
  readonly frame: string;
  readonly problems: readonly Told[];
}

/** Where one is, and goes back to: the slide may be gone for a moment. */
interface Home {
  readonly id: string;
  readonly step: number;
  readonly index: number;
}

/** By what a page remembers it when it is loaded anew. */
const HOME = `lectern-home ${location.pathname}`;

/** Follows the deck while it is written: only what has changed changes, and one stays on one's slide and step. */
(() => {
  const root = document.querySelector<HTMLElement>('.slides');
  const page = document.documentElement;
  if (!root) return;
  let shown: readonly Shown[] = [];
  let frame: string | undefined;
  let look: string | undefined;
  const kept = sessionStorage.getItem(HOME);
  sessionStorage.removeItem(HOME);
  let home: Home | undefined = kept ? JSON.parse(kept) : undefined;
  // Reveal's own start is no move of the person's.
  let isChanging = true;

  const here = (): Home => {
    const slide = Reveal.getCurrentSlide();
    const index = Reveal.getSlides().indexOf(slide);
    return { id: slide.id, step: Reveal.getIndices().f ?? -1, index };
  };
  const stay = (): void => {
    if (!isChanging) home = here();
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) Reveal.on(event, stay);

  /** Gives the page's slides the digests by which the server knows them. */
  const adopt = (digests: readonly string[]): void => {
    shown = [...root.querySelectorAll<HTMLElement>('section.slide')].map((section, index) => ({
      digest: digests[index] ?? '',
      id: section.id,
      section,
    }));
  };

  const idIn = (html: string): string => /^<section id="([^"]*)"/u.exec(html.trim())?.[1] ?? '';

  const change = ({ stacks, slides }: Update): void => {
    const known = new Map(shown.map((one) => [one.digest, one]));
    const next = stacks
      .flat()
      .map((digest) => ({ digest, id: known.get(digest)?.id ?? idIn(slides[digest] ?? '') }));
    const changed: HTMLElement[] = [];
    const pairs = pairSlides(shown, next);
    shown = next.map((slide, index) => {
      const old = pairs[index];
      const html = slides[slide.digest];
      if (old?.digest === slide.digest || html === undefined)
        return { ...slide, section: old?.section as HTMLElement };
      if (!old) return { ...slide, section: readSlide(html, 0) };
      if (home && old.id === home.id) home = { ...home, id: slide.id };
      changeSlide(old.section, html);
      changed.push(old.section);
      return { ...slide, section: old.section };
    });
    let at = 0;
    const sections = stacks.map((stack) => stack.map(() => shown[at++]?.section as HTMLElement));
    if (arrange(root, sections)) Reveal.sync();
    else for (const section of changed) Reveal.syncSlide(section);
  };

  /** Goes back to where one was: to the slide, or where it is gone to the one in its place. */
  const settle = (): void => {
    if (!home) return;
    const { id, step, index } = home;
    const there = shown.find((one) => one.id === id) ?? shown[Math.min(index, shown.length - 1)];
    if (!there) return;
    const { h, v } = Reveal.getIndices(there.section);
    Reveal.slide(h, v, there.id === id ? step : -1);
  };

  const wear = (sheet: string): void => {
    const old = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
    if (!old) return;
    const next = old.cloneNode() as HTMLLinkElement;
    next.href = `assets/deck.css?v=${sheet}`;
    next.onload = () => {
      old.remove();
      Reveal.layout();
    };
    old.after(next);
  };

  const take = (update: Update): void => {
    tellProblems(update.problems);
    if (frame !== undefined && update.frame !== frame) {
      if (home) sessionStorage.setItem(HOME, JSON.stringify(home));
      location.reload();
      return;
    }
    isChanging = true;
    if (frame === undefined) adopt((update.from ?? []).flat());
    if (page.dataset.version !== update.version) change(update);
    settle();
    isChanging = false;
    if (look !== undefined && update.look !== look) wear(update.look);
    document.title = update.title;
    ({ frame, look } = update);
    page.dataset.version = update.version;
    page.dataset.live = update.version;
  };

  const follow = (): void => {
    const events = new EventSource(`events?version=${page.dataset.version}`);
    events.addEventListener('update', ({ data }) => {
      take(JSON.parse(data));
      void panel.load();
    });
    events.addEventListener('move', ({ data }) => obey(JSON.parse(data)));
    // A new question says what the page shows by now.
    events.onerror = () => {
      events.close();
      setTimeout(follow, 300);
    };
  };
  const start = (): void => {
    home ??= here();
    bindKey('C', 'What is known of the deck', panel.toggle);
    bindKey('R', 'Remote control by a phone', () => void toggleRemote());
    follow();
  };
  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
})();
