/**
 * The pictures that are served, by the file's extension. The servers' settings (`src/build/serving-rules.ts`) and the
 * check of the content have them from here.
 */
export const pictureTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
};
