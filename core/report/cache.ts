import type { Line } from './line';
import type { Report } from './report';

let readings = 0;

/** A reading of single lines that is done once in each line's life. */
export function perLine<Result>(read: (line: Line) => Result): (line: Line) => Result {
  const index = readings++;
  return (line) => {
    const { kept } = line;
    const known = kept.get(index);
    if (known !== undefined || kept.has(index)) return known as Result;
    const result = read(line);
    kept.set(index, result);
    return result;
  };
}

/** A reading of whole reports that is done once for each version, however many findings ask for it. */
export function perReport<Result>(read: (report: Report) => Result): (report: Report) => Result {
  const known = new WeakMap<Report, { result: Result }>();
  return (report) => {
    const kept = known.get(report) ?? { result: read(report) };
    known.set(report, kept);
    return kept.result;
  };
}
