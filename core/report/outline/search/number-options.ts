import { writeMarker } from '../../marker';
import type { NumberingViolation } from '../result/numbering-violation';
import { cost } from './costs';
import type { Entry, EntryId } from './entry';
import type { Frame, MissingNumbers } from './frame';
import type { Amendment } from './hypothesis';
import { isDoubtful, type NestingStats } from './nesting-stats';

/** One way to read the number of an entry within a group of siblings. */
export interface NumberOption {
  readonly cost: number;
  /** The last number of the group afterwards. */
  readonly last: number;
  readonly violation?: NumberingViolation;
  readonly missing?: MissingNumbers | undefined;
  readonly amend?: Amendment | undefined;
  /** The item begins a new series, and so a new group, in the same place. */
  readonly startsSeries?: boolean;
  /** The last number of the series that the new one interrupts. */
  readonly suspended?: number | undefined;
}

/** Returns how the number of `entry` may continue the group of `frame`. The exact next number has no alternatives. */
export function followOptions(frame: Frame, entry: Entry, nestingStats: NestingStats): NumberOption[] {
  const { number } = entry.reading;
  const next = frame.last + 1;
  if (number === next) return [nextInOrder(frame, number)];
  const newSeries = newSeriesOption(frame, entry, nestingStats);
  // What is missing before a heading does not turn up after it.
  const mayTurnUp = frame.missing !== undefined && !entry.afterBreak;
  const late = mayTurnUp ? lateNumber(frame, frame.missing, number) : undefined;
  const options = [newSeries, late].filter((option) => option !== undefined);
  if (entry.afterBreak && number > 1) {
    options.push(
      { ...startAt(number, entry.id), startsSeries: true },
      { ...startWithWrongDigit, startsSeries: true },
    );
  }
  if (number > next) options.push(gap(next, number, entry.id), wrongDigit(next, 'order', frame));
  else options.push(...lowerNumber(frame, number, next));
  return options;
}

/** A new series in the same place: after a heading or a paragraph, resumed after one, or begun inside the text above. */
function newSeriesOption(frame: Frame, entry: Entry, nestingStats: NestingStats): NumberOption | undefined {
  const { number } = entry.reading;
  const doubtful = isDoubtful(entry.reading, nestingStats);
  const isAfterText = entry.textBefore.length > 0;
  if (entry.afterBreak && number === 1) {
    const extra = doubtful ? cost.itemDoubtful : 0;
    return { cost: cost.restartAfterBreak + extra, last: 1, startsSeries: true, suspended: frame.last };
  }
  // A series of one item that starts again repeats its number more likely than it began a second one.
  if (isAfterText && number === 1 && !frame.isSingle) {
    const extra = doubtful ? cost.itemDoubtful : 0;
    return { cost: cost.restartAfterText + extra, last: 1, startsSeries: true, suspended: frame.last };
  }
  // The number may be that of a text that is quoted.
  if ((nestingStats.printsParts || entry.afterCitation) && !doubtful)
    return { cost: cost.quotedNumber, last: number, startsSeries: true, suspended: frame.last };
  const resumes = isAfterText && frame.suspended !== undefined && number === frame.suspended + 1;
  if (resumes) return { cost: cost.resume, last: number, startsSeries: true };
  return number === 2 && beginsInText(entry)
    ? { cost: cost.startsInText, last: 2, startsSeries: true }
    : undefined;
}

function nextInOrder(frame: Frame, number: number): NumberOption {
  if (frame.orphan === undefined) return { cost: 0, last: number, missing: frame.missing };
  // The parent of the orphan is missing: the violation belongs here, where the number jumps.
  const violation: NumberingViolation = { type: 'gap', from: frame.last, to: frame.last };
  return { cost: cost.missingParentConfirmed, last: number, violation, amend: { entry: frame.orphan } };
}

function gap(next: number, number: number, at: EntryId): NumberOption {
  return {
    cost: cost.gap + cost.gapPerNumber * Math.min(number - next, 20),
    last: number,
    violation: { type: 'gap', from: next, to: number - 1 },
    missing: { first: next, from: next, to: number - 1, at },
  };
}

