/** The looks that all peers share: as much as the card and list need to look the same. */
export const styles = `
:host, .widget { display: block; }
.card { border: 1px solid #8886; border-radius: 4px; padding: 1em; display: grid; gap: .75em; }
h2, h3, h4, p, dl, ul, dd { margin: 0; padding: 0; }
ul { list-style: none; display: grid; gap: 1em; }
dl { display: grid; gap: .5em; border-block: 1px solid #8886; padding-block: .75em; }
dl div { display: grid; grid-template-columns: 9em 1fr; }
section { display: grid; gap: 1em; margin-block-start: 1em; }
`;
