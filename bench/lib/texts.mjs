/** The text that everything is measured on. */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** The real report where it is beside the checkout, else the sample. */
export function defaultText() {
  const report = inRoot('..', 'shared', 'corpus', 'report-112-12.mreport');
  return existsSync(report) ? report : inRoot('samples', 'monthly-report.mreport');
}

/** A report that can be repeated: it ends with a blank line. @param {string} file */
export const readText = (file) => readFileSync(file, 'utf8').replace(/\n*$/, '\n\n');
