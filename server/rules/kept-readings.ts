import type { Line } from '../report/line';
import type { Report } from '../report/report';

/** A reading of single lines that is done once in each line's life. */
export function perLine<Result>(read: (line: Line) => Result): (line: Line) => Result {
  return kept(read);
}

/** A reading of whole reports that is done once for each version, however many findings ask for it. */
export function perReport<Result>(read: (report: Report) => Result): (report: Report) => Result {
  return kept(read);
}

function kept<Key extends object, Result>(read: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const entry = known.get(key) ?? { result: read(key) };
    known.set(key, entry);
    return entry.result;
  };
}
