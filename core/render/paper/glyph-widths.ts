/**
 * The widths of characters, in thousandths of the type size. Han characters and the punctuation that stands with them
 * fill a square; ASCII has the widths of Times New Roman, which Liberation Serif shares (published font metrics).
 */
import { expectDefined } from '../../report/expect';

/** The widths from U+0020 to U+007E. */
const regular = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const bold = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];

const square = 1000;
/** Accented Latin letters are taken to be as wide as most small ones: they are rare, and the difference is slight. */
const latinLetter = 500;

/** The width of the character of a code point, in thousandths of the type size. */
export function glyphWidth(codePoint: number, isBold: boolean): number {
  if (codePoint < 0x20) return 0;
  if (codePoint <= 0x7e)
    return expectDefined((isBold ? bold : regular)[codePoint - 0x20], 'width of an ASCII character', square);
  if (codePoint < 0x250) return isLatin(codePoint) ? latinLetter : square;
  return isCombining(codePoint) ? 0 : square;
}

/** Whether a character is set in the Latin font; the style sheets agree. A middle dot stands with Han characters. */
export function isLatin(codePoint: number): boolean {
  return (
    (codePoint > 0x20 && codePoint <= 0x7e) || (codePoint > 0xa0 && codePoint < 0x250 && codePoint !== 0xb7)
  );
}

/** Whether a character is set upon the one before it, or joins that to the next: it takes no room of its own. */
export function isCombining(codePoint: number): boolean {
  return (
    (codePoint >= 0x300 && codePoint < 0x370) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x20d0 && codePoint < 0x2100) ||
    (codePoint >= 0x302a && codePoint < 0x3030) ||
    (codePoint >= 0xfe00 && codePoint < 0xfe10) ||
    (codePoint >= 0xe0100 && codePoint < 0xe01f0)
  );
}
