/* global document, fetch, URL */
/** Shows the lines of csp.json, so that what the page says is what the tests read. */
const { ways, trustedTypes } = await (await fetch(new URL('csp.json', import.meta.url))).json();
const list = document.getElementById('csp-lines');

for (const { name, add } of [...ways, ...Object.values(trustedTypes)]) {
  const term = document.createElement('dt');
  term.textContent = name;
  const lines = document.createElement('dd');
  for (const [directive, value] of Object.entries(add)) {
    const line = document.createElement('code');
    line.textContent = `${directive} ${value};`;
    lines.append(line);
  }
  list.append(term, lines);
}
