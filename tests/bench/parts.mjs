import { check } from './parts/check.mjs';
import { dev } from './parts/dev.mjs';
import { html } from './parts/html.mjs';
import { imports } from './parts/import.mjs';
import { many } from './parts/many.mjs';
import { open } from './parts/open.mjs';
import { pdf } from './parts/pdf.mjs';

/**
 * What is measured: each part has a name, a title, what its sizes are of, the unit of its times (seconds unless told), whether other
 * tools are measured too, and `measure(lab)`, which gives rows of `{ tool, size, values, memory?, failed? }`: times in milliseconds, memory in MB.
 */
export const PARTS = [html, pdf, check, dev, imports, many, open];
