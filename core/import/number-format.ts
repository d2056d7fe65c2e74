import { toFullWidth, writeEnclosed, writeHanPlaces, writeLetter, writeStem } from '../report/numerals';
import { writeCounted } from './counted-numerals';

/** How the numbers of a list are written. */
export type NumberFormat =
  | 'decimal'
  | 'padded'
  | 'full-width'
  | 'han'
  | 'han-places'
  | 'financial'
  | 'financial-simplified'
  | 'stem'
  | 'branch'
  | 'stem-and-branch'
  | 'upper-letter'
  | 'lower-letter'
  | 'upper-roman'
  | 'lower-roman'
  | 'in-parentheses'
  | 'in-circle'
  | 'with-stop'
  | 'han-in-parentheses'
  | 'in-dashes'
  | 'ordinal'
  | 'hexadecimal'
  | 'none';

/** Writes a number in a format; in digits where the format does not reach that far. */
export function formatNumber(format: NumberFormat, value: number): string {
  return format === 'none' ? '' : (written(format, value) ?? String(value));
}

function written(format: Exclude<NumberFormat, 'none'>, value: number): string | undefined {
  if (!Number.isSafeInteger(value) || value < 1) return undefined;
  switch (format) {
    case 'decimal':
      return String(value);
    case 'padded':
      return String(value).padStart(2, '0');
    case 'full-width':
      return toFullWidth(String(value));
    case 'han':
      return writeCounted('plain', value);
    case 'han-places':
      return writeHanPlaces(value, '〇');
    case 'financial':
      return writeCounted('financial', value);
    case 'financial-simplified':
      return writeCounted('financial', value)?.replace(/[貳參陸]/g, (digit) => simplified[digit] ?? digit);
    case 'stem':
      return writeStem(value);
    case 'branch':
      return branches.charAt(value - 1) || undefined;
    case 'stem-and-branch':
      return value > 60
        ? undefined
        : `${writeStem(((value - 1) % 10) + 1) ?? ''}${branches.charAt((value - 1) % 12)}`;
    case 'upper-letter':
      return repeatedLetter(value, true);
    case 'lower-letter':
      return repeatedLetter(value, false);
    case 'upper-roman':
      return writeRoman(value);
    case 'lower-roman':
      return writeRoman(value)?.toLowerCase();
    case 'in-parentheses':
      return writeEnclosed('(1)', value) ?? `(${String(value)})`;
    case 'in-circle':
      return writeEnclosed('①', value);
    case 'with-stop':
      return writeEnclosed('1', value) ?? `${String(value)}.`;
    case 'han-in-parentheses':
      return writeEnclosed('(一)', value) ?? `(${writeCounted('plain', value) ?? String(value)})`;
    case 'in-dashes':
      return `- ${String(value)} -`;
    case 'ordinal':
      return `${String(value)}${ordinalSuffix(value)}`;
    case 'hexadecimal':
      return value.toString(16).toUpperCase();
  }
}

const branches = '子丑寅卯辰巳午未申酉戌亥';
const simplified: Readonly<Record<string, string>> = { 貳: '贰', 參: '叁', 陸: '陆' };

/** `st` of 1st, `th` of 11th. */
function ordinalSuffix(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

/** After Z come AA, BB, …. */
function repeatedLetter(value: number, upper: boolean): string | undefined {
  const times = Math.ceil(value / 26);
  return times > 10 ? undefined : writeLetter(((value - 1) % 26) + 1, upper)?.repeat(times);
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function writeRoman(value: number): string | undefined {
  if (value > 3999) return undefined;
  let [rest, text] = [value, ''];
  for (const [amount, letters] of romans) {
    while (rest >= amount) [rest, text] = [rest - amount, text + letters];
  }
  return text;
}
