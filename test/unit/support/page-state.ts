/** Makes the page believe that it is hidden or offline, which a test cannot do to a real tab. Undone after each test. */

/** Hides or shows the page. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Takes the network away or gives it back, as far as the page is told. */
export function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

afterEach(() => {
  const wasHidden = Object.hasOwn(document, 'hidden');
  for (const name of ['hidden', 'visibilityState']) Reflect.deleteProperty(document, name);
  Reflect.deleteProperty(navigator, 'onLine');
  if (wasHidden) document.dispatchEvent(new Event('visibilitychange'));
});
