/**
 * Opens the presenter's window: this slide and the next, the notes, a clock and the time since the talk began.
 * The page itself draws it, so that it needs no script of its own and works from `file://` under the page's policy.
 */
function openPresenter(): void {
  const opened = window.open('', 'lectern-presenter', 'popup,width=1200,height=800');
  if (!opened) return;
  const view = opened.document;
  // Open already, it is brought to the front; drawn by the page before a reload, it is drawn anew.
  const page = String(performance.timeOrigin);
  if (view.body.dataset.page === page) {
    opened.focus();
    return;
  }
  view.body.dataset.page = page;
  view.title = `Presenter: ${document.title}`;
  const { lang, dir } = document.documentElement;
  Object.assign(view.documentElement, { lang, dir });
  const sheet = document.head.querySelector<HTMLElement>('link[rel="stylesheet"], style');
  if (!sheet) return;
  const dress = view.importNode(sheet, true);
  if (sheet instanceof HTMLLinkElement) dress.setAttribute('href', sheet.href);
  view.head.replaceChildren(dress);
  view.body.className = 'presenter';

  const panes = ['now', 'next', 'notes', 'clock'].map((name) => {
    const pane = view.createElement(name === 'notes' ? 'article' : 'div');
    pane.id = name;
    return pane;
  });
  const [now, next, notes, clock] = panes as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  view.body.replaceChildren(...panes);

  const started = Date.now();
  const show = (): void => {
    const slides = Reveal.getSlides();
    const slide = Reveal.getCurrentSlide();
    const following = slides[slides.indexOf(slide) + 1];
    now.replaceChildren(copy(slide, view));
    next.replaceChildren(...(following ? [copy(following, view)] : []));
    const words = slide.querySelector('aside.notes');
    notes.innerHTML = words?.innerHTML ?? '';
  };
  const tick = (): void => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    const two = (count: number): string => String(count).padStart(2, '0');
    clock.textContent = `${new Date().toLocaleTimeString()} · ${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  };
  const timer = setInterval(() => (opened.closed ? clearInterval(timer) : tick()), 1000);
  const [forth, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  view.onkeydown = ({ key }) => {
    if ([forth, 'ArrowDown', 'PageDown', ' ', 'n'].includes(key)) Reveal.next();
    if ([back, 'ArrowUp', 'PageUp', 'p'].includes(key)) Reveal.prev();
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    Reveal.on(event, () => {
      if (!opened.closed) show();
    });
  show();
  tick();
}

/** Copies a slide as it stands on paper, so that Reveal's own marks on it do not matter. */
function copy(slide: HTMLElement, view: Document): HTMLElement {
  const twin = view.importNode(slide, true);
  twin.removeAttribute('hidden');
  twin.removeAttribute('aria-hidden');
  twin.removeAttribute('style');
  const slides = view.createElement('div');
  slides.className = 'slides';
  slides.append(twin);
  const frame = view.createElement('div');
  frame.className = 'preview';
  frame.append(slides);
  return frame;
}
