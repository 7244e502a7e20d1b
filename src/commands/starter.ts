/** The files of a starter deck by name: an outline that shows the language at work, and the short article it stands on; `schema` is by what an editor checks its front matter. */
export const starterFiles = (
  title: string,
  theme: string,
  schema?: string,
): Readonly<Record<string, string>> => ({
  'article.md': `# Why a talk needs its sources

## The slide outlives the talk

A slide is copied, forwarded and quoted long after its speaker has left the room. Whoever reads it then has no voice to ask, only the words and figures on it.

## What goes wrong

Most errors on slides are small: a figure from memory, a quotation made smoother, a date that is one year off. In a file of 40 slides nobody finds them by reading.

## What helps

The editor Ruth Adler kept one rule for her writers: "Point at the line." Every claim on a page had to lead back to a passage, and the passage had to say it.
`,
  'outline.md': `---
${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}title: ${JSON.stringify(title)}
subtitle: A starter deck. Change a line, build it, look.
article: article.md
theme: ${theme}
lang: en
---

# The risk {section=the-slide-outlives-the-talk}

A page that nobody can ask.

::: notes
A \`#\` opens a part; its key says which section of the article it stands on.
:::

## A slide is read when its speaker is gone

- It is copied, forwarded and **quoted**
- Its reader has the words and figures, and **nobody to ask**

::: notes
A \`##\` is a slide. It inherits the key of its part.
:::

# The faults {section=what-goes-wrong}

## In 40 slides nobody finds a small error

::: stats
- **40** slides in one file
- **1** year that a date is off
:::

# The remedy {section=what-helps}

## Adler's rule fits on a note

::: quote {by="Ruth Adler" role="editor"}
Point at the line.
:::

::: notes
A quote block holds the words as they stand in the article, and says whose they are.
:::

## Every claim leads back to [a passage]{.mark}
`,
});
