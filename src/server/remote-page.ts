/** Writes the page by which a phone drives the talk. */
export const remotePage = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Remote control</title>
<link rel="stylesheet" href="assets/preview.css">
<body>
<main class="remote">
<h1>Remote control</h1>
<p role="status">Ready</p>
<button data-move="next">Next</button>
<button data-move="prev">Back</button>
<button data-move="black">Black</button>
<button data-move="first">First slide</button>
</main>
<script src="assets/preview/phone.js"></script>
`;
