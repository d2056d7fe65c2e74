/** An exact number, in millionths, so that sums of 48.5萬 and 0.1 do not depend on floating point. */
export type Amount = bigint;

const millionths = 1_000_000n;

/** Reads `1,234.5`; `undefined` where it has more than 15 digits before, or 6 after the decimal point. */
export function readAmount(text: string): Amount | undefined {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  if (whole.length > 15 || fraction.length > 6) return undefined;
  return BigInt(whole) * millionths + BigInt(fraction.padEnd(6, '0'));
}

/** Returns the value of one in the last decimal place of `1,234.5`; zero where it has no fraction. */
export function lastPlaceOf(text: string): Amount {
  const fraction = text.split('.')[1] ?? '';
  return fraction === '' ? 0n : 10n ** BigInt(6 - fraction.length);
}

/** Returns an integer as an amount. */
export const wholeAmount = (value: number): Amount => BigInt(value) * millionths;

/** Writes an amount with thousands separators: 12,345; with 億 and 萬 where `inTenThousands` is set: 1萬2,345. */
export function writeAmount(amount: Amount, inTenThousands = false): string {
  if (amount < 0n) return `-${writeAmount(-amount, inTenThousands)}`;
  const fraction = String(amount % millionths)
    .padStart(6, '0')
    .replace(/0+$/, '');
  const whole = amount / millionths;
  const tail = fraction === '' ? '' : `.${fraction}`;
  if (!inTenThousands || whole < 10_000n) return group(whole) + tail;
  const [high, middle, low] = [whole / 100_000_000n, (whole / 10_000n) % 10_000n, whole % 10_000n];
  const head = (high > 0n ? `${group(high)}億` : '') + (middle > 0n ? `${group(middle)}萬` : '');
  return low === 0n && tail === '' ? head : head + group(low) + tail;
}

function group(whole: bigint): string {
  return String(whole).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
