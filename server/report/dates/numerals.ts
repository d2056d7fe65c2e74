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

const hanDigits = new Map(Array.from('〇一二三四五六七八九', (digit, value) => [digit, value]));
hanDigits.set('○', 0).set('零', 0);
const hanTens = new Map([
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
]);

/** No year, month or day has more characters (一百三十一). */
const longestNumber = 7;

function classOf(character: string | undefined): NumeralClass | undefined {
  if (character === undefined) return undefined;
  if (character >= '0' && character <= '9') return 'half-width';
  if (character >= '０' && character <= '９') return 'full-width';
  return hanDigits.has(character) || hanTens.has(character) || character === '百' ? 'han' : undefined;
}

export function isNumeral(character: string | undefined): boolean {
  return classOf(character) !== undefined;
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
  return { ...hanNumber(digits), end };
}

function hanNumber(text: string): { value: number | undefined; writing: NumberWriting } {
  const isPositional = Array.from(text).every((character) => hanDigits.has(character));
  if (!isPositional) return { value: countedNumber(text), writing: 'counted' };
  const value = Array.from(text).reduce((sum, digit) => sum * 10 + (hanDigits.get(digit) ?? 0), 0);
  return { value, writing: text.length > 1 ? 'positional' : 'counted' };
}

/** 一百零二, 三十一, 廿八; undefined where hundreds, tens and ones do not follow each other so. */
function countedNumber(text: string): number | undefined {
  const match =
    /^(?:([一二三四五六七八九])?(百))?(零?)(?:([一二三四五六七八九])?([十廿卅]))?(零?)([一二三四五六七八九])?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, hundreds, hundred, , tens, ten, , ones] = match;
  const digit = (character: string | undefined, otherwise: number): number =>
    character === undefined ? otherwise : (hanDigits.get(character) ?? otherwise);
  const ofHundreds = hundred === undefined ? 0 : digit(hundreds, 1) * 100;
  const ofTens = ten === undefined ? 0 : digit(tens, 1) * (hanTens.get(ten) ?? 0);
  return ofHundreds + ofTens + digit(ones, 0);
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
      return writePositional(value, /[○〇零]/.exec(written)?.[0] ?? '○');
    }
    case 'counted':
      return writeCounted(value);
  }
}

function toFullWidth(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const ones = '零一二三四五六七八九';

function writePositional(value: number, zero: string): string {
  return String(value).replace(/[0-9]/g, (digit) => (digit === '0' ? zero : ones.charAt(Number(digit))));
}

/** 102 → 一百零二, 112 → 一百十二 (as laws are dated), 31 → 三十一. From a thousand on by place, as years are. */
function writeCounted(value: number): string {
  if (value >= 1000) return writePositional(value, '○');
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const rest = value % 10;
  const ofHundreds = hundreds === 0 ? '' : `${ones.charAt(hundreds)}百`;
  const gap = hundreds > 0 && rest > 0 ? '零' : '';
  const ofTens = tens === 0 ? gap : `${tens === 1 ? '' : ones.charAt(tens)}十`;
  return ofHundreds + ofTens + (rest === 0 ? '' : ones.charAt(rest));
}
