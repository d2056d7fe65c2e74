/** Measures the core in a process of its own. */
import * as esbuild from 'esbuild';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
import { captured } from '../../scripts/lib/processes.mjs';
import { figure, table } from '../lib/statistics.mjs';

/** @typedef {import('./main').CoreFigures} CoreFigures */

/** @param {string} file @param {number[]} sizes @returns {Promise<CoreFigures[]>} */
export async function measureCore(file, sizes) {
  const outfile = inRoot('out', 'bench', 'core.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['bench/core/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { code, output } = await captured(process.execPath, [outfile, file, sizes.join(',')]);
  if (code !== 0) throw new Error(`The core was not measured:\n${output}`);
  return JSON.parse(output);
}

/** Work by work, a column for each size. @param {CoreFigures[]} all */
export function coreTable(all) {
  const sizes = [...new Set(all.map(({ size }) => size))];
  const names = [...new Set(all.map(({ name }) => name))];
  const rows = names.map((name) => {
    const own = all.filter((each) => each.name === name);
    const [first, last] = [own.at(0)?.median ?? NaN, own.at(-1)?.median ?? NaN];
    const short = own.map(({ median, p95 }) => `${figure(median)} (${figure(p95)})`);
    return [name, ...short, ...(sizes.length > 1 ? [`${figure(last / first)}×`] : [])];
  });
  const growth = sizes.length > 1 ? [`growth ${sizes.at(0)}× → ${sizes.at(-1)}×`] : [];
  return table(['ms', ...sizes.map((size) => `${size}×`), ...growth], rows);
}
