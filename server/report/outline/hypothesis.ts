import type { MarkerKind } from '../marker';
import type { Slip } from './slip';

/** Numbers that were jumped over, and the entry that jumped: they may still turn up. `first`: the first of them. */
export interface Hole {
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** An open group of siblings; frames are immutable and share their parents. */
export interface Frame {
  /** `undefined`: its first item has the marker of another level; the second will tell which kind belongs here. */
  readonly kind: MarkerKind | undefined;
  /** The number that the last item has, or should have. */
  readonly last: number;
  /** Entries of the group's first and last item. */
  readonly first: number;
  readonly lastItem: number;
  readonly count: number;
  readonly missing: Hole | undefined;
  /** The entry of a child group that stands where an item of this group seems to be missing. */
  readonly orphan: number | undefined;
  /** The last number of the series that this one interrupted. */
  readonly suspended: number | undefined;
  /** The innermost group that was open below the item before the last: a series may run on from there. */
  readonly closed: Frame | undefined;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Tells frames apart that go on differently. */
  readonly key: string;
}

/** What became of an entry. */
export interface Decision {
  readonly entry: number;
  /** Absent: the line is prose. */
  readonly item?: {
    /** The group's; `undefined` for the only item of a group that nothing tells the kind of. */
    readonly kind: MarkerKind | undefined;
    readonly number: number;
    readonly depth: number;
    /** Entry of the item above, and of the first item of its group. */
    readonly parent: number | undefined;
    readonly group: number;
  };
  readonly slip?: Slip | undefined;
  /** A second thought about an earlier entry: its slip is replaced (by none, where `slip` is absent). */
  readonly amend?: { readonly entry: number; readonly slip?: Slip | undefined } | undefined;
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
  const { kind, last, missing, orphan, parent, count } = parts;
  const hole = missing === undefined ? '' : `-${String(missing.from)}.${String(missing.to)}`;
  // Only whether a group has one item makes a difference later.
  const tail = `${kind ?? '?'}${String(last)}${hole}${orphan === undefined ? '' : '?'}${count === 1 ? '!' : ''}`;
  return {
    ...parts,
    depth: (parent?.depth ?? 0) + 1,
    key: parent === undefined ? tail : `${parent.key}/${tail}`,
  };
}

/** The frames from the innermost outwards. */
export function* framesOf(top: Frame | undefined): Generator<Frame> {
  for (let frame = top; frame !== undefined; frame = frame.parent) yield frame;
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
  const inner = top === parent ? parent?.closed : top;
  const depth = parent?.depth ?? 0;
  for (const frame of framesOf(inner)) {
    if (frame.depth <= depth) return undefined;
    if (frame.kind === kind) return frame.last;
  }
  return undefined;
}
