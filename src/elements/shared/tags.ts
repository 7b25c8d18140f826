/** The elements of this package. */
export const tags: readonly string[] = [
  'partner-cities',
  'partner-city-card',
  'partner-activity-list',
  'partner-city-map',
  'partner-print-button',
  'partner-language-switch',
];
