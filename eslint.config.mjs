import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * What only Node has. `scripts/layers.mjs` says which rooms may import Node's modules; its globals need no import, and so
 * they are forbidden here.
 */
const nodeGlobals = ['process', 'Buffer', '__dirname', '__filename', 'require', 'setImmediate', 'global'];

/** `#private` is private at run time as well; a constructor has no such form. */
const privateKeyword = {
  selector:
    ":matches(PropertyDefinition, AccessorProperty, TSParameterProperty, MethodDefinition:not([kind='constructor']))[accessibility='private']",
  message: 'Write #name instead of the keyword private.',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './client/webview/tsconfig.json', './scripts/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Numerals are read code point by code point: that is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      // The full-width space belongs to the texts we quote.
      'no-irregular-whitespace': ['error', { skipComments: true, skipStrings: true, skipRegExps: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', privateKeyword],
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/**/*.ts', 'l10n/**/*.ts', 'protocol/**/*.ts', 'server/**/*.ts', 'client/webview/**/*.ts'],
    // The process around the server; and what uses `setImmediate` only where it exists.
    ignores: ['server/node.ts', 'server/event-loop.ts'],
    rules: { 'no-restricted-globals': ['error', ...nodeGlobals] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
);
