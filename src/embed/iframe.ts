/**
 * The script of embed.html: shows the one element that the address asks for, and tells
 * the parent page its height. What the page says itself, it says in the language that
 * the address asks for. The page works in an opaque origin (`sandbox="allow-scripts"`),
 * since all it needs is fetched without credentials.
 */
import { baseLanguage } from '../content/language-tags.js';
import { readEmbedAddress } from './embed-address.js';
import { HEIGHT, HEIGHT_WANTED } from './frame-messages.js';

const address = readEmbedAddress(location.search + location.hash);
const { lang = 'nl' } = address;
const page = document.documentElement;
const place = document.getElementById('widget')!;

const show = async (): Promise<void> => {
  page.lang = lang;
  if ('wrong' in address) return showProblem('wrong', address.wrong);
  const { widget, attributes } = address;
  try {
    await import('./partner-cities.js');
  } catch {
    return showProblem('unreachable');
  }
  // Where the browser or a policy keeps them away, the console says why.
  if (!customElements.get('partner-cities')) return showProblem('unreachable');
  const element = document.createElement(widget);
  attributes.forEach(([name, value]) => element.setAttribute(name, value));
  element.addEventListener('partner-content-loaded', () => {
    const heading = element.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim();
    if (heading) document.title = heading;
  });
  fill(element);
};

/** Not by replaceChildren(), which browsers before 2021 lack. */
const fill = (element: HTMLElement): void => {
  place.textContent = '';
  place.append(element);
};

/**
 * Says what is wrong, in a sentence of the page.
 *
 * @param problem identifier of the template with the sentence
 * @param name what follows it; of the address, only names that we know ourselves are repeated
 */
const showProblem = (problem: string, name = ''): void => {
  const { content } = document.getElementById(problem) as HTMLTemplateElement;
  const sentence = (content.querySelector(`[lang="${baseLanguage(lang)}"]`) ?? content.firstElementChild!).cloneNode(true) as HTMLElement;
  sentence.setAttribute('role', 'alert');
  sentence.append(` ${name}`);
  page.lang = sentence.lang;
  fill(sentence);
};

// The padding leaves room for focus outlines, which a frame would cut off.
document.body.style.cssText = 'margin:0;padding:4px;font-family:system-ui,sans-serif;overflow-wrap:anywhere';

if (parent !== window) {
  const reportHeight = (): void =>
    // A height is no secret, and a frame cannot know which page it is in.
    parent.postMessage({ type: HEIGHT, height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  if ('ResizeObserver' in globalThis) new ResizeObserver(reportHeight).observe(page);
  addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
    if (data?.type === HEIGHT_WANTED) reportHeight();
  });
}

void show();
