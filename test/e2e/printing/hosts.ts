/**
 * The host pages that a report is printed from: one of our own kind, and the nasty ones. Each is markup, a style
 * sheet and a script, served apart, since the pages have a strict Content-Security-Policy. TARGET in the markup is
 * where the report goes; a script that builds shadow roots finds it by its id.
 */
export interface Host {
  name: string;
  body: string;
  css?: string;
  script?: string;
  /**
   * The pages differ from the reference, in all engines or in one: the report takes over how the host's text looks, or
   * has more in it.
   */
  ownLook?: true | 'WebKitGTK';
}

const some = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>Host line ${index + 1} stays on the screen.</p>`).join('');

const intoRoot = (mode: string) => `
  const inner = document.getElementById('inner').attachShadow({mode: '${mode}'});
  build(inner, ['p', 'Host line in the inner root.'], ['main', '']);
  inner.querySelector('main').append(document.getElementById('target'));
`;

export const hosts: Host[] = [
  { name: 'plain', body: `${some(3)}TARGET${some(40)}` },
  {
    name: 'flex and grid columns',
    body: `<div class="flex"><nav>${some(9)}</nav><main><div class="grid"><aside>${some(9)}</aside>
      <section>TARGET</section></div></main></div>`,
    css: `.flex {display: flex; height: 100vh; overflow: hidden} .grid {display: grid;
      grid-template-columns: 1fr 300px; overflow: auto; height: 400px}
      main, section {overflow: auto; min-width: 0}`,
  },
  {
    name: 'app shell',
    body: `<header>${some(2)}</header><div class="scroller"><div>TARGET</div>${some(40)}</div>
      <footer>${some(1)}</footer>`,
    css: `html, body {height: 100%; overflow: hidden} .scroller {height: 100vh; overflow: auto}
      header, footer {position: fixed; inset: 0 0 auto; background: gold} footer {inset: auto 0 0}`,
  },
  {
    name: 'transforms',
    body: `<div class="a"><div class="b">${some(3)}TARGET</div></div>`,
    css: `.a {transform: translateX(-2000px) rotate(5deg); filter: blur(3px); opacity: .3; will-change: transform}
      .b {scale: .5; translate: 10px 900px; perspective: 100px; clip-path: inset(0 0 90% 0)}
      #target {transform: rotate(90deg); opacity: .2}`,
  },
  {
    name: 'host print rules: visibility hidden',
    body: `<main>${some(3)}TARGET</main>`,
    css: `@media print {body * {visibility: hidden !important} main {position: absolute; left: -9999px}}`,
  },
  {
    name: 'host print rules: display none',
    body: `<main class="app"><div>${some(3)}TARGET</div></main>`,
    css: `@media print {.app, .app > *, #target {display: none !important} html, body {height: 0 !important;
      overflow: hidden !important}}`,
  },
  {
    name: 'two host shadow roots and a slot',
    body: `<div id="outer">${some(3)}TARGET${some(2)}</div>`,
    script: `
      const outer = document.getElementById('outer').attachShadow({mode: 'open'});
      build(outer, ['p', 'Host line in the outer root.'], ['div', '']);
      const inner = outer.querySelector('div').attachShadow({mode: 'open'});
      build(inner, ['p', 'Host line in the inner root.'], ['section', '']);
      const slot = document.createElement('slot');
      outer.querySelector('div').append('Host line as bare text.', slot);
      inner.querySelector('section').append(document.createElement('slot'));
      adopt(outer, '@media print {:host {display: none !important} ::slotted(*) {display: none !important}}');
      adopt(inner, ':host {height: 90px; overflow: hidden; display: flex !important; position: relative !important}');
      adopt(inner, 'section {height: 50px; overflow: auto}');
    `,
    ownLook: true,
  },
  {
    name: 'closed shadow root',
    body: `<div id="inner">${some(3)}</div>TARGET`,
    script: `${intoRoot('closed')}
      adopt(inner, ':host {display: grid !important; height: 80px} main {overflow: hidden; height: 70px}');
    `,
  },
  {
    name: 'modal dialog',
    body: `${some(30)}<dialog>${some(2)}TARGET</dialog>`,
    css: `dialog {max-height: 50vh; max-width: 300px; overflow: auto; border: 9px solid}
      dialog::backdrop {background: navy}`,
    script: `document.querySelector('dialog').showModal();`,
  },
  {
    name: 'popover',
    body: `${some(30)}<div popover="manual">${some(2)}TARGET</div>`,
    css: `[popover] {inset: 10px; height: 200px; width: 300px}`,
    script: `document.querySelector('[popover]').showPopover();`,
  },
  {
    name: 'content-visibility and lazy parts far below',
    body: `${some(60)}<section>${some(3)}TARGET</section>`,
    css: `section {content-visibility: auto; contain: strict; contain-intrinsic-size: 300px; height: 300px}
      #target {content-visibility: auto}`,
  },
  {
    name: 'dark host',
    body: `<main>${some(3)}TARGET</main>`,
    css: `:root {color-scheme: dark; background: #111; color: #eee} main {background: #222; color: #fff;
      text-shadow: 0 0 3px #fff} #target {color: #fff; background: #000}`,
  },
  {
    name: 'fixed body',
    body: `<main>${some(3)}TARGET</main>`,
    css: `body {position: fixed; inset: 0; overflow: hidden; width: 100%} main {height: 100%; overflow: auto}`,
  },
  {
    name: 'inline important',
    body: `<main>${some(3)}TARGET</main><aside>${some(9)}</aside>`,
    script: `
      for (const element of document.querySelectorAll('html, body, main, aside, aside p, main > *')) {
        element.style.setProperty('display', element.localName === 'p' ? 'block' : 'flex', 'important');
      }
      document.querySelector('main').style.cssText += 'all: unset; display: grid !important;';
    `,
  },
  {
    name: 'layered important',
    body: `<main class="x">${some(3)}TARGET</main><aside>${some(9)}</aside>`,
    css: `@layer base {@media print {.x, #target {display: none !important} aside {display: block !important;
      position: fixed !important}} main {display: flex !important}}`,
  },
  {
    name: 'sticky header',
    body: `<header>${some(2)}</header><main>${some(3)}TARGET${some(20)}</main>`,
    css: `header {position: sticky; top: 0; height: 40vh; background: gold}
      @media print {header {position: fixed !important; top: 0}}`,
  },
  {
    name: 'narrow columns',
    body: `<main>${some(3)}TARGET${some(9)}</main>`,
    css: `main {columns: 4 150px; height: 300px} #target {width: 150px; columns: 2; float: left;
      max-height: 200px; overflow: hidden; white-space: nowrap}`,
  },
  {
    name: 'text right in the ancestors',
    body: `Host line as bare text. <main>Host line here too. ${some(1)}TARGET Host line after it.</main>
      Host line last.`,
    css: `body {line-height: 150%} main {font-size: 1.125em; line-height: 1.6em}
      body::before, main::after {content: 'Host line from a style sheet.'; display: block}`,
    ownLook: true,
  },
  {
    name: 'table cell',
    body: `<table><caption>Host line.</caption><tr><td>${some(3)}</td><td class="x">TARGET</td></tr></table>`,
    css: `table {width: 300px; table-layout: fixed; border-collapse: collapse}`,
  },
  {
    name: 'hidden tab and closed details',
    body: `<div hidden><details><summary>Host line.</summary>${some(2)}TARGET</details></div>${some(4)}`,
    // All is 1 pixel further: the box of the open part.
    ownLook: true,
  },
  {
    name: 'host page margins of nothing',
    body: `${some(3)}<main>TARGET</main>`,
    css: `@page {margin: 0} main {width: 3000px; padding: 500px} html {width: 4000px; margin: 300px}`,
    // Takes no @page from a constructed sheet, so the host's margins hold; it then fits the page by its text's size.
    ownLook: 'WebKitGTK',
  },
  {
    name: 'target with a slot of its own',
    body: `<div id="inner">${some(2)}<p slot="kept" class="kept">Kept line, slotted into the target.</p></div>TARGET`,
    script: `
      const inner = document.getElementById('inner').attachShadow({mode: 'open'});
      build(inner, ['p', 'Host line in the inner root.'], ['main', '']);
      const slot = document.createElement('slot');
      slot.name = 'kept';
      const box = document.createElement('section');
      box.append(slot, document.getElementById('target'));
      inner.querySelector('main').append(box);
      window.target = box;
    `,
    ownLook: true,
  },
  {
    name: 'vertical writing',
    body: `<main>${some(3)}TARGET</main>`,
    css: `body {writing-mode: vertical-rl; text-orientation: upright}`,
  },
  {
    name: 'ancestors that hide, turn, shrink and blank',
    body: `<div class="a"><main>${some(3)}TARGET</main></div>`,
    css: `.a {zoom: .3; visibility: hidden; font-size-adjust: 0; -webkit-text-fill-color: transparent; color: transparent;
      -webkit-text-stroke: 40px red; -webkit-text-security: disc; text-shadow: 0 0 40px red; text-indent: -9999px; letter-spacing: -20px;
      word-spacing: -90px; white-space: pre; word-break: break-all; line-break: anywhere; text-align: right; text-align-last: justify;
      text-transform: uppercase; text-emphasis: circle; text-combine-upright: all; hyphens: auto; tab-size: 0; list-style: inside none;
      orphans: 99; widows: 99; line-height: 0; quotes: none; image-orientation: none; print-color-adjust: exact; color-scheme: dark}
      main {writing-mode: sideways-lr; line-height: 1.4}`,
  },
  {
    name: 'a line height of nothing',
    body: `<main>${some(3)}TARGET</main>`,
    css: `main {line-height: 0px}`,
    ownLook: true,
  },
  {
    name: 'small text (62.5 %)',
    body: `<main>${some(3)}TARGET</main>`,
    css: `html {font-size: 62.5%} body {font-size: 1rem}`,
    ownLook: true,
  },
];

