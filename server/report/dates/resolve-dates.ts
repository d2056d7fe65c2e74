import type { RawDate } from './scan-dates';

/** What later dates may take from the dates before them. Years are Gregorian. Compare with `sameContext`. */
export interface DateContext {
  /** Of the nearest date before. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** The latest year that any full date before had. */
  readonly latestYear: number | undefined;
}

/** Before the first date of a report. */
export const emptyContext: DateContext = { year: undefined, month: undefined, latestYear: undefined };

/** Where a date has its year or month from. `link`: the date it is linked to; `line`: an earlier date of the line. */
export type PartSource = 'written' | 'link' | 'line' | 'context' | 'none';

/** A date with what it takes from the dates before it. */
export interface DateMention {
  readonly raw: RawDate;
  /** Gregorian. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly yearFrom: PartSource;
  readonly monthFrom: PartSource;
}

export function sameContext(a: DateContext, b: DateContext): boolean {
  return a.year === b.year && a.month === b.month && a.latestYear === b.latestYear;
}

/** Gives the dates of one line their effective years and months; the context that comes out is the next line's. */
export function resolveDates(
  raw: readonly RawDate[],
  context: DateContext,
): { mentions: DateMention[]; context: DateContext } {
  return { mentions: raw.length === 0 ? [] : [], context };
}
