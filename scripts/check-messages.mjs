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
  'client/snippets/date-snippets.ts': 'the text of snippets',
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
 * What a file may use of a catalogue that it imports.
 * @typedef {object} Uses
 * @property {Set<string>} names property names, names taken out of objects, and strings; which of them belong to which
 *   catalogue is not asked
 * @property {Set<string>} strings
 * @property {Map<string, string[]>} imports the files it imports, relative to the root, with the names it gives to what
 *   it imports
 * @property {Set<string>} handedOn names that stand for a whole object, which is indexed or passed to others
 */

/** @param {string} file @param {ts.SourceFile} source @returns {Uses} */
function usesIn(file, source) {
  /** @type {Uses} */
  const uses = {
    names: new Set(),
    strings: new Set(),
    imports: importsOf(file, source),
    handedOn: new Set(),
  };
  forEachNode(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) uses.names.add(node.name.text);
    else if (ts.isBindingElement(node)) uses.names.add((node.propertyName ?? node.name).getText(source));
    else if (ts.isStringLiteralLike(node)) uses.strings.add(node.text);
    else if (
      ts.isIdentifier(node) &&
      !ts.isTypeQueryNode(node.parent) &&
      !ts.isImportSpecifier(node.parent)
    ) {
      const isOwner = ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
      if (!isOwner) uses.handedOn.add(node.text);
    }
  });
  return uses;
}

/** @param {string} file @param {ts.SourceFile} source @returns {Uses['imports']} */
function importsOf(file, source) {
  return new Map(
    source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const { moduleSpecifier } = statement;
      if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.'))
        return [];
      const imported = path.posix.join(path.posix.dirname(file), moduleSpecifier.text);
      const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
      const names =
        bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
      return [[/\.\w+$/.test(imported) ? imported : `${imported}.ts`, names]];
    }),
  );
}

/** A file with all that it imports, itself or by way of others. @param {string} file @param {Map<string, Uses>} uses */
function importedBy(file, uses) {
  const found = new Set([file]);
  for (const each of found) for (const imported of uses.get(each)?.imports.keys() ?? []) found.add(imported);
  return found;
}

/**
 * Messages that no file uses. A file that only reads `messages.name` uses the names it reads. Where it passes all
 * messages on, or chooses by an expression, the name may come from any type that it imports, so the strings of these files
 * count as well.
 * @param {CatalogueFile[]} catalogue @param {Map<string, ts.SourceFile>} sources @returns {string[]}
 */
function unused(catalogue, sources) {
  const uses = new Map([...sources].map(([file, source]) => [file, usesIn(file, source)]));
  return catalogue.flatMap(({ file, messages }) => {
    if (file === manifestFile) return [];
    /** @type {Set<string>} */
    const used = new Set();
    for (const [user, { names, strings, imports, handedOn }] of uses) {
      const local = imports.get(file);
      if (local === undefined) continue;
      for (const name of [...names, ...strings]) used.add(name);
      if (!local.some((name) => handedOn.has(name))) continue;
      for (const other of importedBy(user, uses))
        if (other !== file) for (const name of uses.get(other)?.strings ?? []) used.add(name);
    }
    return messages
      .filter(({ name }) => !isOfEveryRule(file, name) && !isNumber(name) && !used.has(name))
      .map(({ name }) => `${file}: no file uses ${name}.`);
  });
}

/** Messages that are chosen by a number have no names to look for. @param {string} name */
const isNumber = (name) => /^\d+$/.test(name);

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

/** Where texts of reports are facts: rules show whole reports as examples, snippets write them. */
const roomsOfReportText = ['core/rules/', 'client/snippets/'];

/** Whether a text among facts is a sentence all the same. @param {string} file @param {string} text */
const isSentence = (file, text) =>
  !roomsOfReportText.some((room) => file.startsWith(room)) && sentencePattern.test(text);

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
