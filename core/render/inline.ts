/**
 * What is markup inside a line: `**bold**`, bare URLs and e-mail addresses. Everything else is text.
 * All scans go forward and look at a character a bounded number of times, so hostile lines cost no more than others.
 */
import { findLinks } from './links';

/** A stretch of text of one look. `href` begins with `http:`, `https:` or `mailto:`. */
export interface Run {
  text: string;
  bold: boolean;
  href?: string;
}

/** The runs of a line's text, in order; their texts together are the text without the stars that make bold. */
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

/** The places of the stars that make bold: exactly two in a row, with the text set close against them. */
function boldPairs(text: string): { open: number; close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  let open: number | undefined;
  for (const at of doubleStars(text)) {
    if (open === undefined) {
      if (isInk(text[at + 2])) open = at;
    } else if (isInk(text[at - 1])) {
      pairs.push({ open, close: at });
      open = undefined;
    }
  }
  return pairs;
}

function* doubleStars(text: string): Generator<number> {
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
