import type { Line } from '../report/line';
import type { Report } from '../report/report';

/** What was read of each line: one list for all readings, since many small maps of lines are dear to collect. */
const ofLines = new WeakMap<Line, unknown[]>();
let readings = 0;

/** A reading of single lines that is done once in each line's life. */
export function perLine<Result>(read: (line: Line) => Result): (line: Line) => Result {
  const index = readings++;
  return (line) => {
    let results = ofLines.get(line);
    if (results === undefined) {
      results = [];
      ofLines.set(line, results);
    }
    if (!(index in results)) results[index] = read(line);
    return results[index] as Result;
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
