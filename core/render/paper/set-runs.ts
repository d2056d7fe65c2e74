/** Runs of text, broken into the lines of the paper. */
import type { Run } from '../inline';
import { breakLines, type StyledText } from './break-lines';

/**
 * Breaks runs into lines. The texts of the result together are the text of `runs`. Linear.
 * @param room of a line, in thousandths of the type size
 * @returns the runs of each line; at least one line
 */
export function setRuns(runs: readonly Run[], room: number): Run[][] {
  return cutRuns(runs, breakLines(styledText(runs), room));
}

function styledText(runs: readonly Run[]): StyledText {
  const spans: { end: number; bold: boolean }[] = [];
  let end = 0;
  for (const { text, bold } of runs) spans.push({ end: (end += text.length), bold });
  let current = 0;
  return {
    text: runs.map(({ text }) => text).join(''),
    // Offsets are asked for in order, so that all of them together take linear time.
    isBold: (offset) => {
      while (offset >= (spans[current]?.end ?? Infinity)) current++;
      return spans[current]?.bold ?? false;
    },
  };
}

function cutRuns(runs: readonly Run[], starts: readonly number[]): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  const [, ...breaks] = starts;
  let next = 0;
  let offset = 0;
  for (const run of runs) {
    let from = 0;
    const end = offset + run.text.length;
    for (let at = breaks[next]; at !== undefined && at < end; at = breaks[++next]) {
      const to = at - offset;
      if (to > from) line.push({ ...run, text: run.text.slice(from, to) });
      lines.push(line);
      line = [];
      from = to;
    }
    if (from < run.text.length) line.push({ ...run, text: run.text.slice(from) });
    offset = end;
  }
  lines.push(line);
  return lines;
}
