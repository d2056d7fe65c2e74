/**
 * The sentences of `l10n/messages/`: each is used, says the same in both languages as far as its placeholders tell, and
 * no sentence stands elsewhere.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { roomFolders } from './layers.mjs';
import { readCatalogue } from './lib/catalogue.mjs';
import { inRoot, runMain } from './lib/paths.mjs';
import { sourceFiles } from './lib/source-files.mjs';

/** @typedef {import('./lib/catalogue.mjs').CatalogueFile} CatalogueFile */

/** The texts of the manifest: `package.json` uses them, as `%name%`. */
const manifestFile = 'l10n/messages/manifest.ts';

/** Rooms that read or write the text of reports, where Chinese characters are facts and not sentences. */
const roomsOfFacts = ['core/import', 'core/features', 'core/render', 'core/report', 'core/rules'];

/** Files elsewhere that hold facts in Chinese, each with what they are. @type {Record<string, string>} */
const filesOfFacts = {
  'node/libreoffice.ts': 'names of fonts',
};

const sentencePattern = /\p{Script=Han}{2}.*[，；。]|請|\p{Script=Han}。/u;

/** @param {string} text */
const hasHan = (text) => /\p{Script=Han}/u.test(text);

/** The placeholders of a text, in order of their names. @param {string} text */
const placeholdersOf = (text) =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g), ([, name]) => name))].sort().join(', ');

/** @param {ts.SourceFile} source @param {(node: ts.Node) => void} visit */
function forEachNode(source, visit) {
  /** @param {ts.Node} node */
  const step = (node) => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(source);
}

/** What is wrong with the messages themselves. @param {CatalogueFile} catalogue @returns {string[]} */
function violationsOfWords({ file, messages }) {
  return messages.flatMap(({ name, message }) => {
    const [chinese, english] = [placeholdersOf(message['zh-TW']), placeholdersOf(message.en)];
    return [
      ...(message['zh-TW'].trim() === '' || message.en.trim() === '' ? [`${file}: ${name} is empty.`] : []),
      ...(chinese === english
        ? []
        : [
            `${file}: ${name} has the placeholders ${chinese || '–'} in Chinese and ${english || '–'} in English.`,
          ]),
    ];
  });
}

/**
 * The names by which a file may mean messages: property names, names taken out of objects, and strings. Which of them
 * belong to which catalogue is not asked; a name counts only in files that import the catalogue.
 * @param {ts.SourceFile} source @returns {Set<string>}
 */
function namesIn(source) {
  /** @type {Set<string>} */
  const names = new Set();
  forEachNode(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    else if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText(source));
    else if (ts.isStringLiteralLike(node)) names.add(node.text);
  });
  return names;
}

/** The files that a file imports, relative to the root and without endings. @param {string} file @param {ts.SourceFile} source */
function importsOf(file, source) {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.'))
      return [];
    return [path.posix.join(path.posix.dirname(file), moduleSpecifier.text)];
  });
}

/**
 * Messages that no file uses. What a file that imports the catalogue imports itself is searched as well: a rule's
 * helpers name the rule's messages.
 * @param {CatalogueFile[]} catalogue @param {Map<string, ts.SourceFile>} sources @returns {string[]}
 */
function unused(catalogue, sources) {
  const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source)]));
  const names = new Map([...sources].map(([file, source]) => [file, namesIn(source)]));
  return catalogue.flatMap(({ file, messages }) => {
    if (file === manifestFile) return [];
    const module = file.replace(/\.ts$/, '');
    const users = [...sources.keys()].filter((user) => imports.get(user)?.includes(module));
    const searched = new Set([
      ...users,
      ...users.flatMap((user) => imports.get(user)?.map((to) => `${to}.ts`) ?? []),
    ]);
    return messages
      .filter(({ name }) => !isOfEveryRule(file, name))
      .filter(({ name }) => ![...searched].some((user) => user !== file && names.get(user)?.has(name)))
      .map(({ name }) => `${file}: no file uses ${name}.`);
  });
}

/** What each rule has, and its page shows. @param {string} file @param {string} name */
const isOfEveryRule = (file, name) =>
  file.startsWith('l10n/messages/rules/') && (name === 'description' || name === 'rationale');

/** The manifest's texts are those that `package.json` asks for. @param {CatalogueFile[]} catalogue @returns {string[]} */
function violationsOfManifest(catalogue) {
  const manifest = readFileSync(inRoot('package.json'), 'utf8');
  const asked = new Set(
    Array.from(manifest.matchAll(/"%([^%"]+)%"/g), ([, name]) => /** @type {string} */ (name)),
  );
  const known = catalogue.find(({ file }) => file === manifestFile)?.messages.map(({ name }) => name) ?? [];
  const ofRules = /^rule\./;
  return [
    ...known
      .filter((name) => !asked.has(name))
      .map((name) => `${manifestFile}: package.json does not use ${name}.`),
    ...[...asked]
      .filter((name) => !ofRules.test(name) && !known.includes(name))
      .map((name) => `package.json: ${manifestFile} has no ${name}.`),
  ];
}

/** Sentences outside the catalogue. @param {string} file @param {ts.SourceFile} source @returns {string[]} */
function sentencesOutside(file, source) {
  if (file.startsWith('l10n/')) return [];
  const hasFacts = roomsOfFacts.some((room) => file.startsWith(`${room}/`)) || file in filesOfFacts;
  /** @type {string[]} */
  const found = [];
  forEachNode(source, (node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    /** @param {string} what */
    const report = (what) => found.push(`${file}:${line + 1}: ${what}`);
    if (ts.isIdentifier(node) && node.text === 'Localized') report('use Message of l10n/message.ts.');
    if (ts.isPropertyAccessExpression(node) && node.getText(source) === 'vscode.l10n')
      report('use the catalogue, l10n/messages/.');
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText(source) === "'zh-TW'" &&
      hasHan(node.initializer.getText(source))
    )
      report('a message stands outside of l10n/messages/.');
    else if (isText(node) && hasHan(node.text) && (!hasFacts || isSentence(file, node.text)))
      report(`a sentence stands outside of l10n/messages/: ${excerpt(node.text)}`);
  });
  return found;
}

/** @param {string} text */
const excerpt = (text) => Array.from(text.trim().replace(/\s+/g, ' ')).slice(0, 40).join('');

/** @param {ts.Node} node @returns {node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode} */
const isText = (node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** Whether a text among facts is a sentence all the same. Rules show whole reports as examples. @param {string} file @param {string} text */
const isSentence = (file, text) => !file.startsWith('core/rules/') && sentencePattern.test(text);

/** All that is wrong with the messages, one sentence each. @returns {Promise<string[]>} */
export async function findMessageViolations() {
  const catalogue = await readCatalogue();
  const files = [...roomFolders, 'scripts'].flatMap((folder) => sourceFiles(folder));
  const sources = new Map(
    files.map((file) => [
      file,
      ts.createSourceFile(file, readFileSync(inRoot(file), 'utf8'), ts.ScriptTarget.Latest, true),
    ]),
  );
  return [
    ...catalogue.flatMap(violationsOfWords),
    ...unused(catalogue, sources),
    ...violationsOfManifest(catalogue),
    ...[...sources].flatMap(([file, source]) =>
      file.startsWith('scripts/') ? [] : sentencesOutside(file, source),
    ),
  ];
}

await runMain(import.meta.url, async () => {
  const violations = await findMessageViolations();
  for (const violation of violations) console.error(violation);
  if (violations.length > 0) throw new Error(`${violations.length} messages are wrong; see above.`);
});