function wrongDigit(next: number, type: 'order' | 'duplicate', frame: Frame): NumberOption {
  const violation: NumberingViolation =
    type === 'order'
      ? { type: 'order', reason: 'number', expected: next }
      : { type: 'duplicate', expected: next };
  return { cost: cost.wrongDigit, last: next, violation, missing: frame.missing };
}

/** A number that the group has passed already: a wrong digit, one too many, or the series starts again. */
function lowerNumber(frame: Frame, number: number, next: number): NumberOption[] {
  const duplicate: NumberingViolation = { type: 'duplicate', expected: next };
  const options: NumberOption[] = [
    wrongDigit(next, 'duplicate', frame),
    {
      cost: number === frame.last ? cost.duplicate : cost.stray,
      last: frame.last,
      violation: duplicate,
      missing: frame.missing,
    },
  ];
  if (frame.last > number) {
    const violation: NumberingViolation = { type: 'order', reason: 'restart', expected: next };
    options.push({ cost: number === 1 ? cost.restart : cost.restartAmid, last: number, violation });
  }
  return options;
}

/**
 * A number that was jumped over turns up late: then nothing is missing, but two items are out of order. Neighbours
 * were swapped; of others, the one that jumped or the late one was moved.
 */
function lateNumber(frame: Frame, missing: MissingNumbers, number: number): NumberOption | undefined {
  // The first two of a series that runs on: `12、` `11、` after 10.
  if (frame.isSingle && number > 1 && number === missing.to && frame.last === number + 1) {
    const violation: NumberingViolation = { type: 'order', reason: 'swapped', expected: number };
    return { cost: cost.filled, last: frame.last, amend: { entry: missing.at, violation } };
  }
  // Numbers belong to the same move only if they turn up one after the other.
  if (number !== missing.from) return undefined;
  const isSingle = missing.first === missing.to;
  if (isSingle && frame.last !== number + 1) {
    const violation: NumberingViolation = { type: 'order', reason: 'misplaced', expected: frame.last + 1 };
    return { cost: cost.filled, last: frame.last, violation, amend: { entry: missing.at } };
  }
  const violation: NumberingViolation = {
    type: 'order',
    reason: isSingle ? 'swapped' : 'misplaced',
    expected: missing.first,
  };
  const stillMissing = number < missing.to ? { ...missing, from: number + 1 } : undefined;
  return {
    cost: cost.filled,
    last: frame.last,
    missing: stillMissing,
    amend: { entry: missing.at, violation },
  };
}

/**
 * Returns how `entry` may be the first item of a group.
 * @param runsOnFrom the last number of the previous group of the same kind, if there is one
 */
export function startOptions(
  entry: Entry,
  runsOnFrom: number | undefined,
  nestingStats: NestingStats,
): NumberOption[] {
  const { number } = entry.reading;
  // A near miss is known by the series that it continues.
  if (entry.reading.flaw === 'mark') return [];
  const doubtful = isDoubtful(entry.reading, nestingStats);
  if (number === 1) return [{ cost: doubtful ? cost.itemDoubtful : 0, last: 1 }];
  if ((nestingStats.printsParts || entry.afterCitation) && !doubtful)
    return [{ cost: cost.quotedNumber, last: number }];
  const options: NumberOption[] = [startAt(number, entry.id), startWithWrongDigit];
  // After a single item, a 2 has more likely lost its 1 than that it runs on.
  if (runsOnFrom === number - 1 && number > 2) options.push({ cost: cost.runOn, last: number });
  if (number === 2 && beginsInText(entry)) options.push({ cost: cost.startsInText, last: number });
  return options;
}

const startWithWrongDigit: NumberOption = {
  cost: cost.startWrongDigit,
  last: 1,
  violation: { type: 'start' },
};

/** A series whose first items are missing, or come later. */
function startAt(number: number, at: EntryId): NumberOption {
  const missing = { first: 1, from: 1, to: number - 1, at };
  return { cost: cost.start, last: number, violation: { type: 'start' }, missing };
}

/** Whether the text above contains the 1 of this series: `EX.１、年齡限制`, and `２、` on the next line. */
function beginsInText(entry: Entry): boolean {
  const { kind, form } = entry.reading;
  const first = writeMarker(kind, 1, form);
  return first !== undefined && entry.textBefore.some((line) => line.prose.includes(first));
}
