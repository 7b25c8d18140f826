/** Hosts whose style sheets spare nobody. Text must stay legible, and nothing may stick out. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { box, script, writePage } from './write-page.js';

const content = `${box}<partner-city-card city="dalian"></partner-city-card>
  <partner-activity-list city="palo-alto" searchable></partner-activity-list><partner-cities closable></partner-cities>`;

/** Side by side there is not room for more in a window of 1000 px. */
const few = `${box}<partner-cities closable></partner-cities>`;

interface Layout {
  /** Narrowest that an element may become. */
  atLeast?: number;
  width?: number;
  body?: string;
}

const styled = (name: string, css: string, { atLeast = 600, width, body = content }: Layout = {}): Host => ({
  name: `keeps text size and layout under ${name}`,
  html: (addresses) => writePage({ head: `<style>${css}</style>${script(addresses)}`, body }),
  width,
  check({ report }) {
    for (const { tag, fontSizes, width, height, overflow } of report.elements) {
      const [smallest, largest] = fontSizes;
      assert.ok(smallest >= 12 && largest <= 48, `<${tag}> has text of ${smallest} to ${largest} px`);
      assert.ok(width >= atLeast, `<${tag}> is ${width} px wide`);
      assert.ok(height < (width > 400 ? 6000 : 12_000), `<${tag}> is ${height} px high`);
      assert.ok(overflow <= 1, `<${tag}> sticks out ${overflow} px`);
    }
  },
});

export const styleHosts: Host[] = [
  styled('no style sheet at all', ''),
  styled('a reset that unsets everything', '* {all: unset} script, style, head, title {display: none}'),
  styled('a reset that reverts everything', '*, *::before, *::after {all: revert; margin: 0; padding: 0; border: 0; font: inherit; box-sizing: border-box}'),
  styled('display: flex on everything', 'body, body * {display: flex}', { atLeast: 195, body: few }),
  styled('display: flex on everything, in columns', 'body, body * {display: flex; flex-direction: column}'),
  styled('display: grid on everything', 'body, body * {display: grid}', { atLeast: 195 }),
  styled('display: inline-block on everything', 'body, body * {display: inline-block}', { atLeast: 195 }),
  styled('floats on everything', 'body * {float: left}', { atLeast: 195 }),
  styled('a shrunken root', 'html {font-size: 62.5%} body {font-size: 1.6rem}'),
  styled('a shrunken root and nothing that makes up for it', 'html {font-size: 62.5%}'),
  styled('a root of 10 px and tokens in rem', 'html {font-size: 10px; --basis-text-font-size-md: 1rem; --basis-space-block-md: 1rem} '),
  styled('columns of 200 px', '.column {width: 200px; float: left; margin: 5px}', {
    atLeast: 200,
    body: content.replace(/<(div|partner-)/g, '</div><div class="column"><$1').replace('</div>', ''),
  }),
  styled('columns of 200 px made with flex', '#row {display: flex; flex-wrap: wrap} #row > * {flex: 0 1 200px}', {
    atLeast: 195,
    body: `<div id="row">${content}</div>`,
  }),
  styled('a window of 334 px', 'body {margin: 0}', { atLeast: 320, width: 334 }),
  styled('!important on the hosts', `partner-city-card, partner-activity-list, partner-cities, .mine {all: unset !important; display: block !important; font-size: 3px !important;
    line-height: .5 !important; color: #333 !important; text-align: justify !important; letter-spacing: normal !important; width: auto !important}`),
  styled('!important on everything', `* {box-sizing: content-box !important; font-size: 11px !important; line-height: 1 !important; float: none !important; min-width: 0 !important;
    margin: 0 !important; padding: 0 !important; text-transform: none !important; max-width: 100% !important; white-space: normal !important}`),
  styled('a table layout', 'table {width: 100%}', { atLeast: 300, body: `<table><tr><td>Menu</td><td width="90%">${content}</td></tr></table>` }),
  styled('a centred old template', 'body {text-align: center; white-space: nowrap; text-indent: 40px; word-break: keep-all; text-transform: uppercase; letter-spacing: 2px}'),
];
