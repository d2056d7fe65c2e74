/** Measures texts that nobody would write, in a process of its own. */
import * as esbuild from 'esbuild';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
import { captured } from '../../scripts/lib/processes.mjs';
import { machine } from '../lib/machine.mjs';
import { figure, table } from '../lib/statistics.mjs';

/** @typedef {import('./main').AdversaryFigures} AdversaryFigures */

/** In KB. */
const sizes = [10, 100];

/** @returns {Promise<AdversaryFigures[]>} */
export async function measureAdversaries() {
  const outfile = inRoot('out', 'bench', 'adversaries.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['bench/adversaries/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { code, output } = await captured(process.execPath, [outfile, sizes.join(',')]);
  if (code !== 0) throw new Error(`The texts were not measured:\n${output}`);
  return JSON.parse(output);
}

/** Text by text and work by work, a column for each size. @param {AdversaryFigures[]} all */
export function adversaryTable(all) {
  const rows = [...new Set(all.map(({ piece }) => piece))].flatMap((piece) => {
    const own = all.filter((each) => each.piece === piece);
    return Object.keys(own.at(0)?.times ?? {}).map((work) => [
      `\`${piece.trimEnd()}\``,
      work,
      ...own.map(({ times }) => figure(times[work] ?? NaN)),
    ]);
  });
  return `${table(['ms', 'work', ...sizes.map((size) => `${size} KB`)], rows)}\n\nMeasured on ${machine()}`;
}
