/**
 * What an engine, or the driver that the tests reach it by, cannot do. A test that needs it is skipped there and counted
 * as skipped, and the runner prints the reason.
 */
import type { Engine } from './browsers.js';

type Limit = Partial<Record<Engine, string>>;

export const limits: Record<'accessibilityTree' | 'withoutScripts', Limit> = {
  accessibilityTree: {
    firefox: "Firefox's driver does not tell what a screen reader gets",
    webkit: "WebKit's driver does not tell what a screen reader gets",
  },
  withoutScripts: {
    firefox: "Firefox's driver cannot switch scripts off",
    webkit: "WebKit's driver cannot switch scripts off",
  },
};

/** The narrowest window that an engine makes, in CSS pixels, but not below the 320 that WCAG 2.2 asks for (1.4.10). */
export const narrowest: Record<Engine, number> = { chromium: 320, firefox: 320, webkit: 334 };
