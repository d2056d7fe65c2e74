import type { MarkerKind } from '../../marker';
import { cost } from './costs';
import type { EntryId } from './entry';

/** Numbers that a group jumped over, from `from` to `to`: they may still turn up. */
export interface MissingNumbers {
  /** The first number that was missing; `from` is the first that still is. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** The item whose number jumped. */
  readonly at: EntryId;
}

/** A group that is closed, and its last number. */
export interface ClosedSeries {
  readonly kind: MarkerKind | undefined;
  readonly last: number;
}

/**
 * An open group of siblings. The open groups at one place are a stack: each frame points at the frame of the group
 * that its parent item belongs to. Frames are immutable and shared between hypotheses.
 */
export interface Frame {
  /** `undefined` after a first item with the marker of another level: the second item will show the right kind. */
  readonly kind: MarkerKind | undefined;
  /** The number that the last item has, or should have. */
  readonly last: number;
  /** The first item of the group. */
  readonly first: EntryId;
  readonly lastItem: EntryId;
  /** The group has only one item so far. */
  readonly isSingle: boolean;
  readonly missing: MissingNumbers | undefined;
  /** The first item of a child group that seems to have lost its parent, which is an item of this group. */
  readonly orphan: EntryId | undefined;
  /** The last number of the series that this one interrupted, after a heading. */
  readonly suspended: number | undefined;
  /** The groups that were closed when this group went on to its last item, innermost first: a series may run on. */
  readonly closed: readonly ClosedSeries[];
  readonly parent: Frame | undefined;
  /** 1 for the outermost group. */
  readonly depth: number;
  /** Distinguishes stacks that may be continued in different ways. Hypotheses with the same key are merged. */
  readonly key: string;
}

/** A frame without what is computed from its other parts. */
export type FrameParts = Omit<Frame, 'key' | 'depth'>;

/** Returns the frame of `parts`, with its depth and key. Linear in the depth of the outline. */
export function makeFrame(parts: FrameParts): Frame {
  const { kind, last, first, lastItem, isSingle, missing, orphan, suspended, closed, parent } = parts;
  const missingKey = missing === undefined ? '' : `-${String(missing.from)}.${String(missing.to)}`;
  // Of the number of items, only whether there is more than one makes a difference later.
  const ownKey = `${kind ?? '?'}${String(last)}${missingKey}${orphan === undefined ? '' : '?'}${isSingle ? '!' : ''}`;
  const key = parent === undefined ? ownKey : `${parent.key}/${ownKey}`;
  const depth = (parent?.depth ?? 0) + 1;
  return { kind, last, first, lastItem, isSingle, missing, orphan, suspended, closed, parent, depth, key };
}

/** Yields the open groups, from the innermost outwards. */
export function* framesOf(top: Frame | undefined): Generator<Frame> {
  for (let frame = top; frame !== undefined; frame = frame.parent) yield frame;
}

/** Returns the groups that close when only `stillOpen` and its parents stay open, innermost first. */
export function closedBelow(top: Frame | undefined, stillOpen: Frame | undefined): ClosedSeries[] {
  const closed: ClosedSeries[] = [];
  for (let frame = top; frame !== undefined && frame !== stillOpen; frame = frame.parent) {
    closed.push({ kind: frame.kind, last: frame.last });
  }
  return closed;
}

/**
 * Returns the last number of the group of `kind` that was open most recently below `parent`, if there was one: either
 * a new group below `parent` closes it, or it was closed when `parent` went on to its last item.
 */
export function lastClosed(
  top: Frame | undefined,
  parent: Frame | undefined,
  kind: MarkerKind,
): number | undefined {
  const closed = top === parent ? (parent?.closed ?? []) : closedBelow(top, parent);
  return closed.find((series) => series.kind === kind)?.last;
}

/** The cost of closing the frames inside `stillOpen`: a group whose kind never showed explains little. */
export function costOfClosing(top: Frame | undefined, stillOpen: Frame | undefined): number {
  for (const frame of framesOf(top)) {
    if (frame === stillOpen) return 0;
    if (frame.kind === undefined) return cost.levelUnresolved;
  }
  return 0;
}

/** Whether two stacks will be continued in the same ways, with the same results. Linear in their depth. */
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
