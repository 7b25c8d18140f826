/** Calendar files, as a real parser reads them (ical.js). */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { matchForms, nameFile } from '../../../../src/elements/partner-activity-list/calendar.js';
import { writeCalendar } from '../../../../src/elements/partner-activity-list/write-calendar.js';
import type { CalendarEvent } from '../../../../src/elements/partner-activity-list/write-calendar.js';

const now = Date.parse('2027-01-02T03:04:05Z');
const concert: CalendarEvent = {
  uid: 'dalian-concert@example.org', name: 'Concert', description: '', place: '', url: '', start: '2027-06-12T14:00+08:00', end: '2027-06-12T16:00+08:00',
};

/** The file's one event, as ical.js reads it. */
function read(fields: Partial<CalendarEvent>): { event: InstanceType<typeof ICAL.Event>; text: string } {
  const text = writeCalendar({ ...concert, ...fields }, now);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).to.have.length(1);
  return { event: new ICAL.Event(events[0]), text };
}

describe('writeCalendar', () => {
  it('tells one event in UTC', () => {
    const { event, text } = read({});
    expect(event.uid).to.equal('dalian-concert@example.org');
    expect(event.summary).to.equal('Concert');
    expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).to.deep.equal(['2027-06-12T06:00:00.000Z', '2027-06-12T08:00:00.000Z']);
    expect(text).to.include('\r\nDTSTAMP:20270102T030405Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).to.equal(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).to.equal(true);
    expect(text).not.to.match(/LOCATION|DESCRIPTION|URL/);
  });

  const times: [why: string, start: string, end: string | undefined, lines: string[]][] = [
    ['days, until the one after the last', '2027-06-12', '2027-06-14', ['DTSTART;VALUE=DATE:20270612', 'DTEND;VALUE=DATE:20270615']],
    ['one day', '2027-12-31', '2027-12-31', ['DTSTART;VALUE=DATE:20271231', 'DTEND;VALUE=DATE:20280101']],
    ['a time without an end', '2027-06-12T14:00+02:00', undefined, ['DTSTART:20270612T120000Z']],
    ['a time in no known zone, as the reader\'s clock shows it', '2027-06-12T14:00', '2027-06-12T16:30', ['DTSTART:20270612T140000', 'DTEND:20270612T163000']],
    ['no end before the start', '2027-06-12T14:00Z', '2027-06-12T13:00Z', ['DTSTART:20270612T140000Z']],
    ['no day before the first', '2027-06-12', '2027-06-01', ['DTSTART;VALUE=DATE:20270612']],
  ];
  for (const [why, start, end, lines] of times) {
    it(`knows ${why}`, () => {
      const { text } = read({ start, end });
      expect(text.split('\r\n').filter((line) => /^DT(?!STAMP)/.test(line))).to.deep.equal(lines);
    });
  }

  const texts = [
    'Muziek; dans, en "meer": C:\\pad', 'eerste\ntweede\r\nderde\rvierde\u2028vijfde', '\\n \\, \\; \\\\', 'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
    'x\r\nATTENDEE:mailto:a@example.org', '大连国际啤酒节'.repeat(30), '😀'.repeat(40), `${'a'.repeat(74)}é`, 'a'.repeat(1000), ' begint en eindigt met spaties ', '\t', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>',
  ];
  for (const text of texts) {
    it(`keeps ${JSON.stringify(text.slice(0, 40))} whole in every field, in lines of 75 octets`, () => {
      const { event, text: file } = read({ name: text, description: text, place: text });
      const expected = text.replace(/\r\n?|\u2028/g, '\n');
      expect([event.summary, event.description, event.location]).to.deep.equal([expected, expected, expected]);
      const lines = file.split('\r\n');
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).to.deep.equal([]);
      expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n\ufffd]/);
      expect(lines.filter((line) => /^(?:BEGIN:VCALENDAR|END:VEVENT|ATTENDEE)/.test(line))).to.deep.equal(['BEGIN:VCALENDAR', 'END:VEVENT']);
    });
  }

  it('drops signs that a text must not have', () => {
    expect(read({ name: 'a\u0000b\u0007c\u001bd\u007fe\tf' }).event.summary).to.equal('abcde\tf');
  });

  it('has the address of the page as it is', () => {
    const url = 'https://example.org/a;b,c?d=%0A#dalian-concert';
    expect(read({ url }).event.component.getFirstPropertyValue('url')).to.equal(url);
  });
});

describe('matchForms', () => {
  const locate = (moment: string): string => (moment.includes('T') ? `${moment}+08:00` : moment);
  const cases: [start: string, end: string | undefined, expected: [string, string | undefined]][] = [
    ['2027-06-12', '2027-06-13', ['2027-06-12', '2027-06-13']],
    ['2027-06-12T14:00', undefined, ['2027-06-12T14:00+08:00', undefined]],
    ['2027-06-12T14:00', '2027-06-13', ['2027-06-12T14:00+08:00', '2027-06-14T00:00+08:00']],
    ['2027-06-12', '2027-06-13T12:00', ['2027-06-12T00:00+08:00', '2027-06-13T12:00+08:00']],
  ];
  for (const [start, end, expected] of cases) {
    it(`makes ${expected.join(' and ')} of ${start} and ${end}`, () => expect(matchForms(start, end, locate)).to.deep.equal(expected));
  }
});

describe('nameFile', () => {
  const cases: [name: string, file: string][] = [
    ['Concert in Dalian', 'Concert in Dalian.ics'], ['大连音乐会', '大连音乐会.ics'], ['../../etc/passwd', 'etc passwd.ics'], ['a\\b:c*?"<>|d', 'a b c d.ics'],
    ['foto\u202egpj.exe', 'foto gpj.exe.ics'], ['...', 'event.ics'], ['x'.repeat(300), `${'x'.repeat(60)}.ics`], ['een\r\ntwee', 'een twee.ics'],
  ];
  for (const [name, file] of cases) it(`makes ${JSON.stringify(file.slice(0, 40))} of ${JSON.stringify(name.slice(0, 40))}`, () => expect(nameFile(name)).to.equal(file));
});
