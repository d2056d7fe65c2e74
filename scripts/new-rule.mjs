/**
 * `npm run new-rule group/name [wrong] [right]`: writes a rule that finds one wording and proposes another, with all
 * that belongs to a rule: its sentences, its test, its place in the registry, its line in the sample, and what is
 * generated from it. The new rule is complete, so that a change can begin with everything green.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { inRoot, runMain } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import * as templates from './lib/rule-templates.mjs';

/** @typedef {import('./lib/rule-templates.mjs').NewRule} NewRule */

const registry = 'core/rules/registry.ts';
const sample = 'samples/monthly-report-with-mistakes.mreport';

/** @param {string[]} words of the command line @returns {NewRule} */
function readArguments([id = '', wrong = '錯誤用語', right = '正確用語']) {
  const match = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id);
  if (!match) throw new Error('requires an id, group/name: small letters; hyphens in the name only.');
  if (wrong === '' || wrong === right) throw new Error('requires a wrong wording and a different right one.');
  const [, group = '', name = ''] = match;
  const variable = `${group}-${name}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return { id, group, name, variable, wrong, right };
}

/** The rule's own files, with their content. @param {NewRule} rule @returns {[file: string, content: string][]} */
const filesOf = (rule) => [
  [`core/rules/${rule.id}.ts`, templates.ruleFile(rule)],
  [`l10n/messages/rules/${rule.id}.ts`, templates.messagesFile(rule)],
  [`test/core/rules/${rule.id}.test.ts`, templates.testFile(rule)],
];

/** Adds a rule to the registry: after the other rules of its group, or last. @param {string} text @param {NewRule} rule */
export function withRegistryLines(text, { id, group, variable }) {
  const lines = text.split('\n');
  const moduleOf = (/** @type {string} */ line) =>
    /^import \{ \w+ \} from '\.\/(\S+\/\S+)';$/.exec(line)?.[1];
  const nextImport = lines.findIndex((line) => (moduleOf(line) ?? '') > id);
  const lastImport = lines.findLastIndex((line) => moduleOf(line) !== undefined);
  lines.splice(nextImport < 0 ? lastImport + 1 : nextImport, 0, `import { ${variable} } from './${id}';`);

  const ofGroup = new Set(
    lines.flatMap((line) => (moduleOf(line)?.startsWith(`${group}/`) ? [/\{ (\w+) \}/.exec(line)?.[1]] : [])),
  );
  const end = lines.indexOf('];');
  if (end < 0) throw new Error(`${registry}: the list of rules has no end.`);
  const lastOfGroup = lines.findLastIndex((line) => ofGroup.has(/^ {2}(\w+),$/.exec(line)?.[1]));
  lines.splice(lastOfGroup < 0 ? end : lastOfGroup + 1, 0, `  ${variable},`);
  return lines.join('\n');
}

/** Adds a line with the mistake to the sample: an item after its last one. @param {string} text @param {NewRule} rule */
export function withSampleLine(text, rule) {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  const number = /^(\d+)、/.exec(last)?.[1];
  if (number === undefined) throw new Error(`${sample}: the last line is not an item such as “3、…”.`);
  const item = `${Number(number) + 1}、${templates.exampleOf(rule.wrong)}`;
  return `${text.trimEnd()}\n\n<!-- expect: ${rule.id} "${rule.wrong}" -->\n${item}\n`;
}

/** @param {string} file @param {string} content */
async function write(file, content) {
  const absolute = inRoot(file);
  const options = await resolveConfig(absolute);
  mkdirSync(path.dirname(absolute), { recursive: true });
  const isSource = file.endsWith('.ts');
  writeFileSync(absolute, isSource ? await format(content, { ...options, filepath: absolute }) : content);
  console.log(`wrote ${file}`);
}

/** @param {string} file */
const read = (file) => readFileSync(inRoot(file), 'utf8');

await runMain(import.meta.url, async () => {
  const rule = readArguments(process.argv.slice(2));
  const files = filesOf(rule);
  const existing = files.find(([file]) => existsSync(inRoot(file)));
  if (existing) throw new Error(`${existing[0]} exists already.`);
  const shared = /** @type {[string, string][]} */ ([
    [registry, withRegistryLines(read(registry), rule)],
    [sample, withSampleLine(read(sample), rule)],
  ]);
  for (const [file, content] of [...files, ...shared]) await write(file, content);
  await run(process.execPath, [inRoot('scripts', 'generate.mjs')]);
  console.log(
    `\nNow write what ${rule.id} is about, in this order: its test, its sentences, the rule itself.`,
  );
});
