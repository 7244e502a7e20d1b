/** Makes Reveal's fragments of the steps; done here, so that without scripts nothing is hidden. */
function startSteps(root: ParentNode): void {
  for (const step of root.querySelectorAll<HTMLElement>('[data-step]')) {
    step.classList.add('fragment', ...(step.dataset.effect?.split(' ') ?? []));
    step.dataset.fragmentIndex = step.dataset.step;
  }
  // The script of listings stands in the page only where one has steps.
  if (typeof markListings === 'function') markListings(root);
}
