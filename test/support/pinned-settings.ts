/** What is the same in every browser of the tests, whoever runs them and wherever. */

/** Neither Enschede's nor a partner city's, so that code which uses the machine's time zone by mistake shows itself. */
export const pinnedTimeZone = 'America/New_York';

export const pinnedLanguage = 'en-US';

export const firefoxPreferences = {
  'intl.accept_languages': pinnedLanguage,
  // Tab goes to links too, as in the other engines.
  'accessibility.tabfocus': 7,
  // No page of the tests has an icon, and a strict policy would report that Firefox asks for one.
  'browser.chrome.site_icons': false,
};
