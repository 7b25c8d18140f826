/** The elements of this package. */
export const tags: readonly string[] = [
  'partner-cities',
  'partner-city-card',
  'partner-activity-list',
  'partner-print-button',
  'partner-language-switch',
];
