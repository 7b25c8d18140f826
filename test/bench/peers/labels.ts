/** What the hand-written element and static HTML say themselves, in the languages that are measured. */
export const labels: Record<string, { population: string; together: string; activities: string }> = {
  nl: { population: 'Inwoners', together: 'Samen met', activities: 'activiteiten' },
  de: { population: 'Einwohner', together: 'Gemeinsam mit', activities: 'Aktivitäten' },
  en: { population: 'Population', together: 'Together with', activities: 'activities' },
};
