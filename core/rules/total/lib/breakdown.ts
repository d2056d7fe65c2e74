import { wholeAmount, writeAmount, type Amount } from '../../../report/quantities/amount';
import type { Quantity } from '../../../report/quantities/scan-quantities';

/** A figure at its place in the report. */
export interface Figure {
  readonly line: number;
  readonly quantity: Quantity;
}

/**
 * How much a list claims. `whole`: it must add up (計41件：7件、34件). `likely`: it reads like all of it, but only
 * a sum that nearly fits shows it (計58人，已申報51人、未申報7人). `partial`: it may leave something out
 * (其中, 包括), but cannot hold more than there is.
 */
export type Claim = 'whole' | 'likely' | 'partial';

/** A breakdown within one line; spans count from the line's start. */
export interface InlineBreakdown {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly claim: Claim;
  readonly loose?: boolean;
}

/** A total and the parts that are said to make it up. */
export interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly claim: Claim;
  /** The parts stand at some distance from the total: where they come to less than half, they are about something else. */
  readonly loose?: boolean;
}

/** Returns what the parts of a breakdown add up to. */
export const sumOf = ({ parts }: Breakdown): Amount =>
  parts.reduce((sum, { quantity }) => sum + quantity.value, 0n);

/** Whether the parts do not make up the total, and a secretary would say so. */
export function isWrong(breakdown: Breakdown): boolean {
  const { total, claim, loose } = breakdown;
  const { value } = total.quantity;
  const sum = sumOf(breakdown);
  const difference = sum > value ? sum - value : value - sum;
  if (difference <= roundingOf(breakdown)) return false;
  // 3項工作：訓練2項、… counts the parts themselves.
  if (value === wholeAmount(breakdown.parts.length)) return false;
  switch (claim) {
    case 'whole':
      return loose !== true || sum * 2n >= value;
    case 'likely':
      return difference <= wholeAmount(1) || difference * nearness <= value;
    case 'partial':
      return sum > value && difference * nearness <= value;
  }
}

/** A sum is near where it is off by no more than a tenth. */
const nearness = 10n;

/** Of more parts than that, some combination fits by chance. */
const mostDerivedFrom = 6;

/**
 * Whether figures derive a total rather than make it up: some of them are taken away (餘40萬元（收入100萬元，支出60萬元）).
 */
export function derives(parts: readonly Quantity[], total: Quantity): boolean {
  if (parts.length > mostDerivedFrom) return false;
  let reached = [0n];
  for (const { value } of parts) reached = reached.flatMap((sum) => [sum + value, sum - value]);
  // The first of them takes nothing away.
  return reached.slice(1).includes(total.value);
}

/** Parts with decimals were rounded each by itself. */
function roundingOf({ total, parts }: Breakdown): Amount {
  const lastPlace = [total, ...parts].reduce(
    (most, { quantity }) => (quantity.lastPlace > most ? quantity.lastPlace : most),
    0n,
  );
  return lastPlace * BigInt((parts.length + 1) >> 1);
}

/** An amount in the unit, and the way of writing, of a total. */
export function writeAmountLike(amount: Amount, { unit, inTenThousands }: Quantity): string {
  return writeAmount(amount, inTenThousands) + unit;
}

/**
 * The breakdowns that are wrong, each error once: a total that has two breakdowns is named once, and where a part
 * is itself a wrong total, and the right one would make the outer sum fit, the part alone is wrong.
 */
export function wrongOnes(breakdowns: readonly Breakdown[]): Breakdown[] {
  const wrong = new Map<string, Breakdown>();
  for (const breakdown of breakdowns.filter(isWrong)) {
    const key = placeOf(breakdown.total);
    if (!wrong.has(key)) wrong.set(key, breakdown);
  }
  return [...wrong.values()].filter(({ total, parts, ...rest }) => {
    const corrected = parts.reduce((sum, part) => {
      const inner = wrong.get(placeOf(part));
      return sum + (inner === undefined ? part.quantity.value : sumOf(inner));
    }, 0n);
    const before = sumOf({ total, parts, ...rest });
    return corrected === before || corrected !== total.quantity.value;
  });
}

const placeOf = ({ line, quantity }: Figure): string => `${line}:${quantity.span.start}`;
