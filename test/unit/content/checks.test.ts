import { expect } from '@open-wc/testing';
import { hasUniqueIds, isExistingDate, isLinkAddress, isPictureAddress, isTimeZone } from '../../../src/content/checks.js';

describe('isLinkAddress', () => {
  for (const address of [
    'https://example.org/', 'http://example.org', 'HTTPS://EXAMPLE.ORG', 'mailto:info@example.org', 'page.html', '/page', '#part',
    '?a=b', './a', '../a', '//example.org/a', 'a%3Ab/../c', 'https://例子.测试/', ' https://example.org ',
  ]) {
    it(`accepts ${JSON.stringify(address)}`, () => expect(isLinkAddress(address)).to.equal(true));
  }
  for (const address of [
    'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)',
    '\u0000javascript:alert(1)', '\u001Fjavascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://x/y',
    'file:///etc/passwd', 'ftp://example.org', 'tel:+31531234567', 'about:blank', 'view-source:https://x', 'filesystem:x', 'ws://x',
    'http://', 'https://[', 'http:///', 'data:image/png;base64,AAAA',
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(isLinkAddress(address)).to.equal(false));
  }
});

describe('isPictureAddress', () => {
  for (const address of [
    'https://example.org/a.png', 'http://example.org/a.png', 'a.svg', '/a.svg', '../a.svg', '//example.org/a.svg', 'a%3Ab.svg', ' https://example.org/a.png ',
    'data:image/png;base64,AAAA', 'data:image/jpeg;base64,AAAA', 'data:image/gif,x', 'data:image/webp;base64,AAAA', 'data:image/avif;base64,AAAA',
    'DATA:IMAGE/PNG;BASE64,AAAA', ' data:image/png;base64,AAAA', 'data:image/png;base64,AAAA\nAAAA', 'data:image/png;charset=x;base64,AAAA',
  ]) {
    it(`accepts ${JSON.stringify(address)}`, () => expect(isPictureAddress(address)).to.equal(true));
  }
  for (const address of [
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', 'data:image/svg+xml;base64,AAAA', 'DATA:IMAGE/SVG+XML,x', ' data:image/svg+xml,x',
    'data:image/\nsvg+xml,x', 'data:\timage/svg+xml,x', 'data: image/svg+xml,x', 'data:image/png+xml,x', 'data:image/svg+xml;image/png,x', 'data:image/svg%2Bxml,x',
    'data:text/html,<script>alert(1)</script>', 'data:text/html;image/png,x', 'data:text/html,data:image/png,x', 'data:text/html#data:image/png,x', 'data:,x', 'data:x',
    'data:;base64,AAAA', 'data:image/,x', 'data:image/png', 'data:image/pngx,x', 'data:image/*,x', 'data:IMAGE/PNG/../svg+xml,x', 'data:application/pdf,x',
    'data://image/png,x', 'data:/image/png,x', 'data:image\\png,x', 'javascript:"data:image/png,x"', 'java\nscript:alert(1)', '\u0000javascript:alert(1)',
    'mailto:info@example.org', 'blob:https://x/y', 'blob:data:image/png,x', 'view-source:data:image/png,x', 'file:///a.png', 'https://[',
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(isPictureAddress(address)).to.equal(false));
  }
});

describe('isExistingDate', () => {
  for (const date of ['2025', '2025-03', '2025-03-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2027-06-12T14:00',
    '2024-02-29T00:00', '2025-12-31T23:59', '2025-03-30T02:30']) {
    it(`accepts ${date}`, () => expect(isExistingDate(date)).to.equal(true));
  }
  for (const date of ['2025-02-29', '2025-02-30', '2025-04-31', '1900-02-29', '2025-13', '2025-00', 'soon', '', '2025-1-1',
    '2027-02-30T10:00', '2025-02-29T23:59', '2027-06-12T24:00', '2027-06-12T23:60', '2027-06-12T9:00', '2027-06-12T14', '2027-06T14:00', '2027-06-12T14:00Z',
    '2027-06-12T14:00+02:00', 'T10:00', '2027-06-12T']) {
    it(`refuses ${JSON.stringify(date)}`, () => expect(isExistingDate(date)).to.equal(false));
  }
});

describe('hasUniqueIds', () => {
  it('tells whether an id comes twice', () => {
    expect(hasUniqueIds([])).to.equal(true);
    expect(hasUniqueIds([{ id: 'a' }, { id: 'b' }])).to.equal(true);
    expect(hasUniqueIds([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).to.equal(false);
  });
});

describe('isTimeZone', () => {
  for (const zone of ['Europe/Amsterdam', 'Asia/Kathmandu', 'America/St_Johns', 'UTC']) {
    it(`knows ${zone}, also when asked again`, () => expect([isTimeZone(zone), isTimeZone(zone)]).to.deep.equal([true, true]));
  }
  for (const zone of ['Europe Amsterdam', 'Nowhere/City', '', 'local', '__proto__']) {
    it(`does not know ${JSON.stringify(zone)}, also when asked again`, () => expect([isTimeZone(zone), isTimeZone(zone)]).to.deep.equal([false, false]));
  }
});
