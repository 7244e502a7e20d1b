/** Shows the audience where the slide comes from, or hides it: the article, the section and its paragraphs, and a link to the original. */
const toggleSource = (() => {
  let panel: HTMLElement | undefined;
  const fill = (element: HTMLElement): void => {
    const slide = Reveal.getCurrentSlide();
    const cite = document.querySelector<HTMLElement>('.reveal')?.dataset.cite ?? '';
    const passage = document.createElement('p');
    const link = slide.querySelector('.foot a.out');
    // The foot begins with the passage only where the slide stands on one.
    passage.textContent = link ? (slide.querySelector('.foot > span')?.textContent ?? '') : '';
    const quotes = [...slide.querySelectorAll<HTMLElement>('.body a[href*="#:~:text="]')].map((one) =>
      one.cloneNode(true),
    );
    const source = document.createElement('p');
    source.className = 'cite';
    source.textContent =
      slide.dataset.own === undefined ? cite : (slide.querySelector('.rubric')?.textContent ?? '');
    element.replaceChildren(source, passage, ...quotes, ...(link ? [link.cloneNode(true)] : []));
  };
  const refill = (): void => {
    if (panel && !panel.hidden) fill(panel);
  };
  return (): void => {
    if (!panel) {
      panel = document.createElement('section');
      panel.className = 'source-panel';
      panel.setAttribute('aria-label', 'Where the slide comes from');
      panel.setAttribute('aria-live', 'polite');
      panel.hidden = true;
      document.body.append(panel);
      for (const event of ['slidechanged', 'sync', 'slidesync']) Reveal.on(event, refill);
    }
    panel.hidden = !panel.hidden;
    refill();
  };
})();
