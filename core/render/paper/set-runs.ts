/** Runs of text as they are set: broken into lines. */
import type { Run } from '../inline';
import { breakLines, type SetText } from './break-lines';

/**
 * The runs of each line; their texts together are the text of `runs`. At least one line.
 * @param room of a line, in thousandths of the size of type
 */
export function setRuns(runs: readonly Run[], room: number): Run[][] {
  return cutRuns(runs, breakLines(setText(runs), room));
}

function setText(runs: readonly Run[]): SetText {
  const ends: number[] = [];
  let end = 0;
  for (const { text } of runs) ends.push((end += text.length));
  let current = 0;
  return {
    text: runs.map(({ text }) => text).join(''),
    // Offsets are asked for in order.
    isBold: (offset) => {
      while (current < runs.length - 1 && offset >= (ends[current] ?? 0)) current++;
      return runs[current]?.bold ?? false;
    },
  };
}

function cutRuns(runs: readonly Run[], starts: readonly number[]): Run[][] {
  const lines: Run[][] = [[]];
  let next = 1;
  let offset = 0;
  for (const run of runs) {
    let from = 0;
    for (; next < starts.length && (starts[next] ?? 0) < offset + run.text.length; next++) {
      const to = (starts[next] ?? 0) - offset;
      if (to > from) lines.at(-1)?.push({ ...run, text: run.text.slice(from, to) });
      lines.push([]);
      from = to;
    }
    if (from < run.text.length) lines.at(-1)?.push({ ...run, text: run.text.slice(from) });
    offset += run.text.length;
  }
  return lines;
}
