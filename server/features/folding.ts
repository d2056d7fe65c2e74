import type { Report } from '../report/report';

/** Lines that an editor can fold; `end` is the last line, still hidden when folded. */
export interface Fold {
  start: number;
  end: number;
  kind?: 'comment';
}

/** Items with what is below them, tables, and comments of several lines. Linear. */
export function foldsOf(report: Report): Fold[] {
  const folds: Fold[] = [];
  for (const item of report.outline.items) {
    const end = lastFilled(report, item.line, item.endLine);
    if (end > item.line) folds.push({ start: item.line, end });
  }
  return [...folds, ...runsOf(report)].sort((a, b) => a.start - b.start);
}

/** The blank lines behind an item stay visible, so that folded items do not stick together. */
function lastFilled(report: Report, start: number, end: number): number {
  let last = end - 1;
  while (last > start && report.lines[last]?.type === 'blank') last--;
  return last;
}

function runsOf(report: Report): Fold[] {
  const folds: Fold[] = [];
  const { lines } = report;
  for (let start = 0; start < lines.length;) {
    const type = lines[start]?.type;
    let end = start;
    while (lines[end + 1]?.type === type) end++;
    if (end > start && type === 'table') folds.push({ start, end });
    if (end > start && type === 'comment') folds.push({ start, end, kind: 'comment' });
    start = end + 1;
  }
  return folds;
}
