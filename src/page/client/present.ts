/** Starts Reveal.js on the page: the screen's half of one page for two media. */
(() => {
  const root = document.querySelector<HTMLElement>('.reveal');
  if (!root) return;

  startSteps(root);
  if (typeof lightListings === 'function') lightListings();

  const config = JSON.parse(root.dataset.config ?? '{}');
  Reveal.initialize({ ...config, plugins: [RevealSearch, RevealZoom] }).then(() => {
    Reveal.addKeyBinding({ keyCode: 83, key: 'S', description: 'Presenter window' }, openPresenter);
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