/** The way up from the target is hidden. Chromium prints it all the same; in Firefox and WebKit the visitor is told. */
export const outOfReach: Host = {
  name: 'slotted into a closed shadow root',
  body: `<div id="inner">TARGET</div>${some(9)}`,
  script: `
    const inner = document.getElementById('inner').attachShadow({mode: 'closed'});
    build(inner, ['p', 'Host line in the inner root.'], ['main', '']);
    inner.querySelector('main').append(document.createElement('slot'));
    adopt(inner, 'main {height: 90px; overflow: hidden}');
  `,
};

/** A host whose rules for the screen reach into our elements. */
export const partRules: Host = {
  name: 'rules for our parts',
  body: `${some(3)}TARGET${some(9)}`,
  css: `#target::part(base) {height: 300px; overflow: auto; columns: 3 100px; position: relative; transform: rotate(3deg); opacity: .2}
    #target::part(card), #target::part(list) {max-height: 90px; overflow: hidden; float: right; writing-mode: vertical-rl; clip-path: inset(0 0 50% 0)}
    #target::part(activity), #target::part(description) {position: absolute; inset: 0; width: 20px; height: 10px; overflow: clip}`,
};

/** A host that asks for large print. */
export const largePrint: Host = {
  name: 'large print',
  body: `${some(3)}TARGET`,
  css: '@media print {#target {font-size: 20pt}}',
};

/** A host that asks for small paper. */
export const smallPaper: Host = {
  name: 'small paper',
  body: `${some(3)}TARGET`,
  css: '@page {size: A5 landscape}',
};

/** A host with a line that cannot be read, which the tests must notice. */
export const cutLine: Host = {
  name: 'line cut in two',
  body: '<p class="cut">Unreadable words</p>TARGET',
  css: '.cut {height: 0.5em; overflow: hidden; line-height: 1}',
};
