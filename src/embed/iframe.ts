/**
 * The script of embed.html: shows the one element that the address asks for, and tells
 * the parent page its height. What the page says itself, it says in the language that
 * the address asks for. The page works in an opaque origin (`sandbox="allow-scripts"`),
 * since all it needs is fetched without credentials.
 */
import type { msg as localizeMsg } from '@lit/localize';
import { hasWords, interfaceLanguage, loadWords, sourceLanguage, wordsOf } from '../i18n/languages.js';
import { readEmbedAddress } from './embed-address.js';
import { HEIGHT, HEIGHT_WANTED } from './frame-messages.js';

const address = readEmbedAddress(location.search);
const { lang = sourceLanguage } = address;
const language = interfaceLanguage(lang);
const page = document.documentElement;
const place = document.getElementById('widget')!;

const msg = ((text: string, { id }: { id: string }) =>
  (wordsOf(language) as Record<string, string> | undefined)?.[id] ?? text) as typeof localizeMsg;

const show = async (): Promise<void> => {
  page.lang = lang;
  if ('problem' in address) return say();
  const { widget, attributes } = address;
  try {
    // One file for each element, beside this one: the page needs only the one that it shows.
    await import(`./${widget}.js`);
  } catch {
    return say();
  }
  const element = document.createElement(widget);
  attributes.forEach(([name, value]) => element.setAttribute(name, value));
  element.addEventListener('partner-content-loaded', () => {
    const heading = element.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim();
    if (heading) document.title = heading;
  });
  place.replaceChildren(element);
};

/** Says what is wrong; of the address, only names that we know ourselves are repeated. */
const say = async (): Promise<void> => {
  if (!hasWords(language)) await loadWords(language).catch(() => undefined);
  page.lang = language;
  const text = !('problem' in address)
    ? msg('De gegevens zijn nu niet te bereiken.', { id: 'unreachable' })
    : address.problem === 'wrong'
      ? msg('Het adres van dit onderdeel klopt niet. Controleer:', { id: 'embed-wrong' })
      : msg('Het adres van dit onderdeel heeft een instelling die niet bestaat. Er zijn:', { id: 'embed-unknown' });
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = `${text} ${'problem' in address ? address.names.join(', ') : ''}`.trim();
  place.replaceChildren(sentence);
};

const styles = new CSSStyleSheet();
// The padding leaves room for focus outlines, which a frame would cut off.
styles.replaceSync('body{margin:0;padding:4px;font-family:system-ui,sans-serif;overflow-wrap:anywhere}');
document.adoptedStyleSheets.push(styles);

if (parent !== window) {
  const tell = (): void =>
    // A height is no secret, and a frame cannot know which page it is in.
    parent.postMessage({ type: HEIGHT, height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(page);
  addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
    if (data?.type === HEIGHT_WANTED) tell();
  });
}

void show();
