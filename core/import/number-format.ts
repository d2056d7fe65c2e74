import {
  toFullWidth,
  writeEnclosed,
  writeFinancial,
  writeHan,
  writeHanPlaces,
  writeLetter,
  writeStem,
} from '../report/numerals';

/** How the numbers of a list are written. */
export type NumberFormat =
  | 'decimal'
  | 'padded'
  | 'full-width'
  | 'han'
  | 'han-places'
  | 'financial'
  | 'stem'
  | 'branch'
  | 'upper-letter'
  | 'lower-letter'
  | 'upper-roman'
  | 'lower-roman'
  | 'in-parentheses'
  | 'in-circle'
  | 'with-stop'
  | 'han-in-parentheses'
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
      return writeHan(value);
    case 'han-places':
      return writeHanPlaces(value, '〇');
    case 'financial':
      return writeFinancial(value);
    case 'stem':
      return writeStem(value);
    case 'branch':
      return '子丑寅卯辰巳午未申酉戌亥'.charAt(value - 1) || undefined;
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
      return writeEnclosed('(一)', value) ?? `(${writeHan(value) ?? String(value)})`;
  }
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
