/** Where the lines of a paragraph end, by the rules of Chinese typesetting (禁則): the same as in the exported files. */
import { glyphWidth, isCombining, isLatin } from './glyph-widths';

/** Never at the beginning of a line. */
const notFirst = new Set(
  [
    ...'!),.:;?]}¢·–—‐’”•‥…‧′″›℃∶、。〃々〉》」』】〕〗〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝～￠',
  ].map(codeOf),
);
/** Never at the end of a line. */
const notLast = new Set([...'([{£¥‘“‵〈《「『【〔〖〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛￡￥'].map(codeOf));

/** Closing marks that a word or a number right behind them stays with, as it does in LibreOffice. */
const bound = new Set([...'、。〉》」』】〕〗〞），％'].map(codeOf));

/** What is set: its text, and which parts of it are bold. */
export interface SetText {
  readonly text: string;
  /** Whether the character at an offset is bold. */
  readonly isBold: (offset: number) => boolean;
}

/**
 * The offsets at which lines begin, in UTF-16 units; the first is 0. Widths are in thousandths of the size of type.
 * A line is wider than `room` only by spaces at its end, or if it is a single character. Linear in the text.
 */
export function breakLines({ text, isBold }: SetText, room: number): number[] {
  const starts = [0];
  let width = 0;
  /** The last place where the line may end, and how wide what stands behind it is. */
  let chance = -1;
  let behind = 0;
  let before = -1;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const start = starts.at(-1) ?? 0;
    if (at > start && mayBreak(before, code)) [chance, behind] = [at, 0];
    const advance = glyphWidth(code, isBold(at));
    width += advance;
    behind += advance;
    if (width > room && at > start && !isSpace(code) && !isCombining(code)) {
      const isWithinWord = chance <= start;
      if (!isWithinWord) starts.push(chance);
      // What stands behind the last chance may be too long by itself.
      const breaksHere = isWithinWord || (behind > room && at > chance);
      if (breaksHere) starts.push(at);
      width = breaksHere ? advance : behind;
      chance = -1;
      behind = width;
    }
    before = isCombining(code) && before >= 0 ? before : code;
    at += code > 0xffff ? 2 : 1;
  }
  return starts;
}

/** How wide a text is on one line, in thousandths of the size of type. */
export function widthOf(text: string, isBold = false): number {
  let width = 0;
  for (const character of text) width += glyphWidth(codeOf(character), isBold);
  return width;
}

/** Whether a line may end between two characters that follow each other. */
function mayBreak(before: number, after: number): boolean {
  if (isSpace(after) || isCombining(after)) return false;
  if (notFirst.has(after) || notLast.has(before)) return false;
  if (isSpace(before)) return true;
  if (bound.has(before) && isWord(after)) return false;
  if (!isLatin(before) || !isLatin(after)) return true;
  return breaksWithin(before, after);
}

const hyphen = codeOf('-');
/** Behind these an address may be broken, but for numbers. */
const joints = new Set([...'/?!|'].map(codeOf));

/** Within a Latin word or an address. */
function breaksWithin(before: number, after: number): boolean {
  if (before === after) return false;
  return before === hyphen || (joints.has(before) && !isDigit(after));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
