/** Gives each picture that stood on an earlier slide already what that one shows, since a file of one piece carries it once. */
(() => {
  for (const image of document.querySelectorAll<HTMLImageElement>('img[data-same-as]')) {
    const first = document.querySelector<HTMLImageElement>(`img[data-picture="${image.dataset.sameAs}"]`);
    if (first) image.src = first.src;
  }
})();
