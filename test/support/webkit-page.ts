/**
 * One page in WebKit with the part of puppeteer's page that the tests use: addresses, evaluation, keyboard, mouse,
 * size and screenshot. So the unit tests' runner and the end-to-end tests treat all three engines alike.
 */
import type { InputSource, WebDriverSession } from './webdriver.js';

/** WebDriver's code points for the keys that have no character of their own. */
const keyCodes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

interface ButtonOptions {
  button?: keyof typeof buttons;
}

export class WebKitPage {
  readonly session: WebDriverSession;
  #closed = false;

  constructor(session: WebDriverSession) {
    this.session = session;
  }

  readonly keyboard = {
    down: (key: string) => this.#pressKeys([{ type: 'keyDown', value: readKeyCode(key) }]),
    up: (key: string) => this.#pressKeys([{ type: 'keyUp', value: readKeyCode(key) }]),
    press: (key: string) => this.#pressKeys(strike(readKeyCode(key))),
    type: (text: string) => this.#pressKeys([...text].flatMap(strike)),
  };

  readonly mouse = {
    move: (x: number, y: number) => this.#movePointer(placeAt(x, y)),
    down: ({ button = 'left' }: ButtonOptions = {}) => this.#movePointer(holdButton('pointerDown', button)),
    up: ({ button = 'left' }: ButtonOptions = {}) => this.#movePointer(holdButton('pointerUp', button)),
    click: (x: number, y: number, { button = 'left' }: ButtonOptions = {}) =>
      this.#movePointer(placeAt(x, y), holdButton('pointerDown', button), holdButton('pointerUp', button)),
    reset: () => this.#movePointer(...Object.keys(buttons).map((name) =>
      holdButton('pointerUp', name as keyof typeof buttons)), placeAt(0, 0)),
  };

  goto(url: string): Promise<void> {
    return this.session.goto(url);
  }

  url(): Promise<string> {
    return this.session.readUrl();
  }

  isClosed(): boolean {
    return this.#closed;
  }

  /** WebKitGTK makes no window narrower than 334 pixels; narrower layouts are tested in a narrow container. */
  setViewport(size: { width: number; height: number }): Promise<void> {
    return this.session.setWindowSize({ width: size.width, height: size.height });
  }

  /** Ends the browser's window. A page that is closed already, or broken, is closed too. */
  async close(): Promise<void> {
    if (!this.#closed) await this.session.close().catch(() => undefined);
    this.#closed = true;
  }

  #pressKeys(actions: InputSource['actions']): Promise<void> {
    return this.session.performActions({ type: 'key', id: 'keyboard', actions });
  }

  #movePointer(...actions: InputSource['actions']): Promise<void> {
    return this.session.performActions({ type: 'pointer', id: 'mouse', actions });
  }
}

function readKeyCode(key: string): string {
  const code = keyCodes[key] ?? (key.length === 1 ? key : undefined);
  if (code === undefined) throw new Error(`The key ${key} is not known here; see webkit-page.ts.`);
  return code;
}

function strike(value: string): InputSource['actions'] {
  return [{ type: 'keyDown', value }, { type: 'keyUp', value }];
}

function placeAt(x: number, y: number): InputSource['actions'][number] {
  return { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' };
}

function holdButton(type: 'pointerDown' | 'pointerUp', button: keyof typeof buttons): InputSource['actions'][number] {
  return { type, button: buttons[button] };
}
