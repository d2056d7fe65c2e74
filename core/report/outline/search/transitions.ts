import type { MarkerKind } from '../../marker';
import { cost } from './costs';
import type { Entry } from './entry';
import type { NestingStats } from './nesting-stats';
import { closedBelow, framesOf, lastClosed, makeFrame, type Frame, type Hypothesis } from './hypothesis';
import { followOptions, startOptions, type NumberOption } from './number-options';

/**
 * Every sensible way to go on from `hypothesis` over `entry`; at least one.
 * @param wide also the ways that only a mistake nearby makes sensible, where the entry fits as it is
 * @param limit what costs more than this will not win any more, and is left out
 */
export function explain(
  hypothesis: Hypothesis,
  entry: Entry,
  nestingStats: NestingStats,
  wide: boolean,
  limit: number,
): Hypothesis[] {
  const step = new Step(hypothesis, entry, nestingStats, limit - hypothesis.cost);
  if (entry.outer !== undefined && hypothesis.decision?.item === undefined) return [step.asProse(0)];
  const sibling = step.openFrameOfKind();
  const placed = step.within(sibling === undefined ? step.asFirstOfGroup() : step.asSibling(sibling));
  const certain = entry.reading.doubtful !== true && entry.outer === undefined;
  const fitting = certain ? placed.find((next) => next.cost <= hypothesis.cost) : undefined;
  if (fitting !== undefined && !wide) return [fitting];
  const others = entry.outer !== undefined ? [] : [...step.asOtherLevel(), ...step.asFirstOfOtherLevel()];
  if (fitting !== undefined) return [...placed, ...others];
  return [...placed, ...others, step.asProse(step.proseCost(sibling !== undefined || others.length > 0))];
}

class Step {
  readonly #from: Hypothesis;
  readonly #entry: Entry;
  readonly #nestingStats: NestingStats;
  readonly #budget: number;
  constructor(
    from: Hypothesis,
    entry: Entry,
    nestingStats: NestingStats,
    /** What a step may cost. */
    budget: number,
  ) {
    this.#from = from;
    this.#entry = entry;
    this.#nestingStats = nestingStats;
    this.#budget = budget;
  }

