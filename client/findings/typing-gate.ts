import { touches, type Range } from '../../core/report/text';
import type { FindingCounts } from '../../protocol/outline';

/**
 * Decides which findings of one report are shown while the user is writing in it, for everything that shows them: the
 * editor, the outline and the preview. New findings in the unfinished sentence wait until the user pauses; findings that
 * are shown stay as long as they are found; counts may fall, but do not rise.
 */
export class TypingGate {
  #place: Range | undefined;

  /** Whether the user is writing: something may wait. */
  get isClosed(): boolean {
    return this.#place !== undefined;
  }

  /** The user wrote something: new findings in `place`, as `unfinishedPlace` returns it, wait from here on. */
  close(place: Range): void {
    this.#place = place;
  }

  /** The user paused, or went elsewhere: nothing waits any more. */
  open(): void {
    this.#place = undefined;
  }

  /** Returns whether a finding waits. @param isShown whether it is shown already; called only where that matters */
  holds(range: Range, isShown: () => boolean): boolean {
    return this.#place !== undefined && touches(range, this.#place) && !isShown();
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
}
