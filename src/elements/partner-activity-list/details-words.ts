/**
 * Words that come with code that is loaded when it is needed. They do not go through `msg()`, whose words every visitor
 * of every page gets. A new language is an entry here.
 */
const words = {
  nl: {
    past: 'Eerdere activiteiten',
    signUp: 'Aanmelden',
    addToCalendar: 'Zet in agenda',
    dayAndTime: (date: string, time: string): string => `${date}, ${time} uur`,
    notAvailable: 'Dat is nu niet te bereiken. Probeer het later nog eens.',
  },
  en: {
    past: 'Past activities',
    signUp: 'Sign up',
    addToCalendar: 'Add to calendar',
    dayAndTime: (date: string, time: string): string => `${date}, ${time}`,
    notAvailable: 'This cannot be reached right now. Please try again later.',
  },
  de: {
    past: 'Frühere Aktivitäten',
    signUp: 'Anmelden',
    addToCalendar: 'In den Kalender',
    dayAndTime: (date: string, time: string): string => `${date}, ${time} Uhr`,
    notAvailable: 'Das ist gerade nicht erreichbar. Bitte später noch einmal versuchen.',
  },
  zh: {
    past: '往期活动',
    signUp: '报名',
    addToCalendar: '添加到日历',
    dayAndTime: (date: string, time: string): string => `${date} ${time}`,
    notAvailable: '现在无法获取，请稍后再试。',
  },
};

/** The words of an interface language. */
export const wordsFor = (language: string): (typeof words)['nl'] => words[language as keyof typeof words] ?? words.en;
