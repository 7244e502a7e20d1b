/** How every tool starts the browser: as in a container. */
export const FLAGS = ['--no-sandbox', '--disable-gpu'];
