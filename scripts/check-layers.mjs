/** Who imports whom: compares the imports of the product's files with what `layers.mjs` allows, and finds circles. */
import { cruise } from 'dependency-cruiser';
import { roomFolders, rooms } from './layers.mjs';
import { root, runMain } from './lib/paths.mjs';

/**
 * @typedef {import('./layers.mjs').Room} Room
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} ForbiddenRule
 * @typedef {object} LayerViolation
 * @property {string} from the file that imports, relative to the root
 * @property {string} to what it imports: a file, or the name of a module
 * @property {string} rule the path of the importing file's room, or `circle`
 * @property {string} message one sentence
 */

/** A pattern for a folder with all that is in it, or for a file whose path is given without its ending. @param {string} path */
const within = (path) => `^${path}(/|\\.[cm]?[jt]sx?$|$)`;

/** A pattern for a package's entry, as dependency-cruiser resolves it: a file of the package, or its bare name. @param {string} name */
const ofPackage = (name) => `^(${name}$|node_modules/(@types/)?${name}(/|$))`;

/** The files of a room: not those of a room within it. @param {Room} room */
const filesOf = ({ path }) => ({
  path: within(path),
  pathNot: rooms.filter((other) => other.path.startsWith(`${path}/`)).map((other) => within(other.path)),
});

/**
 * Patterns for all that a room may import. A path that leads to a room within another one, without naming it
 * (`client` for `client/webview`), does not open that.
 * @param {Room} room @param {string[]} paths
 */
const importable = (room, paths) => [
  ...[...paths, room.path].map((path) => `${notDeeper(path)}${within(path).slice(1)}`),
  ...(room.packages ?? []).map(ofPackage),
];

/** The beginning of a pattern that leaves out rooms within `path` which no one reaches by way of it. @param {string} path */
function notDeeper(path) {
  const deeper = rooms
    .filter((other) => other.path.startsWith(`${path}/`) && rooms.some((room) => room.path === path))
    .map((other) => `${other.path}(?:/|\\.)`);
  return deeper.length === 0 ? '^' : `^(?!${deeper.join('|')})`;
}

/** The rules of dependency-cruiser for a room: what it must not import at all, and not but for its types. @param {Room} room @returns {ForbiddenRule[]} */
function rulesOf(room) {
  const { path, values, types = [], nodeBuiltIns = false } = room;
  const dependencyTypesNot = nodeBuiltIns ? /** @type {const} */ (['core']) : [];
  const from = filesOf(room);
  return [
    {
      name: path,
      severity: 'error',
      from,
      to: { pathNot: importable(room, [...values, ...types]), dependencyTypesNot: [...dependencyTypesNot] },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `${path} (types only)`,
            severity: /** @type {const} */ ('error'),
            from,
            to: {
              path: types.map(within),
              pathNot: importable(room, values),
              dependencyTypesNot: /** @type {'type-only'[]} */ (['type-only']),
            },
          },
        ]),
  ];
}

/** Circles of type-only imports count as well. @type {ForbiddenRule} */
const circle = { name: 'circle', severity: 'error', from: {}, to: { circular: true } };

/**
 * All imports in the rooms of `folder` that are not allowed, and all circles; each circle is reported once.
 * @param {string} [folder] an absolute path that holds the rooms @returns {Promise<LayerViolation[]>}
 */
export async function findLayerViolations(folder = root) {
  const { output } = await cruise(
    roomFolders,
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: [...rooms.flatMap(rulesOf), circle] },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      // Where `node_modules` is a link, what it holds still counts as a package.
      preserveSymlinks: true,
    },
    { symlinks: false },
  );
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ from, to, rule, cycle }) => {
    const message = cycle
      ? `${[from, ...cycle.map(({ name }) => name)].join(' → ')} is a circle.`
      : `${from} → ${to}: ${sentenceOf(rule.name)}`;
    return { from, to, rule: rule.name, message };
  });
}

/** What a room may import, in a sentence. @param {string} rule its name */
function sentenceOf(rule) {
  const room = rooms.find(({ path }) => path === rule.replace(' (types only)', ''));
  if (room === undefined) return rule;
  const { path, values, types = [], packages = [], nodeBuiltIns } = room;
  if (path !== rule) return `${path} may import this for its types only.`;
  const allowed = [
    ...values,
    ...types.map((each) => `types of ${each}`),
    ...packages,
    ...(nodeBuiltIns ? ['node:*'] : []),
  ];
  return `${path} may import ${allowed.length === 0 ? 'nothing but itself' : allowed.join(', ')}.`;
}

await runMain(import.meta.url, async () => {
  const violations = await findLayerViolations();
  for (const { message } of violations) console.error(message);
  if (violations.length > 0)
    throw new Error(`${violations.length} imports are not allowed; scripts/layers.mjs says which are.`);
});
