import type { MarkerKind } from '../../marker';
import { cost } from './costs';
import type { Entry } from './entry';
import { closedBelow, costOfClosing, makeFrame, type Frame } from './frame';
import type { ContinuedHypothesis, Hypothesis } from './hypothesis';
import type { NumberOption } from './number-options';

/** The step of a search from one hypothesis over one entry: builds the hypotheses that continue it. */
export class Step {
  readonly from: Hypothesis;
  readonly entry: Entry;
  /** The maximum cost of the step. */
  readonly budget: number;

  constructor(from: Hypothesis, entry: Entry, budget: number) {
    this.from = from;
    this.entry = entry;
    this.budget = budget;
  }

  /** Returns the options that the budget allows. */
  affordable(options: readonly NumberOption[]): readonly NumberOption[] {
    return options.filter((option) => option.cost <= this.budget);
  }

  /**
   * The entry is an item of the open group `frame`.
   * @param openFrame the frame as the hypothesis has it, where `frame` is a changed copy
   */
  follow(frame: Frame, option: NumberOption, openFrame = frame): ContinuedHypothesis {
    const startsSeries = option.startsSeries === true;
    const next = makeFrame({
      ...frame,
      last: option.last,
      first: startsSeries ? this.entry.id : frame.first,
      lastItem: this.entry.id,
      isSingle: startsSeries,
      missing: option.missing,
      orphan: undefined,
      suspended: startsSeries ? option.suspended : frame.suspended,
      closed: this.from.top === openFrame ? frame.closed : closedBelow(this.from.top, openFrame),
    });
    return this.#continued(next, option, openFrame);
  }

  /** The entry opens a group of `kind` below the last item of `parent`. */
  open(parent: Frame | undefined, kind: MarkerKind | undefined, option: NumberOption): ContinuedHypothesis {
    const frame = makeFrame({
      kind,
      last: option.last,
      first: this.entry.id,
      lastItem: this.entry.id,
      isSingle: true,
      missing: option.missing,
      orphan: undefined,
      suspended: undefined,
      closed: [],
      parent,
    });
    return this.#continued(frame, option, parent);
  }

  /**
   * `2、(1) (2)` `(1) (2)` `4、`: the item that the second (1) belongs to is missing.
   * @param frame the open group of the kind of the entry @param parent the group that the missing item belongs to
   */
  openBelowMissingParent(frame: Frame, parent: Frame): ContinuedHypothesis {
    const skipped = makeFrame({
      ...parent,
      last: parent.last + 1,
      missing: undefined,
      orphan: this.entry.id,
    });
    const next = makeFrame({
      ...frame,
      last: 1,
      first: this.entry.id,
      lastItem: this.entry.id,
      isSingle: true,
      missing: undefined,
      orphan: undefined,
      parent: skipped,
    });
    const violation = { type: 'order', reason: 'restart', expected: frame.last + 1 } as const;
    return this.#continued(next, { cost: cost.missingParent, last: 1, violation }, frame);
  }

  /** The entry is not an item, but text. */
  asProse(proseCost: number): ContinuedHypothesis {
    const { from, entry } = this;
    return { top: from.top, cost: from.cost + proseCost, decision: { entry: entry.id }, previous: from };
  }

  /** @param stillOpen the innermost frame that stays open; those inside it are closed */
  #continued(top: Frame, option: NumberOption, stillOpen: Frame | undefined): ContinuedHypothesis {
    const { from, entry } = this;
    return {
      top,
      cost: from.cost + option.cost + costOfClosing(from.top, stillOpen),
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
      previous: from,
    };
  }
}
