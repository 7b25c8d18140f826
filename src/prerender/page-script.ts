/**
 * The script of the static pages: who chooses another language goes to the page in that language, by the link that
 * stands in the header. Where there is none, what the page says of its language and its title goes along.
 */
export const pageScript = `const { documentElement: root } = document;
addEventListener('partner-language-change', (event) => {
  const { language } = event;
  if (language === root.lang) return;
  const link = document.querySelector('body > header a[hreflang="' + CSS.escape(language) + '"]');
  if (link) {
    event.preventDefault();
    link.hash = location.hash;
    link.click();
    return;
  }
  const element = document.querySelector('main > partner-cities');
  if (event.defaultPrevented || !event.composedPath().includes(element)) return;
  const header = document.querySelector('body > header');
  header.lang ||= root.lang;
  root.lang = language;
  setTimeout(async () => {
    await element.updateComplete;
    document.title = element.shadowRoot.querySelector('h1').textContent.trim();
  });
});
`;
