/** Where the lines of a paragraph end, by the rules of Chinese typesetting (禁則), as in the exported files. */
import { expectDefined } from '../../report/expect';
import { glyphWidth, isCombining, isLatin } from './glyph-widths';

/** Characters that never begin a line. */
const notFirst = new Set(
  [
    ...'!),.:;?]}¢·–—‐’”•‥…‧′″›℃∶、。〃々〉》」』】〕〗〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝～￠',
  ].map(codeOf),
);
/** Characters that never end a line. */
const notLast = new Set([...'([{£¥‘“‵〈《「『【〔〖〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛￡￥'].map(codeOf));

/** Closing marks that a word or a number right after them stays with, as it does in LibreOffice. */
const bindsNextWord = new Set([...'、。〉》」』】〕〗〞），％'].map(codeOf));

/** A text, and which parts of it are bold. */
export interface StyledText {
  readonly text: string;
  /** Whether the character at an offset in UTF-16 code units is bold. Offsets are asked for in order. */
  readonly isBold: (offset: number) => boolean;
}

/**
 * Breaks a text into lines. A line is wider than `room` only by spaces at its end, or if it is a single character.
 * Linear in the text.
 * @param room of a line, in thousandths of the type size
 * @returns the offsets at which lines begin, in UTF-16 code units; the first is 0
 */
export function breakLines({ text, isBold }: StyledText, room: number): number[] {
  const starts = [0];
  let start = 0;
  let width = 0;
  /** The last place on this line where it may end, and the width of the text after that place. */
  let opportunity = -1;
  let widthAfter = 0;
  let before = -1;
  let at = 0;
  for (const character of text) {
    const code = codeOf(character);
    if (at > start && mayBreak(before, code)) [opportunity, widthAfter] = [at, 0];
    const advance = glyphWidth(code, isBold(at));
    width += advance;
    widthAfter += advance;
    if (width > room && at > start && !isSpace(code) && !isCombining(code)) {
      const isWithinWord = opportunity <= start;
      if (!isWithinWord) starts.push(opportunity);
      // What stands after the last opportunity may be too long by itself.
      const breaksHere = isWithinWord || (widthAfter > room && at > opportunity);
      if (breaksHere) starts.push(at);
      start = breaksHere ? at : opportunity;
      width = breaksHere ? advance : widthAfter;
      opportunity = -1;
      widthAfter = width;
    }
    before = isCombining(code) && before >= 0 ? before : code;
    at += character.length;
  }
  return starts;
}

/** The width of a text on one line, in thousandths of the type size. */
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
  if (bindsNextWord.has(before) && isWord(after)) return false;
  if (!isLatin(before) || !isLatin(after)) return true;
  return breaksWithin(before, after);
}

const hyphen = codeOf('-');
/** After these an address may be broken, unless a digit follows. */
const addressJoints = new Set([...'/?!|'].map(codeOf));

/** Whether a line may end within a Latin word or an address. */
function breaksWithin(before: number, after: number): boolean {
  if (before === after) return false;
  return before === hyphen || (addressJoints.has(before) && !isDigit(after));
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
  return expectDefined(character.codePointAt(0), 'code point of a character', 0);
}
