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
  const { lang, dir } = document.documentElement;
  Object.assign(view.documentElement, { lang, dir });
  const sheet = document.head.querySelector<HTMLElement>('link[rel="stylesheet"], style');
  if (!sheet) return;
  const dress = view.importNode(sheet, true);
  if (sheet instanceof HTMLLinkElement) dress.setAttribute('href', sheet.href);
  view.head.replaceChildren(dress);
  const words = talkWords();
  view.title = words('presenter', { title: document.title });

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
  const main = make('main', 'presenter');
  main.append(...panes);
  view.body.replaceChildren(main);

  // Kept with the window, so that a reload of the deck does not set it back.
  view.body.dataset.started ??= String(Date.now());
  const elapsed = make('button', 'elapsed') as HTMLButtonElement;
  elapsed.title = words('again');
  elapsed.onclick = () => {
    view.body.dataset.started = String(Date.now());
    elapsed.blur();
    tick();
  };
  clock.append(elapsed, ...['pace', 'plan', 'time', 'place'].map((name) => make('span', name)));
  const say = (name: string, text: string): void => {
    const line = clock.querySelector(`.${name}`);
    if (line && line.textContent !== text) line.textContent = text;
  };
  const show = (): void => {
    const slides = Reveal.getSlides();
    const slide = Reveal.getCurrentSlide();
    const following = slides[slides.indexOf(slide) + 1];
    now.replaceChildren(copy(slide, view));
    next.replaceChildren(following ? copy(following, view) : make('p', 'last'));
    notes.innerHTML = slide.querySelector('aside.notes')?.innerHTML ?? '';
    say('place', words('place', { n: slides.indexOf(slide) + 1, total: slides.length }));
    tick();
    scale();
  };
  const scale = (): void => {
    const { width, height } = Reveal.getConfig() as { width: number; height: number };
    for (const pane of [now, next]) {
      const zoom = Math.min(pane.clientWidth / width, (0.55 * opened.innerHeight) / height);
      pane.querySelector<HTMLElement>('.preview')?.style.setProperty('zoom', String(zoom));
    }
  };
  const tick = (): void => {
    const seconds = Math.floor((Date.now() - Number(view.body.dataset.started)) / 1000);
    const plan = planAt(Reveal.getCurrentSlide(), Reveal.getSlides());
    const pace = paceAt(plan, seconds);
    const time = printClock(seconds);
    say('elapsed', plan.total > 0 ? words('elapsed', { time, total: printClock(plan.total * 60) }) : time);
    say('pace', pace ? words(pace[0], { time: printClock(pace[1]) }) : '');
    say('plan', plan.now > 0 ? words('minutes', { n: plan.now.toLocaleString(lang) }) : '');
    say('time', new Date().toLocaleTimeString([], { timeStyle: 'short' }));
    clock.dataset.pace = pace?.[0] ?? '';
  };
  const timer = setInterval(() => (opened.closed ? clearInterval(timer) : tick()), 1000);
  view.onkeydown = ({ key, keyCode }) => {
    if (DRIVING.test(key)) Reveal.triggerKey(keyCode);
  };
  opened.onresize = scale;
  sheet.onload = scale;
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'sync', 'slidesync'])
    Reveal.on(event, () => {
      if (!opened.closed) show();
    });
  show();
}

/** Gives what the window says in the deck's language, by its name, with what is put in. */
function talkWords(): (name: string, values?: Readonly<Record<string, string | number>>) => string {
  const phrases = JSON.parse(document.querySelector<HTMLElement>('.reveal')?.dataset.talk ?? '{}');
  return (name, values = {}) =>
    (phrases[name] ?? '').replace(/\{(\w+)\}/gu, (_: string, key: string) => String(values[key] ?? ''));
}

/** The keys of the talk that the presenter's window passes on; the others would open something in the other window. */
const DRIVING = /^(?:[nphjklbv. ]|Arrow\w+|Page\w+|Home|End)$/iu;

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
