/** `npm start`: serves the demo on localhost, on the port that PORT names, or else on the next free one. */
import { getPortPromise } from 'portfinder';
import { startDevelopmentServer } from './development-server.js';

const port = Number(process.env.PORT ?? 8000);
if (Number.isInteger(port) && port > 0 && port < 65_536) {
  const { origin } = await startDevelopmentServer({ port: await getPortPromise({ port }) });
  console.log(`The demo is at ${origin}/ until you press Ctrl+C.`);
} else {
  console.error(`PORT is ${process.env.PORT}: not a port.`);
  process.exitCode = 1;
}
