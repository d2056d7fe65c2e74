/**
 * `npm run bench:editor`: how long the user waits in a real VS Code. Two tables, in Markdown: from a key to its squiggle,
 * and from a key to the preview, beside VS Code's own for Markdown.
 *
 * Options: `--sizes=1,10,100`, `--rounds=15`, `--only=squiggles|preview`, `--text=FILE` (a report of about 41 KB).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { inRoot, runMain } from '../../scripts/lib/paths.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { inShort, table } from '../lib/statistics.mjs';
import { defaultText, readText } from '../lib/texts.mjs';
import { measurePreview } from './previews.mjs';
import { measureSquiggles } from './squiggles.mjs';
import { startVSCode } from './workbench.mjs';

const previews = [
  { name: 'MReport', file: 'report.mreport', selector: '.sheet > *' },
  { name: 'Markdown', file: 'report.md', selector: '.markdown-body .code-line' },
];

await runMain(import.meta.url, async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1,10,100' },
      rounds: { type: 'string', default: '15' },
      only: { type: 'string' },
      text: { type: 'string', default: defaultText() },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const rounds = Number(values.rounds);
  const text = readText(values.text);
  const vsix = await packageExtension();
  console.log(
    `${os.cpus().length} cores; ${Buffer.byteLength(text)} bytes at 1×; median (95th percentile) of ${rounds}, ms\n`,
  );

  /** @type {Record<string, unknown>} */
  const results = {};
  if (values.only !== 'preview') results.squiggles = await measureAllSquiggles({ vsix, text, sizes, rounds });
  if (values.only !== 'squiggles') results.previews = await comparePreviews({ vsix, text, sizes, rounds });
  mkdirSync(inRoot('out', 'bench'), { recursive: true });
  writeFileSync(inRoot('out', 'bench', 'editor.json'), JSON.stringify(results, null, 2));
});

/** @typedef {{ vsix: string, text: string, sizes: number[], rounds: number }} Plan */

/** @param {Plan} plan */
async function measureAllSquiggles({ vsix, text, sizes, rounds }) {
  const rows = [];
  const all = [];
  const vscode = await startVSCode(vsix);
  for (const size of sizes) {
    const workbench = await vscode.open('report.mreport', text.repeat(size));
    const times = await measureSquiggles(workbench, text.repeat(size), rounds);
    all.push({ size, ...times });
    rows.push([`${size}×`, inShort(times.appears), inShort(times.goes), inShort(times.whileTyping)]);
    await workbench.close();
    console.error(`  ${size}×: ${inShort(times.appears)}`);
  }
  console.log(
    table(['size', 'squiggle appears', 'squiggle goes', 'appears while typing goes on'], rows),
    '\n',
  );
  await vscode.stop();
  return all;
}

/** @param {Plan} plan */
async function comparePreviews({ vsix, text, sizes, rounds }) {
  const rows = [];
  const all = [];
  const vscode = await startVSCode(vsix);
  for (const size of sizes) {
    for (const { name, file, selector } of previews) {
      const workbench = await vscode.open(file, text.repeat(size));
      const times = await measurePreview(workbench, text.repeat(size), { selector, rounds, openings: 5 });
      all.push({ size, name, ...times });
      // What the messages to the other preview hold is not known.
      const arrived = name === 'MReport' ? inShort(times.arrived) : '—';
      rows.push([`${size}×`, name, inShort(times.painted), arrived, inShort(times.opens)]);
      await workbench.close();
      console.error(`  ${size}×, ${name}: ${inShort(times.painted)}`);
    }
  }
  console.log(
    table(['size', 'preview', 'key → painted', 'of that, until the page has it', 'opens'], rows),
    '\n',
  );
  await vscode.stop();
  return all;
}
