/** The reports that the tests in the workbench open. */
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** One error: the item 4、 that should be 3、. */
export const faultyReport = readFileSync(inRoot('test', 'vscode', 'faulty.mreport'), 'utf8').replace(
  '15日（星期五）',
  '15日（星期四）',
);

/** The same report without its mistake. */
export const correctReport = faultyReport.replace('4、初核', '3、初核');

/** The line of a text in a report, from 1. @param {string} report @param {string} text */
export const lineOf = (report, text) => report.slice(0, report.indexOf(text)).split('\n').length;
