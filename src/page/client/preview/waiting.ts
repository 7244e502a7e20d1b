/** Shows why there are no slides yet, and loads them when there are. */
(() => {
  tellProblems(JSON.parse(document.body.dataset.problems ?? '[]'));
  const events = new EventSource('events');
  events.addEventListener('update', ({ data }) => {
    const { version, problems } = JSON.parse(data);
    if (version === undefined) tellProblems(problems);
    else location.reload();
  });
})();
