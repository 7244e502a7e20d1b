/** Asks the talk to move, on the page that a phone shows. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-move]'))
  button.onclick = async () => {
    const answer = await fetch(`remote/${button.dataset.move}`).catch(() => undefined);
    const status = document.querySelector('[role="status"]');
    if (status) status.textContent = answer?.ok ? 'Done' : 'The talk does not answer. Scan its code again.';
  };
