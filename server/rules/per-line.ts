import type { Line } from '../report/line';

/** A reading of single lines that is done once in each line's life. */
export function perLine<Result>(read: (line: Line) => Result): (line: Line) => Result {
  const known = new WeakMap<Line, { result: Result }>();
  return (line) => {
    const kept = known.get(line) ?? { result: read(line) };
    known.set(line, kept);
    return kept.result;
  };
}
