/** What the panel shows of a deck; the server makes it of what `lectern check` knows. */
interface PanelReport {
  readonly problems: readonly (Told & { readonly slide?: string })[];
  readonly coverage: {
    readonly ratio: number;
    readonly sections: readonly {
      readonly title: string;
      readonly status: string;
      readonly slides: readonly string[];
      readonly paragraphs: { readonly used: number; readonly total: number };
    }[];
  };
  readonly quotes: readonly { readonly text: string; readonly status: string; readonly slide?: string }[];
  readonly passages: Readonly<
    Record<string, readonly { readonly title: string; readonly paragraphs: readonly string[] }[]>
  >;
}

/** Shows beside the deck what is known of it, or hides it; it follows the deck and the slide one is on. */
const panel = (() => {
  const WIDTH = 'min(420px, 90vw)';
  let view: HTMLElement | undefined;
  let report: PanelReport | null = null;

  const heading = (text: string): HTMLElement => make('h2', '', text);
  const toSlide = (id: string | undefined, ...inside: readonly (Node | string)[]): HTMLElement => {
    const link = make('a', '', ...inside) as HTMLAnchorElement;
    if (id) link.href = `#/${id}`;
    return link;
  };

  const overflow = (slide: HTMLElement): readonly HTMLElement[] => {
    const body = slide.querySelector<HTMLElement>('.body');
    const over = Math.max(
      slide.scrollHeight - slide.clientHeight,
      body ? body.scrollHeight - body.clientHeight : 0,
    );
    return over > 2 ? [make('p', 'error', `This slide is ${over} px too full.`)] : [];
  };

  const draw = (): void => {
    if (!view || view.hidden) return;
    const slide = Reveal.getCurrentSlide();
    const { problems = [], quotes = [], coverage, passages = {} } = report ?? {};
    const own = problems.filter((one) => one.slide === slide.id);
    const others = problems.filter((one) => one.slide !== slide.id);
    const passage = (passages[slide.id] ?? []).flatMap(({ title, paragraphs }) => [
      make('h3', '', title),
      ...paragraphs.map((text) => make('p', 'passage', text)),
    ]);
    const elsewhere = (one: PanelReport['problems'][number]): HTMLElement => {
      const told = problemItem(one);
      if (one.slide) told.append(toSlide(one.slide, 'Go to the slide'));
      return told;
    };
    view.replaceChildren(
      heading('This slide'),
      ...overflow(slide),
      make('ol', '', ...own.map(problemItem)),
      ...passage,
      heading(`Problems elsewhere: ${others.length}`),
      make('ol', '', ...others.map(elsewhere)),
      heading(`Quotes: ${quotes.length}`),
      make(
        'ul',
        '',
        ...quotes.map(({ text, status, slide: id }) =>
          make('li', `quote ${status}`, make('b', '', status), ' ', toSlide(id, text)),
        ),
      ),
      heading(`Coverage: ${Math.round(100 * (coverage?.ratio ?? 0))} %`),
      make(
        'ul',
        '',
        ...(coverage?.sections ?? []).map(({ title, status, slides, paragraphs }) =>
          make(
            'li',
            status,
            toSlide(slides[0], title),
            ` ${status}, ${paragraphs.used} of ${paragraphs.total} paragraphs`,
          ),
        ),
      ),
    );
  };

  const load = async (): Promise<void> => {
    if (!view || view.hidden) return;
    report = await (await fetch('report')).json();
    draw();
  };

  return {
    toggle(): void {
      if (!view) {
        view = openShelf('panel').appendChild(make('aside', 'panel'));
        view.hidden = true;
        view.style.width = WIDTH;
        view.setAttribute('aria-label', 'What is known of the deck');
        Reveal.on('slidechanged', draw);
      }
      view.hidden = !view.hidden;
      // The slide stands beside it.
      const main = document.querySelector('main');
      if (main) main.style.width = view.hidden ? '' : `calc(100% - ${WIDTH})`;
      Reveal.layout();
      void load();
    },
    load,
  };
})();
