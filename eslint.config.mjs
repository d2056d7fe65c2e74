import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What the report core, the rules and the features must not know: Node, the protocol library, the editor. */
const outsideWorld = {
  patterns: [
    {
      group: ['node:*', 'vscode', 'vscode-*'],
      message: 'The core knows neither Node nor the protocol library.',
    },
  ],
};
const nodeBuiltIns = ['process', 'Buffer', '__dirname', '__filename', 'require', 'setImmediate', 'global'];

/** @param {string} layer @param {string[]} forbidden the layers above it */
const layerBan = (layer, forbidden) => ({
  files: [`server/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...outsideWorld.patterns,
          ...forbidden.map((above) => ({
            group: [`**/${above}/**`, `**/${above}`],
            message: `server/${layer} does not depend on ${above}.`,
          })),
        ],
      },
    ],
    'no-restricted-globals': ['error', ...nodeBuiltIns],
  },
});

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
      eqeqeq: 'error',
    },
  },
  layerBan('report', ['config', 'rules', 'features', 'render', 'protocol', 'client']),
  layerBan('rules', ['config', 'features', 'render', 'protocol', 'client']),
  layerBan('config', ['features', 'render', 'protocol', 'client', 'main', 'cli']),
  layerBan('features', ['render', 'client']),
  layerBan('import', ['config', 'render', 'protocol', 'client', 'main', 'cli', 'files']),
  layerBan('render', ['rules', 'features', 'client']),
  {
    files: ['client/webview/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['vscode', 'vscode-*', 'node:*'] }] },
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