  /** The second item of a line stands below the first, and nowhere else. */
  within(placed: Hypothesis[]): Hypothesis[] {
    if (this.#entry.outer === undefined) return placed;
    return placed.filter(({ decision }) => decision?.item?.parent === this.#entry.outer);
  }

  openFrameOfKind(): Frame | undefined {
    for (const frame of framesOf(this.#from.top)) if (frame.kind === this.#entry.reading.kind) return frame;
    return undefined;
  }

  asSibling(frame: Frame): Hypothesis[] {
    const options = followOptions(frame, this.#entry);
    const next = this.#affordable(options).map((option) => this.#follow(frame, option));
    const restarts =
      this.#entry.reading.number === 1 && frame.parent !== undefined && !this.#entry.afterBreak;
    return restarts && cost.missingParent <= this.#budget
      ? [...next, this.#belowMissingParent(frame, frame.parent)]
      : next;
  }

  /** The first of a new group: below the innermost item, or, by the scheme, further out. */
  asFirstOfGroup(): Hypothesis[] {
    const { kind } = this.#entry.reading;
    const { top } = this.#from;
    const rank = this.#rank(kind);
    const unknown = this.#secondOfUnknown(rank);
    if (top === undefined || this.#rank(top.kind) < rank) return [...this.#open(top, 0), ...unknown];
    let outer: Frame | undefined = top;
    while (outer !== undefined && this.#rank(outer.kind) >= rank) outer = outer.parent;
    return [
      ...this.#open(outer, cost.besideOtherKind),
      ...this.#open(top, cost.nestAgainstScheme),
      ...unknown,
    ];
  }

  /** The marker of another level, though the number would be right there. */
  asOtherLevel(): Hypothesis[] {
    const { kind, number, doubtful } = this.#entry.reading;
    if (doubtful === true || number === 1 || cost.level > this.#budget) return [];
    const found: Hypothesis[] = [];
    let inner: Frame | undefined;
    for (const frame of framesOf(this.#from.top)) {
      if (frame.kind !== undefined && frame.kind !== kind && frame.last + 1 === number) {
        const violation = { type: 'level', kind: frame.kind, number } as const;
        const extra = inner?.isSingle === true ? cost.leavesSingle : 0;
        found.push(
          this.#follow(frame, { cost: cost.level + extra, last: number, violation, missing: frame.missing }),
        );
      }
      inner = frame;
    }
    return found;
  }

  /** The first of a group, with the marker of another level: what the group's kind is, its second item tells. */
  asFirstOfOtherLevel(): Hypothesis[] {
    const { number, doubtful } = this.#entry.reading;
    const { top } = this.#from;
    if (
      cost.levelOfFirst > this.#budget ||
      number !== 1 ||
      doubtful === true ||
      (top !== undefined && top.kind === undefined)
    )
      return [];
    return [this.#opened(top, undefined, { cost: cost.levelOfFirst, last: 1 })];
  }

  asProse(extra: number): Hypothesis {
    const [from, entry] = [this.#from, this.#entry];
    return { top: from.top, cost: from.cost + extra, decision: { entry: entry.id }, previous: from };
  }

  proseCost(hasPlace: boolean): number {
    const { kind, number, doubtful } = this.#entry.reading;
    if (doubtful === true) return cost.proseDoubtful;
    if (this.#entry.outer !== undefined) return cost.proseNested;
    const likely = /[A甲]/iu.test(kind) ? 3 : 20;
    return !hasPlace && number > likely ? cost.proseUnlikelyNumber : cost.prose;
  }

  /** The second of a group whose first item has the marker of another level: now its kind is known. */
  #secondOfUnknown(rank: number): Hypothesis[] {
    const { kind, number } = this.#entry.reading;
    if (number !== 2) return [];
    for (const frame of framesOf(this.#from.top)) {
      if (frame.kind !== undefined) continue;
      if (frame.parent !== undefined && this.#rank(frame.parent.kind) >= rank) return [];
      const amend = { entry: frame.first, violation: { type: 'level', kind, number: 1 } } as const;
      return [this.#follow({ ...frame, kind }, { cost: 0, last: 2, amend }, frame)];
    }
    return [];
  }

  /** `entry` as an item of `frame`, read as `option` says. `keep`: the frame as it stands in the hypothesis. */
  #follow(frame: Frame, option: NumberOption, keep = frame): Hypothesis {
    const anew = option.anew === true;
    const next = makeFrame({
      ...frame,
      last: option.last,
      first: anew ? this.#entry.id : frame.first,
      lastItem: this.#entry.id,
      isSingle: anew,
      missing: option.missing,
      orphan: undefined,
      suspended: anew ? option.suspended : frame.suspended,
      closed: this.#from.top === keep ? frame.closed : closedBelow(this.#from.top, keep),
    });
    return this.#decided(next, option, keep);
  }

  /** A new group below the last item of `parent`. */
  #open(parent: Frame | undefined, extra: number): Hypothesis[] {
    const { kind } = this.#entry.reading;
    const runsOnFrom = lastClosed(this.#from.top, parent, kind);
    const unusual = this.#isUnusualBelow(parent?.kind, kind) ? cost.unusualNest : 0;
    return this.#affordable(startOptions(this.#entry, runsOnFrom)).map((option) =>
      this.#opened(parent, kind, { ...option, cost: option.cost + extra + unusual }),
    );
  }

  #opened(parent: Frame | undefined, kind: MarkerKind | undefined, option: NumberOption): Hypothesis {
    const frame = makeFrame({
      kind,
      last: option.last,
      first: this.#entry.id,
      lastItem: this.#entry.id,
      isSingle: true,
      missing: option.missing,
      orphan: undefined,
      suspended: undefined,
      closed: [],
      parent,
    });
    return this.#decided(frame, option, parent);
  }

  /** `2、(1) (2)` `(1) (2)` `4、`: the item that the second (1) belongs to is missing. */
  #belowMissingParent(frame: Frame, parent: Frame): Hypothesis {
    const skipped = makeFrame({
      ...parent,
      last: parent.last + 1,
      missing: undefined,
      orphan: this.#entry.id,
    });
    const next = makeFrame({
      ...frame,
      last: 1,
      first: this.#entry.id,
      lastItem: this.#entry.id,
      isSingle: true,
      missing: undefined,
      orphan: undefined,
      parent: skipped,
    });
    const violation = { type: 'order', reason: 'restart', expected: frame.last + 1 } as const;
    return this.#decided(next, { cost: cost.missingParent, last: 1, violation }, frame);
  }

  /** `keep`: the innermost frame that stays open; those inside of it are closed. */
  #decided(top: Frame, option: NumberOption, keep: Frame | undefined): Hypothesis {
    const [from, entry] = [this.#from, this.#entry];
    return {
      top,
      cost: from.cost + option.cost + costOfClosing(from.top, keep),
      previous: from,
      decision: {
        entry: entry.id,
        item: {
          kind: top.kind,
          number: option.last,
          depth: top.depth,
          parent: top.parent?.lastItem,
          group: top.first,
        },
        violation: option.violation,
        amend: option.amend,
      },
    };
  }

  #affordable(options: readonly NumberOption[]): readonly NumberOption[] {
    return options.filter((option) => option.cost <= this.#budget);
  }

  #isUnusualBelow(above: MarkerKind | undefined, below: MarkerKind): boolean {
    const usual = above === undefined ? undefined : this.#nestingStats.usualBelow.get(above);
    return usual?.has(below) === false;
  }

  #rank(kind: MarkerKind | undefined): number {
    // An unknown kind may stand below anything.
    return kind === undefined ? -1 : (this.#nestingStats.scheme.get(kind) ?? this.#nestingStats.scheme.size);
  }
}

/** What it costs to close the frames inside of `keep`: a group whose kind nothing told explains little. */
export function costOfClosing(top: Frame | undefined, keep: Frame | undefined): number {
  for (const frame of framesOf(top)) {
    if (frame === keep) return 0;
    if (frame.kind === undefined) return cost.levelUnresolved;
  }
  return 0;
}
