import { escapeStars } from '../report/inline-marks';
import type { Run } from './model';

/**
 * The text of runs as a report writes it: bold parts are marked, and stars stay stars. Linear.
 * @param lead what begins the text and stays plain, or it would not be read as a marker or the name of a field; in UTF-16
 *   units @param isNumbered whether a marker comes before the text
 */
export function markedText(runs: readonly Run[], lead = 0, isNumbered = false): string {
  const plain = runs.map(({ text }) => text).join('');
  const hasBold = runs.some(isBold);
  const hasMarks = plain.includes('**') || plain.includes('\\*') || (hasBold && plain.includes('*'));
  const written = hasMarks ? escapeStars : (text: string): string => text;
  // An item that is bold with its marker is a heading by its look.
  const isHeading = (lead > 0 || isNumbered) && runs.every((run) => isBold(run) || run.text.trim() === '');
  if (!hasBold || isHeading) return written(plain);
  let [at, result] = [0, ''];
  for (const run of runs) {
    const cut = Math.min(run.text.length, Math.max(0, lead - at));
    at += run.text.length;
    result += written(run.text.slice(0, cut));
    const rest = run.text.slice(cut);
    result += isBold({ ...run, text: rest }) ? inBold(rest, written) : written(rest);
  }
  return result;
}

function isBold({ text, bold }: Run): boolean {
  return bold && text.trim() !== '';
}

/** White space stays outside of the marks, which would not be read as such beside it. */
function inBold(text: string, written: (text: string) => string): string {
  const core = text.trim();
  const from = text.indexOf(core);
  return `${text.slice(0, from)}**${written(core)}**${text.slice(from + core.length)}`;
}
