/** What an engine cannot do. A test that needs it counts as skipped there, and its name in the output says why. */

const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

/** Why there is no HTTP cache in the way that a reader's browser has one; undefined where there is. */
export const withoutHttpCache = isWebKit ? 'WebKitGTK under its driver has no HTTP cache' : undefined;

/** A test, skipped where something is in its way. */
export function itUnless(obstacle: string | undefined, name: string, run: () => Promise<void>): Mocha.Test {
  return obstacle ? it.skip(`${name} (not here: ${obstacle})`, run) : it(name, run);
}
