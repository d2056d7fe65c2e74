import type { Change } from '../core/features/edited-text';
import type { FixedText } from '../core/features/fix-all';
import { visible, visibleLines } from './visible';

/** How many unchanged lines are shown around a change. */
const context = 3;

/** Lines in which changes are so near that their contexts meet: from `from` to before `to`, 0-based. */
interface Hunk {
  from: number;
  to: number;
  changes: Change[];
}

/**
 * The changes to a text as `diff -u` prints them, and as `patch` reads them; empty where nothing changed. Written from
 * the known changes in linear time, without a search for differences. Control characters are shown and not printed: this is
 * for a person to read.
 */
export function unifiedDiff(path: string, before: string, after: FixedText): string {
  if (after.changes.length === 0) return '';
  const lines = linesOf(before);
  let shift = 0;
  const parts = hunksOf(changesIn(before, after), lines.length).map((hunk) => {
    const { text, growth } = writeHunk(hunk, lines, shift);
    shift += growth;
    return text;
  });
  // A name with spaces is read up to a tab.
  const shown = visible(path);
  const name = shown.includes(' ') ? `${shown}\t` : shown;
  return [`--- ${name}\n`, `+++ ${name}\n`, ...parts.map(visibleLines)].join('');
}

/** For `patch`, lines end only with LF: a text with a lone CR is shown as one change. */
function changesIn(before: string, { text, changes }: FixedText): readonly Change[] {
  return /\r(?!\n)/.test(before) ? [{ from: 0, to: linesOf(before).length, text }] : changes;
}

/** The lines of a text, with their line ends. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== '');
}

function hunksOf(changes: readonly Change[], lineCount: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (const change of changes) {
    const from = Math.max(change.from - context, 0);
    const to = Math.min(change.to + context, lineCount);
    const last = hunks.at(-1);
    if (last === undefined || from > last.to) hunks.push({ from, to, changes: [change] });
    else {
      last.to = to;
      last.changes.push(change);
    }
  }
  return hunks;
}

/** @param shift how many lines the text has gained before the hunk */
function writeHunk(
  { from, to, changes }: Hunk,
  lines: readonly string[],
  shift: number,
): { text: string; growth: number } {
  const shown: string[] = [];
  const show = (sign: string, part: readonly string[]): void => {
    for (const line of marked(sign, part)) shown.push(line);
  };
  let at = from;
  let growth = 0;
  for (const change of changes) {
    const after = linesOf(change.text);
    show(' ', lines.slice(at, change.from));
    show('-', lines.slice(change.from, change.to));
    show('+', after);
    growth += after.length - (Math.min(change.to, lines.length) - change.from);
    at = change.to;
  }
  show(' ', lines.slice(at, to));
  const head = `@@ -${place(from, to - from)} +${place(from + shift, to - from + growth)} @@\n`;
  return { text: head + shown.join(''), growth };
}

/** A line number and a count, such as `12,5`; a hunk without lines has the number of the line before it. */
function place(from: number, count: number): string {
  return `${String(count === 0 ? from : from + 1)},${String(count)}`;
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map(
    (line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`,
  );
}
