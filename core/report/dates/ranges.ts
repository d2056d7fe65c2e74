import { type DateMention, runsOverNewYear } from './resolve-dates';

/**
 * Whether the range from `start` to `end` certainly ends before it begins. Months or years by themselves are compared
 * only where both years are written: 11月至2月 may be a winter.
 */
export function endsBeforeItBegins(start: DateMention, end: DateMention): boolean {
  if (!isComparable(start, end)) return false;
  const order = compare(start, end);
  if (order <= 0) return false;
  const hasYears = start.year !== undefined && end.year !== undefined;
  if (hasYears || start.month === undefined || end.month === undefined) return hasYears;
  return !runsOverNewYear({ month: start.month, day: start.day }, { month: end.month, day: end.day });
}

/** Whether the years of both ends of a range are written. */
export function hasWrittenYears(start: DateMention, end: DateMention): boolean {
  return start.raw.year !== undefined && end.raw.year !== undefined;
}

function isComparable(start: DateMention, end: DateMention): boolean {
  if (hasWrittenYears(start, end)) return true;
  if (start.day === undefined || end.day === undefined) return false;
  if (start.raw.relativeYear === 'every') return false;
  // 前一年10月1日至當年1月31日: 當年 is the year that both are counted from.
  if (isOtherYear(start) && end.raw.relativeYear === 'same') return false;
  // 12月7日至113年2月9日: the first year is only guessed. 至本年2月9日, 至次年2月9日: the years are not the same.
  return (
    end.raw.year === undefined && (end.raw.relativeYear === undefined || end.raw.relativeYear === 'same')
  );
}

/** 去年, 前二年, 次年 and the like. */
function isOtherYear({ raw: { relativeYear } }: DateMention): boolean {
  return relativeYear !== undefined && relativeYear !== 'this' && relativeYear !== 'same';
}

/** Compares the parts that both dates have: the result is negative where `start` is the earlier. */
function compare(start: DateMention, end: DateMention): number {
  const pairs = [
    [start.year, end.year],
    [start.month, end.month],
    [start.day, end.day],
  ] as const;
  for (const [first, second] of pairs) {
    if (first === undefined || second === undefined) {
      // Without years the months still decide.
      if (first === second) continue;
      return 0;
    }
    if (first !== second) return first - second;
  }
  return 0;
}
