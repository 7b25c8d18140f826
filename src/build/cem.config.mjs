/** What the analyzer reads. It would also write its folder into package.json, which is not its to change. */
export default {
  globs: ['src/elements/partner-*/partner-*.ts', 'src/elements/shared/*-element.ts', 'src/**/events.ts'],
  exclude: ['**/*.define.ts', '**/*.styles.ts', '**/define-element.ts', '**/print-element.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
