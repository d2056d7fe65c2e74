import type { MarkerKind } from '../../marker';
import type { EntryId } from './entry';
import type { NumberingViolation } from '../result/numbering-violation';

/** Numbers that were jumped over, and the entry that jumped: they may still turn up. `first`: the first of them. */
export interface Hole {
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly at: EntryId;
}

/** How far a group got that is closed. */
export interface ClosedSeries {
  readonly kind: MarkerKind | undefined;
  readonly last: number;
}

/** An open group of siblings; frames are immutable and share their parents. */
export interface Frame {
  /** `undefined`: its first item has the marker of another level; the second will tell which kind belongs here. */
  readonly kind: MarkerKind | undefined;
  /** The number that the last item has, or should have. */
  readonly last: number;
  /** The group's first and last item. */
  readonly first: EntryId;
  readonly lastItem: EntryId;
  /** It has one item only. */
  readonly isSingle: boolean;
  readonly missing: Hole | undefined;
  /** The first of a child group that stands where an item of this group seems to be missing. */
  readonly orphan: EntryId | undefined;
  /** The last number of the series that this one interrupted. */
  readonly suspended: number | undefined;
  /** The groups that were open below the item before the last, innermost first: a series may run on from there. */
  readonly closed: readonly ClosedSeries[];
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Tells frames apart that go on differently. */
  readonly key: string;
}

/** What became of an entry. */
export interface Decision {
  readonly entry: EntryId;
  /** Absent: the line is prose. */
  readonly item?: {
    /** The group's; `undefined` for the only item of a group that nothing tells the kind of. */
    readonly kind: MarkerKind | undefined;
    readonly number: number;
    readonly depth: number;
    /** The item above, and the first item of its group. */
    readonly parent: EntryId | undefined;
    readonly group: EntryId;
  };
  readonly violation?: NumberingViolation | undefined;
  /** A second thought about an earlier entry: its slip is replaced (by none, where `slip` is absent). */
  readonly amend?: Amendment | undefined;
}

export interface Amendment {
  readonly entry: EntryId;
  readonly violation?: NumberingViolation | undefined;
}

/** One way to explain the markers so far, and what it costs. */
export interface Hypothesis {
  readonly top: Frame | undefined;
  readonly cost: number;
  readonly decision: Decision | undefined;
  readonly previous: Hypothesis | undefined;
}

export type FrameParts = Omit<Frame, 'key' | 'depth'>;

export function makeFrame(parts: FrameParts): Frame {
  const { kind, last, first, lastItem, isSingle, missing, orphan, suspended, closed, parent } = parts;
  const hole = missing === undefined ? '' : `-${String(missing.from)}.${String(missing.to)}`;
  // Only whether a group has one item makes a difference later.
  const tail = `${kind ?? '?'}${String(last)}${hole}${orphan === undefined ? '' : '?'}${isSingle ? '!' : ''}`;
  const key = parent === undefined ? tail : `${parent.key}/${tail}`;
  const depth = (parent?.depth ?? 0) + 1;
  return { kind, last, first, lastItem, isSingle, missing, orphan, suspended, closed, parent, depth, key };
}

/** The frames from the innermost outwards. */
export function* framesOf(top: Frame | undefined): Generator<Frame> {
  for (let frame = top; frame !== undefined; frame = frame.parent) yield frame;
}

/** The groups that close when all inside of `keep` is left, innermost first. */
export function closedBelow(top: Frame | undefined, keep: Frame | undefined): ClosedSeries[] {
  const closed: ClosedSeries[] = [];
  for (let frame = top; frame !== undefined && frame !== keep; frame = frame.parent) {
    closed.push({ kind: frame.kind, last: frame.last });
  }
  return closed;
}

/**
 * The last number of the group of `kind` that was open most recently below `parent`: in what a new group there
 * closes, or in what was closed when `parent` went on to its last item.
 */
export function lastClosed(
  top: Frame | undefined,
  parent: Frame | undefined,
  kind: MarkerKind,
): number | undefined {
  const closed = top === parent ? (parent?.closed ?? []) : closedBelow(top, parent);
  return closed.find((series) => series.kind === kind)?.last;
}

/** Whether two open groups, with all around them, go on alike. */
export function sameFrame(a: Frame | undefined, b: Frame | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.key !== b.key) return false;
  return (
    a.first === b.first &&
    a.lastItem === b.lastItem &&
    a.orphan === b.orphan &&
    a.suspended === b.suspended &&
    a.missing?.at === b.missing?.at &&
    a.missing?.first === b.missing?.first &&
    sameClosed(a.closed, b.closed) &&
    sameFrame(a.parent, b.parent)
  );
}

function sameClosed(a: readonly ClosedSeries[], b: readonly ClosedSeries[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((one, index) => one.kind === b[index]?.kind && one.last === b[index]?.last)
  );
}
