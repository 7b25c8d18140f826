/** The script of every tested page: the report, and a button that prints it, as our own button would. */
import './report.js';
import { isolate } from '../../../../src/printing/isolate.js';
import { printTarget } from '../../../../src/printing/print.js';

declare global {
  interface Window {
    target: Element;
    button: HTMLElement;
    printed?: boolean | string;
    isolate: typeof isolate;
    printTarget: typeof printTarget;
  }
}

window.isolate = isolate;
window.printTarget = printTarget;

window.button.addEventListener('click', () => {
  printTarget(window.target, { title: 'Title of the report' }).then(
    (printed) => (window.printed = printed),
    (error) => (window.printed = String(error)),
  );
});
