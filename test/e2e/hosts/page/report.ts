/** What the script in a host page tells about it, as JSON: `window.hostProbe.report()`. */

export interface ElementReport {
  tag: string;
  /** 'loading', 'ready', 'empty', 'failed', or '' for an element without content of its own. */
  status: string;
  /** The text that can be seen, shadow roots included. */
  text: string;
  lang: string;
  width: number;
  height: number;
  /** Smallest and largest font size of its visible text, in CSS pixels. */
  fontSizes: [number, number];
  /** How far anything inside sticks out to the left or right. */
  overflow: number;
}

export interface Report {
  elements: ElementReport[];
  /** All text that can be seen in the page. */
  text: string;
  errors: string[];
  /** Policy violations. */
  violations: string[];
  /** What the console was told as an error or a warning. */
  console: string[];
  /** How far the page can be scrolled sideways. */
  sideways: number;
  /** The state of the page outside our elements. Each part must be the same with and without us. */
  outside: {
    dom: string;
    globals: string[];
    prototypes: string[];
    styleSheets: number;
    storage: string[];
    cookies: string;
    title: string;
    scroll: number[];
    focus: string;
  };
}
