import type { Change } from '../core/features/edited-text';
import type { FixedText } from '../core/features/fix-all';

/** Lines that are shown around what changed. */
const context = 3;

/** A stretch of the text in which changes stand so near that their surroundings meet. */
interface Hunk {
  from: number;
  to: number;
  changes: Change[];
}

/** What was done to a text as `diff -u` shows it, and as `patch` reads it; empty where nothing changed. */
export function unifiedDiff(path: string, before: string, after: FixedText): string {
  if (after.changes.length === 0) return '';
  const lines = linesOf(before);
  let shift = 0;
  const parts = hunksOf(changesIn(before, after), lines.length).map((hunk) => {
    const { text, growth } = writeHunk(hunk, lines, shift);
    shift += growth;
    return text;
  });
  // A name with blanks is read up to the tab.
  const name = path.includes(' ') ? `${path}\t` : path;
  return [`--- ${name}\n`, `+++ ${name}\n`, ...parts].join('');
}

/** For `patch` a line ends with LF only; a text that has CR alone somewhere is shown as a whole. */
function changesIn(before: string, { text, changes }: FixedText): readonly Change[] {
  return /\r(?!\n)/.test(before) ? [{ from: 0, to: linesOf(before).length, text }] : changes;
}

/** With their line ends. */
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

/** `12,5`; an empty stretch is named by the line before it. */
function place(from: number, count: number): string {
  return `${String(count === 0 ? from : from + 1)},${String(count)}`;
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map(
    (line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`,
  );
}
