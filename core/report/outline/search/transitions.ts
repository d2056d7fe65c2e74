import type { MarkerKind } from '../../marker';
import { rankOf } from '../../scheme';
import { cost } from './costs';
import type { Entry } from './entry';
import { framesOf, lastClosed, type Frame } from './frame';
import type { Hypothesis } from './hypothesis';
import { isDoubtful, type NestingStats } from './nesting-stats';
import { followOptions, startOptions } from './number-options';
import { Step } from './step';

/**
 * Returns every sensible way to continue `hypothesis` over `entry`; at least one.
 * @param isWide where the entry fits as it is, also return the ways that only a mistake nearby makes sensible
 * @param limit the maximum cost of the results: anything above cannot win any more. Prose may cost more.
 */
export function continuationsOf(
  hypothesis: Hypothesis,
  entry: Entry,
  nestingStats: NestingStats,
  isWide: boolean,
  limit: number,
): Hypothesis[] {
  const step = new Step(hypothesis, entry, limit - hypothesis.cost);
  if (entry.outer !== undefined && hypothesis.decision?.item === undefined) return [step.asProse(0)];
  const transitions = new Transitions(step, nestingStats);
  const sibling = transitions.openFrameOfKind();
  const placed = transitions.onlyBelowOuter(
    sibling === undefined ? transitions.asFirstOfGroup() : transitions.asSibling(sibling),
  );
  const doubtful = isDoubtful(entry.reading, nestingStats);
  const isCertain = !doubtful && entry.outer === undefined;
  const fitting = isCertain ? placed.find((next) => next.cost <= hypothesis.cost) : undefined;
  if (fitting !== undefined && !isWide) return [fitting];
  const others =
    entry.outer === undefined ? [...transitions.asOtherLevel(), ...transitions.asFirstOfOtherLevel()] : [];
  if (fitting !== undefined) return [...placed, ...others];
  const hasPlace = sibling !== undefined || others.length > 0;
  return [...placed, ...others, step.asProse(proseCost(entry, doubtful, hasPlace))];
}

/** What it costs to read an entry as prose. @param hasPlace whether it could be an item, even if a wrong one */
function proseCost({ reading, outer }: Entry, doubtful: boolean, hasPlace: boolean): number {
  if (doubtful) return cost.proseDoubtful;
  if (outer !== undefined) return cost.proseNested;
  const highestLikely = /[A甲]/iu.test(reading.kind) ? 3 : 20;
  return !hasPlace && reading.number > highestLikely ? cost.proseUnlikelyNumber : cost.prose;
}

/** The places in the outline that the entry of a step may have. */
class Transitions {
  readonly #step: Step;
  readonly #nestingStats: NestingStats;

  constructor(step: Step, nestingStats: NestingStats) {
    this.#step = step;
    this.#nestingStats = nestingStats;
  }

  /** Returns the innermost open group of the kind of the entry. */
  openFrameOfKind(): Frame | undefined {
    const { from, entry } = this.#step;
    for (const frame of framesOf(from.top)) if (frame.kind === entry.reading.kind) return frame;
    return undefined;
  }

  /** The second item of a line stands below the first, and nowhere else. */
  onlyBelowOuter(placed: Hypothesis[]): Hypothesis[] {
    const { outer } = this.#step.entry;
    return outer === undefined ? placed : placed.filter(({ decision }) => decision?.item?.parent === outer);
  }

