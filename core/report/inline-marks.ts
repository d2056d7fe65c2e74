/**
 * The marks inside a line: `**bold**`, and `\\*` for a star that is text. All scans go forward and read each character a
 * bounded number of times.
 */

/** A part of a text in one weight. */
export interface WeightedText {
  readonly text: string;
  readonly bold: boolean;
}

/** The parts of a line's text as they are shown, without the marks. Linear. */
export function weightedTexts(text: string): WeightedText[] {
  const parts: WeightedText[] = [];
  let from = 0;
  for (const { open, close } of boldPairs(text)) {
    parts.push({ text: unescaped(text.slice(from, open)), bold: false });
    parts.push({ text: unescaped(text.slice(open + 2, close)), bold: true });
    from = close + 2;
  }
  parts.push({ text: unescaped(text.slice(from)), bold: false });
  return parts;
}

/** The text as a reader sees it: without the marks. Linear. */
export function withoutMarks(text: string): string {
  return text.includes('*')
    ? weightedTexts(text)
        .map((part) => part.text)
        .join('')
    : text;
}

/** The text with each star written so that it stays one. Linear. */
export function escapeStars(text: string): string {
  return text.replaceAll('*', '\\*');
}

function unescaped(text: string): string {
  return text.replaceAll('\\*', '*');
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
  for (const { 0: stars, index } of text.matchAll(/\\\*|\*+/g)) {
    if (stars === '**') yield index;
  }
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && character.trim() !== '';
}
