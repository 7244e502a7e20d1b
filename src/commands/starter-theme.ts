/** A theme of 20 lines: colours by role, a family for all that speaks and labels. */
export const STARTER_THEME = `/* A theme sets colours by role and its families; docs/themes.md of Lectern lists all that it can set. */
@import "@fontsource/libre-franklin/400.css";
@import "@fontsource/libre-franklin/400-italic.css";
@import "@fontsource/libre-franklin/600.css";
@import "@fontsource/libre-franklin/700.css";

:root {
  --paper: #fbfbf8;
  --ink: #16202a;
  --ink-soft: #4d5a66;
  --hairline: #c9d0d6;
  --accent: #0b5a8f;
  --tint: #eaeff3;
  --part-paper: #0b3a5c;
  --part-ink: #ffffff;
  --part-ink-soft: #c2d4e2;
  --part-accent: #8cc7f0;
  --font-text: "Libre Franklin", sans-serif;
  --font-label: "Libre Franklin", sans-serif;
}
`;
