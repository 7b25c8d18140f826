/** The content file that is served beside the modules; the embed build has a path of its own. */
export const defaultSource = new URL('../content/partner-cities.json', import.meta.url).href;
