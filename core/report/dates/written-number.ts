import { isPositional, readHan, toFullWidth, writeHan, writeHanPlaces } from '../numerals';
import type { Span } from '../text';

/** How a number is written: 104, １０４, 一○四, 一百零四. A Han digit by itself is `counted`. */
export type NumberWriting = 'half-width' | 'full-width' | 'positional' | 'counted';

/** A number in the text. */
export interface WrittenNumber {
  readonly value: number;
  readonly span: Span;
  readonly writing: NumberWriting;
}

/** `value` is undefined for a run of numerals that is no number: 1○四, 十十; 0 also stands for a blank: ○. */
export interface NumberRun {
  readonly value: number | undefined;
  readonly end: number;
  readonly writing: NumberWriting;
}

type NumeralClass = 'half-width' | 'full-width' | 'han';

/** No year, month or day has more characters (一百三十一). */
const longestNumber = 7;

const classes = new Map<string, NumeralClass>([
  ...[...'0123456789'].map((digit) => [digit, 'half-width'] as const),
  ...[...'０１２３４５６７８９'].map((digit) => [digit, 'full-width'] as const),
  ...[...'〇○零一二三四五六七八九十廿卅百'].map((numeral) => [numeral, 'han'] as const),
]);

function classOf(character: string | undefined): NumeralClass | undefined {
  return character === undefined ? undefined : classes.get(character);
}

/** The whole run of numerals at `start`, whatever it is worth; undefined where there is none. Linear in the run. */
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

/**
 * Writes `value` (1–9999) as `model` is written in `text`: same numerals, the same sign for a positional zero; Arabic
 * digits with zeros in front up to `minDigits`.
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
      // From a thousand on by place, as years are.
      return writeHan(value) ?? writeHanPlaces(value);
  }
}
