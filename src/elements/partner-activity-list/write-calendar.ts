/** One event as an iCalendar file (RFC 5545). Pure functions over strings. */

/** What the file says; texts are plain. */
export interface CalendarEvent {
  /** Identifies the event for ever, so that a file that is opened again changes what is there. */
  uid: string;
  name: string;
  description: string;
  place: string;
  /** Absolute address of the event's page; empty when there is none. */
  url: string;
  /** ISO 8601: a day, a time with an offset, or a time without one, which is then that of the reader's clock. */
  start: string;
  /** As precise as `start`; a day is the last one. */
  end: string | undefined;
}

const PRODUCT = '-//partner-city-widgets//calendar//EN';

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const DAY = 86_400_000;

const measure = (sign: string): number => new TextEncoder().encode(sign).length;

/** Breaks a line that is too long, and no sign of it. What follows begins with a space, which counts. */
const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const sign of line) {
    const size = measure(sign);
    if (length + size > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += size;
  }
  return folded;
};

/** A text as a value (RFC 5545, 3.3.11), without signs that it must not have. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

/** Whether a moment has no time. */
export const isDay = (moment: string): boolean => moment.length <= 10;

/** A day or time as a property. Times in a zone become UTC: what happens once needs no rules of a zone. */
const writeTime = (name: string, moment: string): string => {
  if (isDay(moment)) return `${name};VALUE=DATE:${compact(moment)}`;
  return `${name}:${compact(moment.length > 16 ? new Date(moment).toISOString() : `${moment}:00`)}`;
};

/** The day after a day. */
export const nextDay = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** The end is that from which on the event is over: of days, the one after the last. None may come before the start. */
const writeEnd = (start: string, end: string): string => {
  const over = isDay(end) ? nextDay(end) : end;
  return Date.parse(over) > Date.parse(start) ? writeTime('DTEND', over) : '';
};

/**
 * @param now milliseconds since the epoch
 * @returns the file's text, with CRLF after each line
 */
export const writeCalendar = ({ uid, name, description, place, url, start, end }: CalendarEvent, now: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${compact(new Date(now).toISOString())}`,
    writeTime('DTSTART', start),
    end && writeEnd(start, end),
    `SUMMARY:${escapeText(name)}`,
    description && `DESCRIPTION:${escapeText(description)}`,
    place && `LOCATION:${escapeText(place)}`,
    url && `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => line && `${fold(line)}\r\n`)
    .join('');
