import { expectDefined } from '../expect';
import type { Span } from '../text';
import { lastPlaceOf, readAmount, type Amount } from './amount';
import { sameUnit, unitPattern } from './units';

/** A figure with its unit: 41件, 4萬9,099件, 8億4,650萬元, １２場次. */
export interface Quantity {
  /** The span of number and unit, in UTF-16 code units. */
  readonly span: Span;
  readonly value: Amount;
  readonly unit: string;
  /** Whether it can be added up: false for 約, 逾, 近, 餘, 以上, and for the ends of a range (3至5件). */
  readonly exact: boolean;
  /** The value of one in the last decimal place (48.5萬: 1,000); zero for whole numbers. */
  readonly lastPlace: Amount;
  /** Written with 萬 or 億. */
  readonly inTenThousands: boolean;
}

/**
 * Returns the figures with a unit in a text, in order. Ordinals (第3場), dates, percentages, section numbers (15.3.6) and
 * names (5G, M3) are left out. Linear.
 */
export function scanQuantities(text: string): Quantity[] {
  const folded = foldDigits(text);
  const found: Quantity[] = [];
  for (const { 0: first, index: start } of folded.matchAll(numberStart)) {
    const number = readNumber(folded, start, first);
    if (number === undefined) continue;
    unitPattern.lastIndex = number.end + blanksAt(folded, number.end);
    const unit = unitPattern.exec(folded)?.[0];
    if (unit === undefined) continue;
    const end = unitPattern.lastIndex;
    const before = folded.slice(Math.max(start - 8, 0), start);
    if (start < (found.at(-1)?.span.end ?? 0) || isOrdinal.test(before)) continue;
    const after = folded.slice(end, end + 4);
    const exact = !number.vague && !vagueBefore.test(before) && !vagueAfter.test(after);
    const { value, lastPlace, inTenThousands } = number;
    found.push({ span: { start, end }, value, unit: sameUnit(unit), exact, lastPlace, inTenThousands });
  }
  return found;
}

/** Replaces full-width digits, their decimal points and thousands separators by half-width ones; the length stays. */
function foldDigits(text: string): string {
  if (!/[０-９]/.test(text)) return text;
  return text.replace(/(?<=[０-９])[，．](?=[０-９])|[０-９]/g, (char, index: number) => {
    if (char === '．') return '.';
    if (char === '，') return /^[０-９]{3}(?![０-９])/.test(text.slice(index + 1, index + 5)) ? ',' : char;
    return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}

const digits = '(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?';
/** The first digits of a number, not within a longer number, a name or a section number. */
const numberStart = new RegExp(`(?<![0-9A-Za-z.]|[0-9],)${digits}(?![0-9]|[.,][0-9])`, 'g');
const nextNumber = new RegExp(`${digits}(?![0-9]|[.,][0-9])`, 'y');
const multiplier = /[十百千]?[萬億兆]|[百千](?![瓦赫卡克公位萬]|萬瓦)/y;

const isOrdinal = /第\s?(?:[0-9]{1,4}\s?[、,及與和至到~～-]\s?)*$/;
const vagueBefore =
  /(?:(?<![合契節預條公制])約|近|逾|超過|大於|至少|最多|不到|未達|未滿|預估|估計|概估|上看|[0-9][^，。、；：]{0,2}[至到~～－–-])(?:新臺幣|新台幣|計|有|達|為)?\s?$/;
const vagueAfter =
  /^(?:以[上下內]|左右|上下|許(?!可)|餘(?![額裕])|多(?![元功層媒次樣])|[至到~～－–-]\s?[0-9])/;

interface NumberReading extends Pick<Quantity, 'value' | 'lastPlace' | 'inTenThousands'> {
  end: number;
  vague: boolean;
}

/** Reads a number with its 億 and 萬, piece by piece: the multiplier of each piece is lower than the one before. */
function readNumber(text: string, start: number, first: string): NumberReading | undefined {
  let [value, lastPlace, limit, inTenThousands] = [0n, 0n, 10n ** 15n, false];
  let at = start;
  for (let piece: string | undefined = first; piece !== undefined;) {
    const amount = readAmount(piece);
    if (amount === undefined) return undefined;
    const end = at + piece.length;
    multiplier.lastIndex = end;
    const written = multiplier.exec(text)?.[0] ?? '';
    const times = worthOf(written);
    if (times >= limit) return at === start ? undefined : finish(at);
    value += amount * times;
    lastPlace = lastPlaceOf(piece) * times;
    inTenThousands ||= times >= 10_000n;
    [at, limit] = [end + written.length, times];
    nextNumber.lastIndex = at;
    piece = times > 1n ? nextNumber.exec(text)?.[0] : undefined;
  }
  return finish(at);

  function finish(end: number): NumberReading {
    const vague = /[餘多]/.test(text.charAt(end));
    return { value, lastPlace, inTenThousands, end: vague ? end + 1 : end, vague };
  }
}

const worths: Record<string, bigint> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  萬: 10_000n,
  億: 100_000_000n,
  兆: 1_000_000_000_000n,
};

/** The product of some multipliers: 百萬 is 1,000,000. */
function worthOf(multipliers: string): bigint {
  let worth = 1n;
  for (const char of multipliers) worth *= expectDefined(worths[char], 'value of a multiplier', 1n);
  return worth;
}

/** The length of what may stand between number and unit: the signs for bold type, and a blank. */
function blanksAt(text: string, at: number): number {
  return /^(?:\*\*)?[ \u3000]?/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
}
