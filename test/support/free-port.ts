/** Ports for programs that cannot choose one themselves, as servers of Node can by listening on 0. */
import { createServer, type AddressInfo } from 'node:net';

/** A port that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
