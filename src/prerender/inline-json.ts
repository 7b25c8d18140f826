/**
 * A value as JSON inside a `<script>` element. There, HTML knows neither entities nor
 * quotation marks: `</script>` in a text would end it, and `<!--` with `<script` would
 * keep it from ending (HTML Standard, restrictions for contents of script elements).
 */
export const printInlineJson = (value: unknown, type = 'application/json'): string =>
  `<script type="${type}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;
