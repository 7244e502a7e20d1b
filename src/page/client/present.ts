/** Starts Reveal.js on the page: the screen's half of one page for two media. */
(() => {
  const root = document.querySelector<HTMLElement>('.reveal');
  if (!root) return;

  startSteps(root);
  if (typeof lightListings === 'function') lightListings();

  const config = JSON.parse(root.dataset.config ?? '{}');
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Reveal.initialize({ ...config, autoAnimate: !isStill, plugins: [RevealSearch, RevealZoom] })
    .then(() => {
      bindKey('S', 'Presenter window', openPresenter);
      bindKey('V', 'Where the slide comes from', toggleSource);
      bindKey('T', 'Pointer', () => takePen('pointer'));
      bindKey('D', 'Draw on the slide', () => takePen('pen'));
      bindKey('Home', 'First slide', () => goTo(Reveal.getSlides().at(0)));
      bindKey('End', 'Last slide', () => goTo(Reveal.getSlides().at(-1)));
      keepAwake();
      leadToSlides();
      styleAutoAnimations();
      return document.fonts.ready;
    })
    .then(() => {
      document.documentElement.dataset.ready = '';
    });

  // Reveal hides every slide but the current one from assistive technology, and so their tags from the browser's print.
  const hidden: [Element, string, string][] = [];
  addEventListener('beforeprint', () => {
    for (const slide of document.querySelectorAll('.slides section'))
      for (const name of ['hidden', 'aria-hidden', 'inert']) {
        const value = slide.getAttribute(name);
        if (value === null) continue;
        hidden.push([slide, name, value]);
        slide.removeAttribute(name);
      }
  });
  addEventListener('afterprint', () => {
    for (const [slide, name, value] of hidden.splice(0)) slide.setAttribute(name, value);
  });
})();

const CODES: Readonly<Record<string, number>> = { End: 35, Home: 36 };

/** Gives a key a meaning of ours, and a line in the list of keys. */
function bindKey(key: string, description: string, action: () => void): void {
  Reveal.addKeyBinding({ keyCode: CODES[key] ?? key.charCodeAt(0), key, description }, action);
}

function goTo(slide: HTMLElement | undefined): void {
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v);
}

/**
 * The page's policy keeps out the style element by which Reveal moves what two slides share; its rules are adopted instead.
 * What stands on every slide neither moves nor fades.
 */
function styleAutoAnimations(): void {
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets.push(rules);
  Reveal.on('autoanimate', ({ sheet, toSlide }) => {
    rules.replaceSync(sheet.textContent ?? '');
    sheet.remove();
    for (const still of toSlide.querySelectorAll('.folio, .folio *, .foot, .foot *'))
      still.removeAttribute('data-auto-animate-target');
  });
}

/** Keeps the screen awake while the deck is in sight, where the browser can; asked again when it comes back into sight. */
function keepAwake(): void {
  const ask = (): void => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  addEventListener('keydown', ask, { once: true });
  document.addEventListener('visibilitychange', ask);
}