  /** The entry is the next item of the open group `frame`. */
  asSibling(frame: Frame): Hypothesis[] {
    const step = this.#step;
    const { entry, budget } = step;
    const options = followOptions(frame, entry, this.#nestingStats);
    const next = step.affordable(options).map((option) => step.follow(frame, option));
    const restarts = entry.reading.number === 1 && frame.parent !== undefined && !entry.afterBreak;
    return restarts && cost.missingParent <= budget
      ? [...next, step.openBelowMissingParent(frame, frame.parent)]
      : next;
  }

  /** The entry is the first of a new group: below the innermost item, or further out, as the scheme ranks its kind. */
  asFirstOfGroup(): Hypothesis[] {
    const { from, entry } = this.#step;
    const { top } = from;
    const rank = this.#rank(entry.reading.kind);
    const second = this.#asSecondOfUnknownKind(rank);
    if (top === undefined || this.#rank(top.kind) < rank) return [...this.#open(top, 0), ...second];
    let outer: Frame | undefined = top;
    while (outer !== undefined && this.#rank(outer.kind) >= rank) outer = outer.parent;
    return [
      ...this.#open(outer, cost.besideOtherKind),
      ...this.#open(top, cost.nestAgainstScheme),
      ...second,
    ];
  }

  /** The entry is the next item of a group of another kind: the number is right there, the marker is not. */
  asOtherLevel(): Hypothesis[] {
    const { from, entry, budget } = this.#step;
    const { kind, number } = entry.reading;
    if (isDoubtful(entry.reading, this.#nestingStats) || number === 1 || cost.level > budget) return [];
    const found: Hypothesis[] = [];
    let inner: Frame | undefined;
    for (const frame of framesOf(from.top)) {
      if (frame.kind !== undefined && frame.kind !== kind && frame.last + 1 === number) {
        const violation = { type: 'level', kind: frame.kind, number } as const;
        const extra = inner?.isSingle === true ? cost.leavesSingle : 0;
        const option = { cost: cost.level + extra, last: number, violation, missing: frame.missing };
        found.push(this.#step.follow(frame, option));
      }
      inner = frame;
    }
    return found;
  }

  /** The entry is the first of a group, with the marker of another level: the second item will show the right kind. */
  asFirstOfOtherLevel(): Hypothesis[] {
    const { from, entry, budget } = this.#step;
    if (cost.levelOfFirst > budget || entry.reading.number !== 1) return [];
    if (isDoubtful(entry.reading, this.#nestingStats)) return [];
    if (from.top !== undefined && from.top.kind === undefined) return [];
    return [this.#step.open(from.top, undefined, { cost: cost.levelOfFirst, last: 1 })];
  }

  /** The entry is the second of a group whose first item has the marker of another level: it shows the right kind. */
  #asSecondOfUnknownKind(rank: number): Hypothesis[] {
    const { from, entry } = this.#step;
    const { kind, number } = entry.reading;
    if (number !== 2) return [];
    for (const frame of framesOf(from.top)) {
      if (frame.kind !== undefined) continue;
      if (frame.parent !== undefined && this.#rank(frame.parent.kind) >= rank) return [];
      const amend = { entry: frame.first, violation: { type: 'level', kind, number: 1 } } as const;
      return [this.#step.follow({ ...frame, kind }, { cost: 0, last: 2, amend }, frame)];
    }
    return [];
  }

  /** A new group below the last item of `parent`. */
  #open(parent: Frame | undefined, extraCost: number): Hypothesis[] {
    const { from, entry } = this.#step;
    const { kind } = entry.reading;
    const runsOnFrom = lastClosed(from.top, parent, kind);
    const unusual = this.#isUnusualBelow(parent?.kind, kind) ? cost.unusualNest : 0;
    return this.#step
      .affordable(startOptions(entry, runsOnFrom, this.#nestingStats))
      .map((option) => this.#step.open(parent, kind, { ...option, cost: option.cost + extraCost + unusual }));
  }

  #isUnusualBelow(above: MarkerKind | undefined, below: MarkerKind): boolean {
    const usual = above === undefined ? undefined : this.#nestingStats.usualBelow.get(above);
    return usual?.has(below) === false;
  }

  #rank(kind: MarkerKind | undefined): number {
    // A group of unknown kind may have any group below it.
    return kind === undefined ? -1 : rankOf(this.#nestingStats.scheme, kind);
  }
}
