/**
 * The rules that isolate an element on paper, as text for a constructed style sheet that each root on the way up
 * from it adopts. Three steps of the cascade are needed to win from any host page:
 * - `!important` within a cascade layer, which wins from unlayered `!important`;
 * - `:host` and `::slotted` forms, since an inner tree's `!important` wins from the outer tree's;
 * - a custom property that only these rules set, from which an inline `!important` takes its value: that wins from
 *   the host's own inline `!important` and from layers that were declared earlier.
 *
 * Limit: WebKit takes no `@page` from a constructed sheet, so the host's page margins hold there.
 */

/**
 * The attribute with an element's role (`path`, `path-text`, `path-closed`, `target`, `inside`); also the custom
 * property's name.
 */
export const mark = 'data-partner-print';

/**
 * A property that does nothing here, and this value of it, go down from `<html>` from one element of the path to the
 * next; below `<details>`, whose own slot breaks it, it begins anew. What is slotted into a closed shadow root inherits from a slot that nobody sees: there the value is lost.
 */
export const trace = { property: 'scroll-snap-stop', value: 'always' };

/** On `display: contents` only what is inherited has an effect. Of that, the fonts stay the host's. */
const inherited = 'all:initial;font:revert-layer;font-size-adjust:none;';

/** What may clip, move, turn, narrow, hide or colour. */
const reset =
  'position:static;inset:0 0 auto;float:none;margin:0;border:0;padding:1px;width:auto;min-width:auto;max-width:none;' +
  'height:auto;min-height:auto;max-height:none;overflow:visible;columns:auto;contain:none;' +
  'content-visibility:visible;visibility:visible;opacity:1;transform:none;translate:none;rotate:none;scale:none;' +
  'filter:none;clip-path:none;mask:none;transition:none;zoom:1;white-space:normal;' +
  'writing-mode:horizontal-tb;text-indent:0;font-size-adjust:none;' +
  '-webkit-text-fill-color:#000;-webkit-text-stroke:0;-webkit-text-security:none;' +
  'color:#000;text-shadow:none;background:none;box-shadow:none;color-scheme:light;';

/** A rule for a role as it is written in the element's own tree, inside its shadow root, and where it is slotted. */
function write(role: string, declarations: string): string {
  const selector = `[${mark}${role}]`;
  return `${selector},:host(${selector}),::slotted(${selector}){${declarations}}`;
}

function show(display: string): string {
  return `display:${display};--${mark}:${display};`;
}

const rules =
  write('|=path', inherited + reset + show('contents')) +
  // Its own parts cannot be reached; what is in the top layer does not lie in it.
  write('=path-closed', `${show('block')}position:absolute;height:0;overflow:hidden;visibility:hidden;`) +
  write('=target', reset + show('block')) +
  `[${mark}|=path]>:not([${mark}]),:host([${mark}|=path])>:not([${mark}]),::slotted(:not([${mark}])){${show('none')}}` +
  // A line height in em or % of nothing would be nothing, and inherited.
  `[${mark}=path-text]{font-size:0;line-height:normal;}` +
  `[${mark}|=path]::before,[${mark}|=path]::after{content:none;}` +
  `[${mark}]::backdrop{display:none;}` +
  `[${mark}]::details-content,[${mark}=target] ::details-content{${reset}display:block;}` +
  // A host that hides all but its own parts (`body * {visibility: hidden}`) also hides what it slots into the target.
  `[${mark}=target] *{visibility:inherit;}`;

const traceRules =
  write('', `${trace.property}:inherit;`) + `html[${mark}],details[${mark}]>[${mark}]{${trace.property}:${trace.value};}`;

const makeImportant = (text: string): string => `@layer partner-print{${text.replace(/;/g, '!important;')}}`;

export const printSheet =
  `${makeImportant(traceRules)}@media print{${makeImportant(rules)}` +
  '@page{margin:15mm 12mm;@bottom-center{content:counter(page)" / "counter(pages);font:10pt sans-serif}}}';
