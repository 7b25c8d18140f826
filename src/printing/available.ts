/** Some browsers inside apps have no `window.print`; then a print button says so. Apart, since it is needed early. */
export function isPrintingAvailable(view: Window = window): boolean {
  return typeof view.print === 'function';
}
