/**
 * The checks that a pattern cannot express. The schema (Node) and the generated
 * reader (browser) call the same functions, so that both refuse the same values.
 */

/**
 * Whether a date exists: "2025-02-30" has the right form and is no date.
 *
 * @param value ISO 8601 year, month, day, or day with a time of day
 */
export const isExistingDate = (value: string): boolean => {
  const time = Date.parse(/T/.test(value) ? `${value}Z` : value);
  return !isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/**
 * The URL parser decides, as it does in the browser: it drops tabs, line ends and
 * leading control characters, so "java\nscript:" is seen for what it is.
 */
const isAddress = (value: string, form: RegExp): boolean => {
  try {
    return form.test(new URL(value, 'https://x').href);
  } catch {
    return false;
  }
};

/**
 * Whether an address may become a link: http, https, mailto or relative.
 *
 * @param value an absolute or relative URL (WHATWG URL Standard)
 */
export const isLinkAddress = (value: string): boolean => isAddress(value, /^(https?|mailto):/);

/**
 * Whether an address may become a picture: http, https or relative; or the picture itself as `data:`, which bundlers
 * make of small files. No SVG among those: it is a document, with scripts and links in it, and what shows it does not
 * always show it as a picture.
 *
 * @param value an absolute or relative URL (WHATWG URL Standard)
 */
export const isPictureAddress = (value: string): boolean =>
  isAddress(value, /^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/i);

/**
 * Whether no two items of a list share an `id`.
 *
 * @param items what a list of the document holds
 */
export const hasUniqueIds = <T extends { id: string }>(items: T[]): boolean =>
  new Set(items.map((item) => item.id)).size === items.length;

const timeZones = new Map<string, boolean>();

/**
 * Whether the environment knows a time zone. Answers are kept: a thousand cities share a few, and asking is slow.
 *
 * @param value a name of the IANA Time Zone Database
 */
export const isTimeZone = (value: string): boolean => {
  if (!timeZones.has(value)) {
    try {
      timeZones.set(value, !!new Intl.DateTimeFormat('en', { timeZone: value }));
    } catch {
      timeZones.set(value, false);
    }
  }
  return timeZones.get(value)!;
};
