/**
 * The rooms of the house, and who may import whom: the one place that says so. `scripts/check-layers.mjs` enforces it,
 * and ARCHITECTURE.md explains it.
 */

/**
 * What the files of a room may import besides each other.
 * @typedef {object} Room
 * @property {string} path a folder, or a file without its ending; a file belongs to the deepest room that holds it
 * @property {string[]} values folders, or files without their endings, whose values and types may be imported
 * @property {string[]} [types] the same, where types only may be imported
 * @property {string[]} [packages] names of npm packages and of their entries
 * @property {boolean} [nodeBuiltIns] whether Node's own modules may be imported
 */

const rules = ['core/rules', 'core/report', 'l10n'];
const features = ['core/features', 'core/lint', ...rules];

/** What runs in the editor and in its preview page: it shows what the server says, and knows the paper. */
const shown = [
  'protocol',
  'core/render/paper',
  'core/report/text',
  'core/report/marker',
  'core/report/lists',
  'core/report/cache',
  'core/report/expect',
];

/** @type {readonly Room[]} */
export const rooms = [
  { path: 'l10n', values: [] },

  { path: 'core/report', values: [] },
  { path: 'core/rules', values: ['core/report', 'l10n'] },
  { path: 'core/lint', values: rules },
  { path: 'core/config', values: rules, packages: ['jsonc-parser'] },
  { path: 'core/features', values: ['core/lint', ...rules] },
  { path: 'core/session', values: ['core/config', 'core/render', ...features] },
  { path: 'core/render', values: ['core/report', 'l10n'], packages: ['fflate', 'htmlparser2'] },
  { path: 'core/export', values: ['core/render', 'core/report', 'l10n'] },
  { path: 'core/import', values: ['core/report', 'l10n'], packages: ['fflate', 'htmlparser2'] },

  {
    path: 'protocol',
    values: ['core/export/formats'],
    types: ['core'],
    packages: ['vscode-languageserver-protocol'],
  },
  {
    path: 'server',
    values: ['core', 'protocol', 'l10n'],
    packages: ['vscode-languageserver', 'vscode-languageserver-protocol'],
  },
  // The process around the server: the only file of it that knows Node.
  {
    path: 'server/node',
    values: ['server', 'core', 'protocol', 'node', 'l10n', 'package.json'],
    packages: ['vscode-languageserver', 'vscode-languageserver/node'],
    nodeBuiltIns: true,
  },
  { path: 'node', values: ['core/export', 'core/import', 'l10n'], types: ['core'], nodeBuiltIns: true },
  {
    path: 'cli',
    values: ['core', 'node', 'l10n', 'package.json'],
    packages: ['ignore', 'minimatch', 'sarif'],
    nodeBuiltIns: true,
  },

  {
    path: 'client',
    values: [...shown, 'core/render/images/image-path', 'l10n'],
    types: ['core'],
    packages: ['vscode', 'vscode-languageclient/node'],
    nodeBuiltIns: true,
  },
  { path: 'client/webview', values: [...shown, 'l10n'], types: ['core'] },
];

/** The folders that hold all rooms. */
export const roomFolders = [...new Set(rooms.map(({ path }) => /** @type {string} */ (path.split('/')[0])))];
