/** Requests as bytes on a connection: paths are sent as they are written, and nothing is decoded or followed. */
import { request } from 'node:http';

export interface Answer {
  status: number;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
  /** Bytes of the status line and the headers. */
  headBytes: number;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
}

export const ask = (port: number, path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(parts),
          headBytes:
            `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n\r\n`.length +
            answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
