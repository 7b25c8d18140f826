/** What the analyzer reads. It would also write its folder into package.json, which is not its to change. */
export default {
  globs: ['src/elements/partner-*/partner-*.ts', 'src/**/events.ts'],
  exclude: ['**/*.define.ts', '**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
