/**
 * `npm run bench`: how long the core, the language server and the command line take, as Markdown.
 *
 * Options: `--sizes=1,10,100`, `--only=core,server,batch,adversaries`, `--text=FILE` (a report), `--write`: into docs/performance.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { inRoot, runMain } from '../scripts/lib/paths.mjs';
import { adversaryTable, measureAdversaries } from './adversaries/adversaries.mjs';
import { batchTable, measureBatch } from './batch/batch.mjs';
import { coreTable, measureCore } from './core/core.mjs';
import { machine } from './lib/machine.mjs';
import { defaultText, readText } from './lib/texts.mjs';
import { buildContenders } from './server/contenders.mjs';
import { measureServers } from './server/measure.mjs';
import { growthTable, serverTable } from './server/tables.mjs';
import { batchStanding, serverStandings } from './targets.mjs';

/** @typedef {{ file: string, text: string, sizes: number[] }} Plan */
/** @typedef {{ figures: object, markdown: string }} Part */

const page = inRoot('docs', 'performance.md');

/** @type {Record<string, (plan: Plan) => Promise<Part>>} */
const parts = {
  core: async ({ file, sizes }) => {
    const figures = await measureCore(file, sizes);
    return { figures, markdown: coreTable(figures) };
  },
  server: async ({ text, sizes }) => {
    const contenders = await buildContenders();
    const figures = [];
    for (const size of sizes) figures.push(...(await measureServers(contenders, text.repeat(size), size)));
    const tables = [serverTable(figures), growthTable(figures), serverStandings(figures)];
    return { figures, markdown: tables.join('\n\n') };
  },
  batch: async ({ text }) => {
    const figures = await measureBatch(text);
    return { figures, markdown: `${batchTable(figures)}\n\n${batchStanding(figures)}` };
  },
  adversaries: async () => {
    const figures = await measureAdversaries();
    return { figures, markdown: adversaryTable(figures) };
  },
};

await runMain(import.meta.url, async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1,10,100' },
      only: { type: 'string', default: Object.keys(parts).join(',') },
      text: { type: 'string', default: defaultText() },
      write: { type: 'boolean', default: false },
    },
  });
  const plan = { file: values.text, text: readText(values.text), sizes: values.sizes.split(',').map(Number) };
  mkdirSync(inRoot('out', 'bench'), { recursive: true });
  for (const name of values.only.split(',')) {
    const measure = parts[name];
    if (measure === undefined)
      throw new Error(`There is no part ${name}; choose from ${Object.keys(parts).join(', ')}.`);
    const { figures, markdown } = await measure(plan);
    // Those texts are made, not read.
    const whole = name === 'adversaries' ? markdown : `${markdown}\n\n${conditions(plan)}`;
    console.log(`## ${name}\n\n${whole}\n`);
    writeFileSync(inRoot('out', 'bench', `${name}.json`), JSON.stringify(figures, null, 2));
    if (values.write) await write(name, whole);
  }
});

/** The conditions of the figures. @param {Plan} plan */
function conditions({ file, text }) {
  const size = (Buffer.byteLength(text) / 1000).toFixed(0);
  const isReal = !path.relative(inRoot(), file).startsWith('samples');
  const what = isReal ? 'a monthly report' : 'the sample';
  return `Measured with ${what} of ${size} KB at 1×; ${machine()}`;
}

/** Puts a part's Markdown between its marks. @param {string} name @param {string} markdown */
async function write(name, markdown) {
  const before = readFileSync(page, 'utf8');
  const marked = new RegExp(`(<!-- bench:${name}:start -->).*?(<!-- bench:${name}:end -->)`, 's');
  if (!marked.test(before)) throw new Error(`docs/performance.md has no place for ${name}.`);
  const after = before.replace(marked, (_, start, end) => `${start}\n\n${markdown}\n\n${end}`);
  const options = await resolveConfig(page);
  writeFileSync(page, await format(after, { ...options, parser: 'markdown' }));
}
