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

/** Boxes that are as wide as what is in them. */
const shrinking: Record<string, string> = {
  'a modal dialog': '<dialog class="modal">HERE</dialog>',
  'a popover': '<div popover="manual">HERE</div>',
  'a centred column': '<div style="display: flex; flex-direction: column; align-items: center">HERE</div>',
  'a centred row': '<div style="display: flex; justify-content: center">HERE</div>',
  'a grid with centred items': '<div style="display: grid; justify-items: center">HERE</div>',
  'auto columns of a grid': '<div style="display: grid; grid-auto-flow: column; justify-content: start">HERE</div>',
  'a table cell': '<table><tr><td>HERE</td></tr></table>',
  'an absolute box': '<div style="position: relative; height: 900px"><div style="position: absolute; left: 0">HERE</div></div>',
  'a float': '<div style="float: left">HERE</div><br style="clear: both">',
  'an inline block': '<div style="display: inline-block">HERE</div>',
  'an inline flex box': '<div style="display: inline-flex">HERE</div>',
  'an inline grid': '<div style="display: inline-grid">HERE</div>',
  'fit-content': '<div style="width: fit-content">HERE</div>',
  'a fieldset in a float': '<div style="float: left"><fieldset style="margin: 0">HERE</fieldset></div><br style="clear: both">',
};

const elements = [
  '<partner-city-card city="palo-alto"></partner-city-card>',
  '<partner-activity-list city="palo-alto" searchable></partner-activity-list>',
  '<partner-cities closable cities="palo-alto"></partner-cities>',
  '<div data-partner-widget="partner-city-card" data-city="palo-alto"></div>',
  '<partner-print-button></partner-print-button>',
  '<partner-language-switch></partner-language-switch>',
];

const writeShrinking = (parts: readonly string[]): string =>
  Object.values(shrinking).flatMap((box) => parts.map((part) => box.replace('HERE', part))).join('');

/** @param atLeast of an element that shows content; a text column is wider than that where there is room */
const shrunk = (width: number, atLeast: number, not?: Host['not']): Host => ({
  name: `is as wide as a text column in boxes that ask for its width, in a window of ${width} px`,
  html: (addresses) => writePage({ head: script(addresses), body: writeShrinking(elements) }),
  act: `document.querySelectorAll('dialog').forEach((dialog) => dialog.showModal()),
    document.querySelectorAll('[popover]').forEach((box) => box.showPopover())`,
  width,
  ...(not && { not }),
  // The last dialog has the focus.
  mayDiffer: ['focus', 'scroll'],
  check({ report }) {
    const where = Object.keys(shrinking).flatMap((box) => elements.map(() => box));
    assert.equal(report.elements.length, where.length);
    for (const [index, { tag, status, width: own, overflow }] of report.elements.entries()) {
      const name = `<${tag}> in ${where[index]} is ${own} px wide`;
      assert.ok(own <= width && own >= (status ? atLeast : 20), name);
      assert.ok(overflow <= 1, `${name} and sticks out ${overflow} px`);
    }
  },
});

export const styleHosts: Host[] = [
  shrunk(1200, 600),
  shrunk(334, 250),
  shrunk(200, 120, { webkit: 'no window of WebKit is so narrow' }),
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
  ...['vertical-rl', 'vertical-lr', 'sideways-rl'].map((mode) =>
    styled(`a page in ${mode}`, `html {writing-mode: ${mode}}`, {
      atLeast: 500,
      width: 1200,
      body: '<partner-city-card city="palo-alto"></partner-city-card>',
    }),
  ),
  styled('ancestors that blank, mask and squash their text', `body {font-size: 0; line-height: 0; letter-spacing: -20px; word-spacing: -90px; text-indent: -9999px; white-space: pre;
    font-size-adjust: 0; -webkit-text-fill-color: transparent; -webkit-text-stroke: 40px; -webkit-text-security: disc; text-align-last: right; line-break: anywhere}`),
  styled('a centred old template', 'body {text-align: center; white-space: nowrap; text-indent: 40px; word-break: keep-all; text-transform: uppercase; letter-spacing: 2px}'),
];
