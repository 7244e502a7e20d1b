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
  const sheet = view.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('assets/deck.css', document.baseURI).href;
  view.head.replaceChildren(sheet);
  view.body.className = 'presenter';

  const make = (tag: string, className: string): HTMLElement => {
    const element = view.createElement(tag);
    element.className = className;
    return element;
  };
  const panes = ['now', 'next', 'notes', 'clock'].map((name) => {
    const pane = view.createElement(name === 'notes' ? 'article' : 'div');
    pane.id = name;
    return pane;
  });
  const [now, next, notes, clock] = panes as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  view.body.replaceChildren(...panes);

  // Kept with the window, so that a reload of the deck does not set it back.
  const started = Number(view.body.dataset.started ?? Date.now());
  view.body.dataset.started = String(started);
  clock.append(...['time', 'elapsed', 'plan', 'pace', 'place'].map((name) => make('span', name)));
  const say = (name: string, text: string): void => {
    const line = clock.querySelector(`.${name}`);
    if (line && line.textContent !== text) line.textContent = text;
  };
  const show = (): void => {
    const slides = Reveal.getSlides();
    const slide = Reveal.getCurrentSlide();
    const following = slides[slides.indexOf(slide) + 1];
    now.replaceChildren(copy(slide, view));
    next.replaceChildren(...(following ? [copy(following, view)] : []));
    const words = slide.querySelector('aside.notes');
    notes.innerHTML = words?.innerHTML ?? '';
    say('place', `${slides.indexOf(slide) + 1} / ${slides.length}`);
    tick();
  };
  const tick = (): void => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    const plan = planAt(Reveal.getCurrentSlide(), Reveal.getSlides());
    const pace = printPace(plan, seconds);
    say('time', new Date().toLocaleTimeString());
    say(
      'elapsed',
      plan.total > 0 ? `${printClock(seconds)} of ${printClock(plan.total * 60)}` : printClock(seconds),
    );
    say('plan', plan.now > 0 ? `${plan.now} min for this slide` : '');
    say('pace', pace);
    clock.dataset.pace = pace.split(' ').at(-1) ?? '';
  };
  const timer = setInterval(() => (opened.closed ? clearInterval(timer) : tick()), 1000);
  const [forth, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  view.onkeydown = ({ key }) => {
    if ([forth, 'ArrowDown', 'PageDown', ' ', 'n'].includes(key)) Reveal.next();
    if ([back, 'ArrowUp', 'PageUp', 'p'].includes(key)) Reveal.prev();
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'sync', 'slidesync'])
    Reveal.on(event, () => {
      if (!opened.closed) show();
    });
  show();
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
