import { isPositional, readHan, toFullWidth, writeHan, writeHanPlaces } from '../numerals';
import type { Span } from '../text';
import { matchAt } from './match-at';

/** How a number is written: 104, １０４, 一○四, 一百零四. A single Han digit is `counted`. */
export type NumberWriting = 'half-width' | 'full-width' | 'positional' | 'counted';

/** A number as it is written in a text. */
export interface WrittenNumber {
  readonly value: number;
  /** UTF-16 offsets in the text. */
  readonly span: Span;
  readonly writing: NumberWriting;
}

/** A run of numerals. */
export interface NumberRun {
  /** `undefined` where the run is not a number: 1○四, 十十. Also 0 for a blank: ○. */
  readonly value: number | undefined;
  readonly end: number;
  readonly writing: NumberWriting;
}

type NumeralClass = 'half-width' | 'full-width' | 'han';

/** The maximum number of characters of a year, month or day (一百三十一 has five). */
const longestNumber = 7;

const classes = new Map<string, NumeralClass>([
  ...[...'0123456789'].map((digit) => [digit, 'half-width'] as const),
  ...[...'０１２３４５６７８９'].map((digit) => [digit, 'full-width'] as const),
  ...[...'〇○零一二三四五六七八九十廿卅百'].map((numeral) => [numeral, 'han'] as const),
]);

function classOf(character: string | undefined): NumeralClass | undefined {
  return character === undefined ? undefined : classes.get(character);
}

/** Reads the whole run of numerals at the offset `start`; `undefined` where there is none. Linear in the run. */
export function readNumberRun(text: string, start: number): NumberRun | undefined {
  const kind = classOf(text[start]);
  if (kind === undefined) return undefined;
  let end = start + 1;
  let isMixed = false;
  for (let next = classOf(text[end]); next !== undefined; next = classOf(text[end])) {
    isMixed ||= next !== kind;
    end++;
  }
  if (isMixed || end - start > longestNumber) return { value: undefined, end, writing: 'half-width' };
  const digits = text.slice(start, end);
  if (kind === 'half-width') return { value: Number(digits), end, writing: kind };
  if (kind === 'full-width') return { value: Number(digits.normalize('NFKC')), end, writing: kind };
  return { value: readHan(digits), end, writing: isPositional(digits) ? 'positional' : 'counted' };
}

const spacedDigits = /[0-9０-９](?:[ \u3000][0-9０-９]){1,2}(?![0-9０-９])/y;

/** Reads 3 0 or 1 1 2, digits that were spread out, at the offset `start`; `undefined` where there are none. */
export function readSpacedDigits(text: string, start: number): (NumberRun & { value: number }) | undefined {
  const match = matchAt(spacedDigits, text, start);
  if (match === undefined) return undefined;
  const value = Number(match[0].replace(/[ \u3000]/g, '').normalize('NFKC'));
  const writing = /^[0-9]/.test(match[0]) ? 'half-width' : 'full-width';
  return { value, end: start + match[0].length, writing };
}

/**
 * Writes `value` (1–9999) as `model` is written in `text`: with the same numerals, and the same character for a
 * positional zero; in Arabic digits with leading zeros up to `minDigits`.
 */
export function writeLike(model: WrittenNumber, text: string, value: number, minDigits = 1): string {
  switch (model.writing) {
    case 'half-width':
      return String(value).padStart(minDigits, '0');
    case 'full-width':
      return toFullWidth(String(value).padStart(minDigits, '0'));
    case 'positional': {
      const written = text.slice(model.span.start, model.span.end);
      return writeHanPlaces(value, /[○〇零]/.exec(written)?.[0]);
    }
    case 'counted':
      // Positional from 1000 on, as years are written.
      return writeHan(value) ?? writeHanPlaces(value);
  }
}
