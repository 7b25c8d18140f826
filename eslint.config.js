import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', '.cache', 'src/**/generated', '**/*.d.ts', 'test/package/fixtures', 'test/bench/peers/stencil'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    settings: { litHtmlSources: true },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/best-practice'].rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    // TypeScript and the browser know what is defined.
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // What page scripts use must be in each browser that the README names, and not be what old scripts spoil.
    files: ['src/{content,loading,i18n,elements,embed,printing}/**/*.ts'],
    ignores: ['src/content/{schema,generate}.ts'],
    rules: {
      'no-restricted-globals': ['error', 'reportError', 'scheduler', 'structuredClone'],
      'no-restricted-properties': [
        'error',
        ...['allSettled', 'any', 'try', 'withResolvers'].map((property) => ({ object: 'Promise', property })),
        ...['groupBy', 'hasOwn'].map((property) => ({ object: 'Object', property })),
        ...['any', 'timeout'].map((property) => ({ object: 'AbortSignal', property })),
        ...['canParse', 'parse'].map((property) => ({ object: 'URL', property })),
        ...['at', 'finally', 'findLast', 'findLastIndex', 'replaceAll', 'replaceChildren', 'toReversed', 'toSorted', 'toSpliced', 'with']
          .map((property) => ({ property })),
      ],
    },
  },
  { files: ['test/**'], rules: { 'no-loss-of-precision': 'off' } },
);
