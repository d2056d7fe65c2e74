import type { Scheme } from '../scheme';
import { cost } from './costs';
import type { Entry } from './entry';
import { closeDownTo, framesOf, makeFrame, type Frame, type Hypothesis } from './hypothesis';
import { followOptions, startOptions, type NumberOption } from './number-options';

/** Every sensible way to go on from `hypothesis` over `entry`; at least one (that it is prose). */
export function explain(hypothesis: Hypothesis, entry: Entry, index: number, scheme: Scheme): Hypothesis[] {
  const step = new Step(hypothesis, entry, index, scheme);
  if (entry.nested && hypothesis.decision?.item === undefined) return [step.asProse(0)];
  const sibling = step.openFrameOfKind();
  const placed = sibling === undefined ? step.asFirstOfGroup() : step.asSibling(sibling);
  const fits = placed.some((next) => next.cost === hypothesis.cost);
  return fits && entry.reading.doubtful !== true && !entry.nested
    ? [...placed, ...step.asOtherLevel()]
    : [...placed, ...step.asOtherLevel(), step.asProse(step.proseCost(sibling !== undefined))];
}

class Step {
  constructor(
    private readonly from: Hypothesis,
    private readonly entry: Entry,
    private readonly index: number,
    private readonly scheme: Scheme,
  ) {}

  openFrameOfKind(): Frame | undefined {
    for (const frame of framesOf(this.from.top)) if (frame.kind === this.entry.reading.kind) return frame;
    return undefined;
  }

  asSibling(frame: Frame): Hypothesis[] {
    const options = followOptions(frame, this.entry, this.index);
    const next = options.map((option) => this.follow(frame, option));
    const restarts = this.entry.reading.number === 1 && frame.parent !== undefined && !this.entry.afterBreak;
    return restarts ? [...next, this.belowMissingParent(frame, frame.parent)] : next;
  }

  /** The first of a new group: below the innermost item, or, by the scheme, further out. */
  asFirstOfGroup(): Hypothesis[] {
    const { kind } = this.entry.reading;
    const { top } = this.from;
    const rank = this.rank(kind);
    if (top === undefined || this.rank(top.kind) < rank) return this.open(top, 0);
    let outer: Frame | undefined = top;
    while (outer !== undefined && this.rank(outer.kind) >= rank) outer = outer.parent;
    return [
      ...this.open(outer, cost.besideOtherKind),
      ...this.open(top, cost.nestAgainstScheme),
      ...this.afterFirstOfOtherLevel(outer),
    ];
  }

  /** The marker of another level, though the number would be right there. */
  asOtherLevel(): Hypothesis[] {
    const { kind, number, doubtful } = this.entry.reading;
    if (doubtful === true || number === 1) return [];
    const found: Hypothesis[] = [];
    let inner: Frame | undefined;
    for (const frame of framesOf(this.from.top)) {
      if (frame.kind !== kind && frame.last + 1 === number) {
        const slip = { type: 'level', kind: frame.kind, number } as const;
        const extra = inner?.count === 1 ? cost.leavesSingle : 0;
        found.push(this.follow(frame, { cost: cost.level + extra, last: number, slip, missing: frame.missing }));
      }
      inner = frame;
    }
    return found;
  }

  asProse(extra: number): Hypothesis {
    const { from, index } = this;
    return { ...from, cost: from.cost + extra, decision: { entry: index }, previous: from };
  }

  proseCost(hasSiblings: boolean): number {
    const { kind, number, doubtful } = this.entry.reading;
    if (doubtful === true) return cost.proseDoubtful;
    if (this.entry.nested) return cost.proseNested;
    const runs = /[A甲]/iu.test(kind) ? 1 : 20;
    return !hasSiblings && number > runs ? cost.proseUnlikelyNumber : cost.prose;
  }

  /** `entry` as an item of `frame`, read as `option` says. */
  private follow(frame: Frame, option: NumberOption): Hypothesis {
    const anew = option.anew === true;
    const next = makeFrame({
      ...frame,
      last: option.last,
      first: anew ? this.index : frame.first,
      lastItem: this.index,
      count: anew ? 1 : frame.count + 1,
      missing: option.missing,
      orphan: undefined,
      suspended: anew ? option.suspended : frame.suspended,
    });
    return this.decided(next, frame, option);
  }

  /** A new group below the last item of `parent`. */
  private open(parent: Frame | undefined, extra: number): Hypothesis[] {
    const { kind } = this.entry.reading;
    const runsOnFrom = closeDownTo(this.from, parent)[kind];
    return startOptions(this.entry, this.index, runsOnFrom).map((option) =>
      this.decided(
        makeFrame({
          kind,
          last: option.last,
          first: this.index,
          lastItem: this.index,
          count: 1,
          missing: option.missing,
          orphan: undefined,
          suspended: undefined,
          parent,
        }),
        parent,
        { ...option, cost: option.cost + extra },
      ),
    );
  }

  /** `(1) 2、 3、`: the group's first item has the marker of another level. */
  private afterFirstOfOtherLevel(outer: Frame | undefined): Hypothesis[] {
    const { kind, number } = this.entry.reading;
    if (number !== 2) return [];
    const first = [...framesOf(this.from.top)].find((frame) => frame.parent === outer);
    if (first?.count !== 1 || first.last !== 1) return [];
    const amend = { entry: first.first, slip: { type: 'level', kind, number: 1 } } as const;
    const frame = makeFrame({ ...first, kind, last: 2, lastItem: this.index, count: 2, missing: undefined });
    return [this.decided(frame, first, { cost: cost.levelOfFirst, last: 2, amend })];
  }

  /** `2、(1) (2)` `(1) (2)` `4、`: the item that the second (1) belongs to is missing. */
  private belowMissingParent(frame: Frame, parent: Frame): Hypothesis {
    const skipped = makeFrame({ ...parent, last: parent.last + 1, missing: undefined, orphan: this.index });
    const next = makeFrame({
      ...frame,
      last: 1,
      first: this.index,
      lastItem: this.index,
      count: 1,
      missing: undefined,
      orphan: undefined,
      parent: skipped,
    });
    const slip = { type: 'order', reason: 'restart', expected: frame.last + 1 } as const;
    return this.decided(next, frame, { cost: cost.missingParent, last: 1, slip });
  }

  private decided(top: Frame, keep: Frame | undefined, option: NumberOption): Hypothesis {
    const { from, index } = this;
    return {
      top,
      cost: from.cost + option.cost,
      previous: from,
      closed: closeDownTo(from, keep),
      decision: {
        entry: index,
        item: {
          kind: top.kind,
          number: option.last,
          depth: top.depth,
          parent: top.parent?.lastItem,
          group: top.first,
        },
        slip: option.slip,
        amend: option.amend,
      },
    };
  }

  private rank(kind: Frame['kind']): number {
    return this.scheme.get(kind) ?? this.scheme.size;
  }
}
