import { writeMarker } from '../../marker';
import { cost } from './costs';
import type { Entry, EntryId } from './entry';
import type { Amendment, Frame, Hole } from './hypothesis';
import type { NumberingViolation } from '../result/numbering-violation';

/** One way to read a number within a group of siblings. */
export interface NumberOption {
  readonly cost: number;
  /** The group's last number afterwards. */
  readonly last: number;
  readonly violation?: NumberingViolation;
  readonly missing?: Hole | undefined;
  readonly amend?: Amendment | undefined;
  /** The item opens a new group in the same place. */
  readonly anew?: boolean;
  readonly suspended?: number | undefined;
}

/** How `entry`'s number may follow on in `frame`. The exact successor has no alternatives. */
export function followOptions(frame: Frame, entry: Entry): NumberOption[] {
  const { number } = entry.reading;
  const next = frame.last + 1;
  if (number === next) return [exact(frame, number)];
  const elsewhere = anotherSeries(frame, entry);
  // What is missing before a heading does not turn up behind it.
  const isOpen = frame.missing !== undefined && !entry.afterBreak;
  const filled = isOpen ? fill(frame, frame.missing, number) : undefined;
  const options = [elsewhere, filled].filter((option) => option !== undefined);
  if (entry.afterBreak && number > 1) {
    options.push({ ...startAt(number, entry.id), anew: true }, { ...wrongStart, anew: true });
  }
  if (number > next) options.push(gap(next, number, entry.id), wrongDigit(next, 'order', frame));
  else options.push(...backwards(frame, number, next));
  return options;
}

/** A series of its own in the same place: after a heading, resumed after one, or begun inside the text above. */
function anotherSeries(frame: Frame, entry: Entry): NumberOption | undefined {
  const { number, doubtful } = entry.reading;
  if (entry.afterBreak && number === 1) {
    const extra = doubtful === true ? cost.itemDoubtful : 0;
    return { cost: cost.restartAfterBreak + extra, last: 1, anew: true, suspended: frame.last };
  }
  const resumes = entry.afterBreak && frame.suspended !== undefined && number === frame.suspended + 1;
  if (resumes) return { cost: cost.resume, last: number, anew: true };
  return number === 2 && beginsInText(entry) ? { cost: cost.startsInText, last: 2, anew: true } : undefined;
}

function exact(frame: Frame, number: number): NumberOption {
  if (frame.orphan === undefined) return { cost: 0, last: number, missing: frame.missing };
  // The item that the orphaned children belong to is missing: say it here, where the number jumps.
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

function backwards(frame: Frame, number: number, next: number): NumberOption[] {
  const again: NumberingViolation = { type: 'duplicate', expected: next };
  const options: NumberOption[] = [
    wrongDigit(next, 'duplicate', frame),
    {
      cost: number === frame.last ? cost.duplicate : cost.stray,
      last: frame.last,
      violation: again,
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
 * A number that was jumped over turns up late: then nothing is missing, and the two are out of order. Neighbours
 * have changed places; otherwise the one that jumped (or the late one) was moved.
 */
function fill(frame: Frame, hole: Hole, number: number): NumberOption | undefined {
  // The first two of a series that runs on: `12、` `11、` after 10.
  if (frame.isSingle && number > 1 && number === hole.to && frame.last === number + 1) {
    const violation: NumberingViolation = { type: 'order', reason: 'swapped', expected: number };
    return { cost: cost.filled, last: frame.last, amend: { entry: hole.at, violation } };
  }
  // Only numbers that come back one after the other belong to the same move.
  if (number !== hole.from) return undefined;
  const single = hole.first === hole.to;
  if (single && frame.last !== number + 1) {
    const violation: NumberingViolation = { type: 'order', reason: 'misplaced', expected: frame.last + 1 };
    return { cost: cost.filled, last: frame.last, violation, amend: { entry: hole.at } };
  }
  const violation: NumberingViolation = {
    type: 'order',
    reason: single ? 'swapped' : 'misplaced',
    expected: hole.first,
  };
  const missing = number < hole.to ? { ...hole, from: number + 1 } : undefined;
  return { cost: cost.filled, last: frame.last, missing, amend: { entry: hole.at, violation } };
}

/** How `entry` may begin a group. `runsOnFrom`: the last number of the group before, of the same kind. */
export function startOptions(entry: Entry, runsOnFrom: number | undefined): NumberOption[] {
  const { number, doubtful } = entry.reading;
  if (number === 1) return [{ cost: doubtful === true ? cost.itemDoubtful : 0, last: 1 }];
  const options: NumberOption[] = [startAt(number, entry.id), wrongStart];
  // After a single item, 2 is more likely to have lost its 1 than to run on.
  if (runsOnFrom === number - 1 && number > 2) options.push({ cost: cost.runOn, last: number });
  if (number === 2 && beginsInText(entry)) options.push({ cost: cost.startsInText, last: number });
  return options;
}

/** The first of a series, with a wrong digit. */
const wrongStart: NumberOption = { cost: cost.startWrongDigit, last: 1, violation: { type: 'start' } };

/** A series whose first items are missing, or come later. */
function startAt(number: number, at: EntryId): NumberOption {
  const missing = { first: 1, from: 1, to: number - 1, at };
  return { cost: cost.start, last: number, violation: { type: 'start' }, missing };
}

/** Whether the text above holds the 1 of this series: `EX.１、年齡限制`, and `２、` on the next line. */
function beginsInText(entry: Entry): boolean {
  const { kind, form } = entry.reading;
  const first = writeMarker(kind, 1, form);
  return first !== undefined && entry.textBefore.some((line) => line.prose.includes(first));
}
