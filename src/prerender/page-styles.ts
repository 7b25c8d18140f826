/**
 * The style sheet of the static pages: a file of its own, since a strict content security
 * policy allows no `style` in the page. Colours are set once, as custom properties that
 * the elements know too; the fonts are those of the reader's system.
 */
export const pageStyles = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1b2733, #e8edf2);
  --paper: light-dark(#fff, #12181f);
  --tint: light-dark(#f1f5f8, #1d2731);
  --line: light-dark(#cdd7e0, #3b4a59);
  --brand: light-dark(#14506e, #8ecae6);
  --partner-color: var(--ink);
  --partner-muted-color: light-dark(#4a5a69, #b3c0cc);
  --partner-heading-color: var(--brand);
  --partner-link-color: light-dark(#0b5c8a, #8ecae6);
  --partner-background-color: var(--paper);
  --partner-subtle-background-color: var(--tint);
  --partner-border-color: var(--line);
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, sans-serif;
  overflow-wrap: break-word;
}
body > header {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.5rem 2rem;
  padding: 1rem max(1rem, 50vw - 36rem);
  border-block-end: 4px solid var(--brand);
  background: var(--tint);
}
body > header p {
  margin: 0;
  font-size: 1.25rem;
  font-weight: 700;
}
:is(body > header, .plain nav) ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
main {
  padding: 2rem max(1rem, 50vw - 36rem) 4rem;
}
a {
  color: var(--partner-link-color);
}
a[aria-current] {
  color: inherit;
  font-weight: 700;
  text-decoration: none;
}
/* Where scripts run, the element's own language switch is there. */
@media (scripting: enabled) {
  .prerendered > header nav {
    display: none;
  }
}
.plain :is(h1, h2, h3, h4, h5, h6) {
  margin: 2rem 0 0.5rem;
  color: var(--brand);
  line-height: 1.25;
}
.plain h1 {
  margin-block-start: 0;
  font-size: clamp(1.75rem, 5vw, 2.5rem);
}
.plain main :is(p, li) {
  max-inline-size: 42rem;
}
.plain main p {
  margin: 0.5rem 0;
}
.plain main > header {
  padding-block-end: 1.5rem;
  border-block-end: 1px solid var(--line);
}
.plain section > ul {
  padding: 0;
  list-style: none;
}
.plain figure {
  margin: 1.5rem 0 0;
}
.plain img {
  max-inline-size: 100%;
  block-size: auto;
  border-radius: 4px;
}
.plain article > * + :is(h2, h3) {
  margin-block-start: 1rem;
}
.plain dl > div {
  display: grid;
  grid-template-columns: minmax(8rem, 14rem) 1fr;
  gap: 0 1rem;
}
.plain dd {
  margin: 0;
}
@media print {
  body > header nav {
    display: none;
  }
  body > header,
  main {
    padding-inline: 0;
  }
}
`;
