/**
 * A W3C WebDriver client of the few commands that the tests use. It speaks to a driver that is already running,
 * over plain HTTP, and knows one session.
 */

/** What a driver answers when it refuses a command. */
export class WebDriverError extends Error {
  override name = 'WebDriverError';
}

/** One input device and what it does, in the words of the WebDriver standard. */
export interface InputSource {
  type: 'key' | 'pointer';
  id: string;
  actions: Record<string, unknown>[];
}

export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /**
   * Opens the browser.
   *
   * @param timeLimit milliseconds, after which a driver is taken for lost
   */
  static async open(driver: string, capabilities: Record<string, unknown>, timeLimit: number): Promise<WebDriverSession> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const session = await send(`${driver}/session`, 'POST', body, AbortSignal.timeout(timeLimit)) as { sessionId: string };
    return new WebDriverSession(`${driver}/session/${session.sessionId}`);
  }

  async goto(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  async readUrl(): Promise<string> {
    return await send(`${this.#address}/url`, 'GET') as string;
  }

  /** Moves through the history: 'back', 'forward' or 'refresh'. */
  async travel(where: 'back' | 'forward' | 'refresh'): Promise<void> {
    await this.#post(where, {});
  }

  /** Evaluates an expression in the page; a promise is waited for. */
  async evaluate(expression: string): Promise<unknown> {
    const script = `const done = arguments[0];
      (async () => (${expression}))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#post('execute/async', { script, args: [] }) as Answer;
    if (error !== undefined) throw new WebDriverError(error);
    return value ?? undefined;
  }

  /** Evaluates in the first frame of the page, whatever its origin. */
  async evaluateInFrame(expression: string): Promise<unknown> {
    await this.#post('frame', { id: 0 });
    return this.evaluate(expression).finally(() => this.#post('frame', { id: null }));
  }

  async performActions(...actions: InputSource[]): Promise<void> {
    await this.#post('actions', { actions });
  }

  async setWindowSize(size: { width: number; height: number }): Promise<void> {
    await this.#post('window/rect', size);
  }

  async takeScreenshot(): Promise<Buffer> {
    return Buffer.from(await send(`${this.#address}/screenshot`, 'GET') as string, 'base64');
  }

  /** Closes the browser. */
  async close(): Promise<void> {
    await send(this.#address, 'DELETE');
  }

  #post(command: string, body: object): Promise<unknown> {
    return send(`${this.#address}/${command}`, 'POST', body);
  }
}

interface Answer {
  value?: unknown;
  error?: string;
}

async function send(url: string, method: string, body?: object, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { method, signal: signal ?? null, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json() as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(`${method} ${new URL(url).pathname}: ${error}. ${message}`);
}
