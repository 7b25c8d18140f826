/** What another copy of Lit on the page may have put where hydration support goes; looked up before ours takes the place. */
declare global {
  var litElementHydrateSupport: unknown;
}

export const hostSupport = globalThis.litElementHydrateSupport;
