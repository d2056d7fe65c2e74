import { touches, type Range } from '../../core/report/text';
import type { FindingCounts } from '../../protocol/outline';

/**
 * Decides which findings of one report are shown while the user is writing in it, for everything that shows them: the
 * editor, the outline and the preview. New findings in the unfinished sentence wait until the user pauses, those of some
 * rules until the user leaves the item; findings that are shown stay as long as they are found; counts may fall, but do
 * not rise.
 */
export class TypingGate {
  readonly #isItemRule: (rule: string) => boolean;
  #sentence: Range | undefined;
  #item: Range | undefined;
  #hasHeld = false;

  /** @param isItemRule whether the findings of a rule wait until the user leaves the item */
  constructor(isItemRule: (rule: string) => boolean = () => false) {
    this.#isItemRule = isItemRule;
  }

  /** Whether the user is writing. */
  get isWriting(): boolean {
    return this.#sentence !== undefined;
  }

  /** Whether something may wait. */
  get isClosed(): boolean {
    return this.isWriting || (this.#item !== undefined && this.#hasHeld);
  }

  /** The user wrote something: new findings in these places, as `unfinishedPlace` and `unfinishedItem` return them, wait. */
  close(sentence: Range, item?: Range): void {
    this.#sentence = sentence;
    this.#item = item;
  }

  /** The user paused: only what the item may still bring waits. */
  pause(): void {
    this.#sentence = undefined;
  }

  /** The user went elsewhere: nothing waits any more. */
  open(): void {
    this.#sentence = undefined;
    this.#item = undefined;
  }

  /** Returns whether findings of the text as it is are held. */
  set hasHeld(hasHeld: boolean) {
    this.#hasHeld = hasHeld;
  }

  /** Returns whether a finding waits. @param isShown whether it is shown already; called only where that matters */
  holds(rule: string, range: Range, isShown: () => boolean): boolean {
    const isUnfinished =
      this.#isIn(this.#sentence, range) || (this.#isItemRule(rule) && this.#isIn(this.#item, range));
    return isUnfinished && !isShown();
  }

  /** Returns the counts to show. @param shown those that are shown now @param all those of the text as it is */
  counts(shown: FindingCounts, all: FindingCounts): FindingCounts {
    if (!this.isClosed) return all;
    return {
      error: Math.min(shown.error, all.error),
      warning: Math.min(shown.warning, all.warning),
      information: Math.min(shown.information, all.information),
      hint: Math.min(shown.hint, all.hint),
    };
  }

  #isIn(place: Range | undefined, range: Range): boolean {
    return place !== undefined && touches(range, place);
  }
}
