/** `mreport lint` on a folder of reports, beside a program that only reads them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { captured } from '../../scripts/lib/processes.mjs';
import { figure, medianOf, table } from '../lib/statistics.mjs';

/** @typedef {{ files: number, megabytes: number, read: number[], lint: number[] }} BatchFigures in milliseconds */

const files = 300;
const runs = 3;

/** @param {string} text of each file @returns {Promise<BatchFigures>} */
export async function measureBatch(text) {
  await build();
  const folder = inRoot('out', 'bench', 'reports');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // No two files are the same, so that no result can be reused.
  for (let at = 0; at < files; at++) {
    writeFileSync(path.join(folder, `${at}.mreport`), `第${at}號\n${text}`);
  }
  /** @type {BatchFigures} */
  const figures = { files, megabytes: (Buffer.byteLength(text) * files) / 1e6, read: [], lint: [] };
  for (let run = 0; run < runs; run++) {
    figures.read.push(await timed(inRoot('bench', 'batch', 'read.mjs'), folder));
    figures.lint.push(await timed(inRoot('dist', 'cli.js'), 'lint', folder));
  }
  rmSync(folder, { recursive: true });
  return figures;
}

/** From the start of a program to its end. @param {string[]} program */
async function timed(...program) {
  const start = performance.now();
  const { code, output } = await captured(process.execPath, program);
  // Exit code 1: there are findings.
  if (code > 1) throw new Error(`${program.join(' ')} ended with exit code ${code}:\n${output}`);
  return performance.now() - start;
}

/** @param {BatchFigures} figures */
export function batchTable({ files: count, megabytes, read, lint }) {
  const seconds = (/** @type {number} */ milliseconds) => `${figure(milliseconds / 1000)} s`;
  const [reading, linting] = [medianOf(read), medianOf(lint)];
  return table(
    ['', 'files', 'read and decoded, one thread', '`mreport lint`', 'ratio'],
    [
      [
        'batch',
        `${count}, ${figure(megabytes)} MB`,
        seconds(reading),
        seconds(linting),
        `${figure(linting / reading)}×`,
      ],
    ],
  );
}
