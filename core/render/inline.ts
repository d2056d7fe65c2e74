/**
 * What is shown of the text of a line: bold parts, bare URLs and e-mail addresses. Everything else is text.
 * All scans go forward and read each character a bounded number of times, so hostile lines cost no more than others.
 */
import { weightedTexts } from '../report/inline-marks';
import { findLinks } from './links';

/** A part of a line's text that is shown in one style. `href` begins with `http:`, `https:` or `mailto:`. */
export interface Run {
  text: string;
  bold: boolean;
  href?: string;
}

/** The runs of a line's text, in order; together they hold the text without the marks. Linear. */
export function inlineRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const part of weightedTexts(text)) {
    let from = 0;
    for (const link of findLinks(part.text)) {
      pushText(runs, part.text.slice(from, link.start), part.bold);
      runs.push({ text: part.text.slice(link.start, link.end), bold: part.bold, href: link.href });
      from = link.end;
    }
    pushText(runs, part.text.slice(from), part.bold);
  }
  return runs;
}

function pushText(runs: Run[], text: string, bold: boolean): void {
  if (text !== '') runs.push({ text, bold });
}
