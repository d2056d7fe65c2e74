import { applyChange } from './changes';
import { failureOf, type History, type Step } from './in-step';

/** The smallest history found that fails as this one does: fewer steps, fewer lines, shorter lines. */
export function smallest(history: History, limit = 20_000): History {
  const end = Date.now() + limit;
  const fails = (one: History): boolean => Date.now() < end && failureOf(one) !== undefined;
  let best = { ...history };
  const take = (one: History): boolean => {
    if (!fails(one)) return false;
    best = one;
    return true;
  };
  for (let size = 0; size !== sizeOf(best);) {
    size = sizeOf(best);
    startLater(best, take);
    without(
      best.steps.length,
      (from, to) => take({ ...best, steps: best.steps.toSpliced(from, to - from) }),
      () => best.steps.length,
    );
    without(
      linesOf(best.text).length,
      (from, to) => take(withoutLines(best, from, to)),
      () => linesOf(best.text).length,
    );
  }
  return best;
}

/** The text as it was after some steps, with those that are left. */
function startLater(history: History, take: (one: History) => boolean): void {
  const { text, steps } = history;
  const after = (count: number): string =>
    steps.slice(0, count).reduce((now, step) => ('settings' in step ? now : applyChange(now, step)), text);
  for (let count = steps.length - 1; count > 0; count = count >> 1) {
    if (take({ text: after(count), steps: steps.slice(count) })) return;
  }
}

/** Tries to leave out ever smaller parts. */
function without(count: number, tryOne: (from: number, to: number) => boolean, left: () => number): void {
  for (let size = count >> 1; size > 0; size = size >> 1) {
    for (let from = 0; from < left();) if (!tryOne(from, Math.min(from + size, left()))) from += size;
  }
}

const linesOf = (text: string): string[] => text.split('\n');
const sizeOf = ({ text, steps }: History): number =>
  text.length + steps.length + JSON.stringify(steps).length;

/** Places after the lines that are left out move up. */
function withoutLines({ text, steps }: History, from: number, to: number): History {
  const moved = (line: number): number => (line >= to ? line - (to - from) : Math.min(line, from));
  const lines = linesOf(text);
  return {
    text: lines.toSpliced(from, to - from).join('\n'),
    steps: steps.map((step): Step => {
      if (!('range' in step)) return step;
      const { start, end } = step.range;
      const range = { start: { ...start, line: moved(start.line) }, end: { ...end, line: moved(end.line) } };
      return { ...step, range };
    }),
  };
}
