/**
 * The markup inside a line: `**bold**`, bare URLs and e-mail addresses. Everything else is text.
 * All scans go forward and read each character a bounded number of times, so hostile lines cost no more than others.
 */
import { findLinks } from './links';

/** A part of a line's text that is shown in one style. `href` begins with `http:`, `https:` or `mailto:`. */
export interface Run {
  text: string;
  bold: boolean;
  href?: string;
}

/** The runs of a line's text, in order; together they hold the text without the asterisks that make bold. Linear. */
export function inlineRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const part of splitBold(text)) {
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

function splitBold(text: string): { text: string; bold: boolean }[] {
  const parts: { text: string; bold: boolean }[] = [];
  let from = 0;
  for (const { open, close } of boldPairs(text)) {
    parts.push({ text: text.slice(from, open), bold: false });
    parts.push({ text: text.slice(open + 2, close), bold: true });
    from = close + 2;
  }
  parts.push({ text: text.slice(from), bold: false });
  return parts;
}

/** The offsets of the asterisks that make bold: exactly two in a row, with no space between them and the text. */
function boldPairs(text: string): { open: number; close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  let open: number | undefined;
  for (const at of doubleAsterisks(text)) {
    if (open === undefined) {
      if (isInk(text[at + 2])) open = at;
    } else if (isInk(text[at - 1])) {
      pairs.push({ open, close: at });
      open = undefined;
    }
  }
  return pairs;
}

function* doubleAsterisks(text: string): Generator<number> {
  let at = text.indexOf('**');
  while (at >= 0) {
    let end = at;
    while (text[end] === '*') end++;
    if (end - at === 2) yield at;
    at = text.indexOf('**', end);
  }
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && character.trim() !== '';
}
