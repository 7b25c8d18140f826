/**
 * The language that a text is in, as far as that is sure: by its script, and by the small words that every sentence has.
 * Silence is right more often than a guess: names, titles and labels have too few of those words to tell.
 */

/** Small words by language. What two of them share is left out below. */
const smallWords: Record<string, string> = {
  nl: `aan al alle als bij dat de deze dit door een en er geen had heb hebben heeft het hier hij hoe hun ik is je kan kunnen
    maar meer met mijn naar niet nog of om onder ons onze ook op over samen sinds te tegen tot tussen uit van vanaf veel
    voor waar wat we werd weer wel werkt wij wie wordt worden zich zijn zij zo zoals zonder zou`,
  en: `a about after all also an and are as at be been before between but by can during each for from had has have he her
    his how in into is it its more most not of on or other our out over since so some such than that the their them then
    there these they this through to together under until was we were what when where which who will with works would you
    your`,
  de: `aber alle als am an auch auf aus bei beim bis da damit das dass dem den der des die dies diese diesem dieser durch
    ein eine einem einen einer es für gegen hat haben ihr ihre im in ist kann können mehr mit nach nicht noch oder ohne
    sein sich sie sind seit sowie über um und uns unser unter vom von vor war was wenn werden wie wir wird zu zum zur
    zusammen zwischen`,
  fr: `à au aux avec ce ces cette dans de depuis des deux du elle en entre est et être il ils la le les leur leurs mais ne
    nos notre nous ont ou où par pas plus pour que qui sa sans se ses son sont sous sur un une vers vos votre vous`,
  es: `al como con cuando de del desde dos el en entre es esta este fue ha hasta la las le lo los más muy no o para pero por
    que se sin sobre son su sus también un una y ya`,
  it: `al alla alle anche che chi come con da dal dalla dei del della delle di due e è gli ha hanno i il in la le lo ma nel
    nella non o per più quando questa questo se si sono su sua suo tra un una`,
};

/** To which languages a small word belongs. */
const owners = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of words.split(/\s+/)) owners.set(word, [...(owners.get(word) ?? []), language]);
}

/** The languages whose small words are known. */
export const knowsLanguage = (language: string): boolean => Object.hasOwn(smallWords, language);

export const listWords = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];

/**
 * The language of a text; `undefined` when it is not sure.
 *
 * @param least so many small words that no other language has must be there
 */
export const guessLanguage = (text: string, least: number): string | undefined => {
  const all = new Map<string, number>();
  const own = new Map<string, Set<string>>();
  const hasSmallLetters = /\p{Ll}/u.test(text);
  for (const word of listWords(hasSmallLetters ? text : text.toLowerCase())) {
    // With a capital it may be a name: "De Waag", "The Hague".
    const languages = owners.get(word) ?? [];
    for (const language of languages) all.set(language, (all.get(language) ?? 0) + 1);
    if (languages.length === 1) own.set(languages[0]!, (own.get(languages[0]!) ?? new Set()).add(word));
  }
  const [best, second] = [...own].sort(([, one], [, other]) => other.size - one.size);
  if (!best || best[1].size < least || best[1].size < 3 * (second?.[1].size ?? 0)) return undefined;
  const most = Math.max(...all.values());
  return all.get(best[0]) === most ? best[0] : undefined;
};

const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

/** Languages that are written in two scripts. */
const twoScripts = new Set('az bs cnr ha hr jv kk ks ku ky mn ms pa sd sh sr tg tk tr tt ug uz yi'.split(' '));

/** The scripts, by the code of ISO 15924, as ICU's names of properties. */
const scriptLetters: Record<string, RegExp> = {
  Latn: /\p{Script=Latin}/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a text has no letter of the script that its language is written in. Latin letters are
 * everywhere, in names and abbreviations: of those, a sentence is needed.
 */
export const isOtherScript = (text: string, tag: string): boolean => {
  const locale = localeOf(tag);
  const letters = locale && scriptLetters[locale.script ?? ''];
  if (!letters || (locale.script === 'Latn' && twoScripts.has(locale.language)) || count(text, letters) > 0) return false;
  if (locale.script === 'Latn') return count(text, /\p{L}/gu) > 0 && Object.values(scriptLetters).some((other) => count(text, other) > 0);
  return countSentenceWords(text) > 3;
};

/** Words of a text that begin with a small letter and have more than three: names and titles have few of them. */
export const countSentenceWords = (text: string): number =>
  listWords(text.replace(/\S*(?:\/\/|@|www\.)\S*/g, ' ')).filter((word) => /^\p{Ll}[\p{L}\p{M}’']{3,}$/u.test(word)).length;
