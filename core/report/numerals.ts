/**
 * The numerals that markers and dates are written in: 一 (counted and positional), 壹, 甲, A, half- and full-width
 * digits, enclosed numbers. Reading returns `undefined` for a text that is not such a numeral; writing returns it for a
 * number that has none.
 */

const hanDigits = '零一二三四五六七八九';
const hanZeros = '零〇○Ｏ';
const financialDigits = '零壹貳參肆伍陸柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';

const hanDigitValues = new Map<string, number>([
  ...[...hanDigits].map((digit, value): [string, number] => [digit, value]),
  ...[...hanZeros].map((digit): [string, number] => [digit, 0]),
  ['兩', 2],
]);

const financialToHan = new Map<string, string>([
  ...[...financialDigits].map((digit, value): [string, string] => [digit, hanDigits.charAt(value)]),
  ['叁', '三'],
  ['叄', '三'],
  ['参', '三'],
  ['貮', '二'],
  // Simplified characters: the rule text/simplified reports them, and the series goes on.
  ['贰', '二'],
  ['陆', '六'],
  ['拾', '十'],
  ['佰', '百'],
]);

const hanTens: Record<string, number> = { 廿: 20, 卅: 30 };

/** Reads 一, 十二, 二十, 廿一, 一百零二, and positional 一○, 二一, 一五六. */
export function readHan(text: string): number | undefined {
  const chars = [...text];
  if (chars.length === 0) return undefined;
  const digits = digitsOf(chars);
  return digits === undefined ? readCounted(chars) : readPositional(digits);
}

/** Whether a Han numeral has a digit for each place (一○ rather than 十). */
export function isPositional(text: string): boolean {
  const chars = [...text];
  return chars.length > 1 && digitsOf(chars) !== undefined;
}

/** The value of each character; `undefined` where not all are digits. */
function digitsOf(chars: readonly string[]): number[] | undefined {
  const digits: number[] = [];
  for (const char of chars) {
    const digit = hanDigitValues.get(char);
    if (digit === undefined) return undefined;
    digits.push(digit);
  }
  return digits;
}

function readPositional(digits: readonly number[]): number | undefined {
  if (digits.length > 1 && digits[0] === 0) return undefined;
  return digits.reduce((value, digit) => value * 10 + digit, 0);
}

/** Units must descend (百 before 十), each digit stands before a unit, after 零, or last. */
function readCounted(chars: readonly string[]): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastUnit = 10_000;
  for (const char of chars) {
    const unit = char === '十' ? 10 : char === '百' ? 100 : char === '千' ? 1000 : undefined;
    const tens = hanTens[char];
    const value = hanDigitValues.get(char);
    if (unit !== undefined) {
      if (unit >= lastUnit || (digit === undefined && unit !== 10) || digit === 0) return undefined;
      total += (digit ?? 1) * unit;
      [digit, lastUnit] = [undefined, unit];
    } else if (tens !== undefined) {
      if (lastUnit <= 10 || digit !== undefined) return undefined;
      [total, lastUnit] = [total + tens, 10];
    } else if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else {
      return undefined;
    }
  }
  return total + (digit ?? 0);
}

/** Writes 1–999 as 一, 十, 十一, 二十, 一百零一, 一百十二 (as laws and dates are written here). */
export function writeHan(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 999) return undefined;
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  let text = hundreds > 0 ? `${hanDigits.charAt(hundreds)}百` : '';
  if (tens > 0) text += `${tens > 1 ? hanDigits.charAt(tens) : ''}十`;
  else if (hundreds > 0 && ones > 0) text += '零';
  return ones > 0 ? text + hanDigits.charAt(ones) : text;
}

/** Writes a number with a digit for each place: 一○, 二一. @param zero the character to write for 0 */
export function writeHanPlaces(value: number, zero = '○'): string {
  return [...String(value)].map((digit) => (digit === '0' ? zero : hanDigits.charAt(Number(digit)))).join('');
}

/** Reads 壹, 拾, 拾壹, 貳拾, 叁, 陆. */
export function readFinancial(text: string): number | undefined {
  let han = '';
  for (const char of text) {
    const digit = financialToHan.get(char);
    if (digit === undefined) return undefined;
    han += digit;
  }
  return readHan(han);
}

/** Writes 1–99 as 壹, 拾, 拾壹, 貳拾. */
export function writeFinancial(value: number): string | undefined {
  if (value > 99) return undefined;
  const han = writeHan(value);
  return han?.replace(/./gu, (char) =>
    char === '十' ? '拾' : financialDigits.charAt(hanDigits.indexOf(char)),
  );
}

/** Reads 甲 … 癸 as 1–10. */
export function readStem(text: string): number | undefined {
  const index = text.length === 1 ? stems.indexOf(text) : -1;
  return index < 0 ? undefined : index + 1;
}

/** Writes 1–10 as 甲 … 癸. */
export function writeStem(value: number): string | undefined {
  return stems.charAt(value - 1) || undefined;
}

/** Reads 1–999 in half- or full-width digits, without leading zeros, as markers have them. */
export function readDigits(text: string): number | undefined {
  const half = toHalfWidth(text);
  return /^[1-9][0-9]{0,2}$/.test(half) ? Number(half) : undefined;
}

/** Reads one letter, half- or full-width, of the given case, as 1–26. */
export function readLetter(text: string, upper: boolean): number | undefined {
  const half = toHalfWidth(text);
  if (half.length !== 1) return undefined;
  const index = half.charCodeAt(0) - (upper ? 65 : 97);
  return index >= 0 && index < 26 ? index + 1 : undefined;
}

/** Writes 1–26 as a half-width letter. */
export function writeLetter(value: number, upper: boolean): string | undefined {
  return value >= 1 && value <= 26 ? String.fromCharCode((upper ? 64 : 96) + value) : undefined;
}

/** Replaces full-width ASCII (Ａ, １, （, ．) by half-width; other characters stay. The length does not change. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** Replaces half-width ASCII letters and digits by full-width ones; other characters stay. The length does not change. */
export function toFullWidth(text: string): string {
  return text.replace(/[0-9A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** Runs of enclosed numerals in Unicode: first code point, number of code points, value of the first. */
const enclosedRuns = {
  '(一)': [[0x3220, 10, 1]],
  '1': [[0x2488, 20, 1]],
  '(1)': [[0x2474, 20, 1]],
  '(a)': [[0x249c, 26, 1]],
  '①': [
    [0x2460, 20, 1],
    [0x3251, 15, 21],
    [0x32b1, 15, 36],
  ],
} as const;

/** The kinds of marker that have enclosed forms. */
export type EnclosedKind = keyof typeof enclosedRuns;

/** Reads ㈠ ⒈ ⑴ ⒜ ①. @param char one character @returns the kind it stands for, and its value */
export function readEnclosed(char: string): { kind: EnclosedKind; value: number } | undefined {
  const code = char.charCodeAt(0);
  for (const kind of Object.keys(enclosedRuns) as EnclosedKind[]) {
    for (const [first, count, value] of enclosedRuns[kind]) {
      if (code >= first && code < first + count) return { kind, value: value + code - first };
    }
  }
  return undefined;
}

/** Writes a value as one enclosed character, where Unicode has it. */
export function writeEnclosed(kind: EnclosedKind, value: number): string | undefined {
  for (const [first, count, firstValue] of enclosedRuns[kind]) {
    if (value >= firstValue && value < firstValue + count)
      return String.fromCharCode(first + value - firstValue);
  }
  return undefined;
}
