import type { Range } from '../../core/report/text';
import { moveRange, touches, type Change } from './unfinished-place';

/** What is known of a finding here. */
export interface Found {
  rule: string;
  range: Range;
}

/**
 * Which findings of one report wait while a sentence is being written: those in it that are new. A finding that
 * was shown stays shown as long as it is found. Time and place come from outside.
 */
export class TypingPause<F extends Found> {
  /** Where one is writing; nothing waits without it. */
  #place: Range | undefined;
  #latest: readonly F[] = [];
  /** Whether `#latest` are the findings of the text as it is now. */
  #isCurrent = false;
  /** What is shown, moved along with the text. */
  #shown: Found[] = [];

  /** Text was written: new findings in `place`, as `unfinishedPlace` gives it, wait from here on. */
  typed(change: Change, place: Range): void {
    this.#move([change]);
    this.#place = place;
  }

  /** The text was changed otherwise (undone, pasted, mended): what this brings about is shown at once. */
  changed(changes: readonly Change[]): void {
    this.#move(changes);
    this.#place = undefined;
  }

  /** Takes all findings of the text; returns those to show. */
  found(findings: readonly F[]): F[] {
    this.#latest = findings;
    this.#isCurrent = true;
    return this.#show();
  }

  /** The same as before is found in the text as it is now. Returns the findings to show when some no longer wait. */
  unchanged(): F[] | undefined {
    this.#isCurrent = true;
    return this.#place === undefined ? this.#released() : undefined;
  }

  /** One paused, or went elsewhere. Returns the findings to show from now on when some of them waited for it. */
  paused(): F[] | undefined {
    this.#place = undefined;
    // Findings of an older text are not worth showing: those of the present one are on their way.
    return this.#isCurrent ? this.#released() : undefined;
  }

  #released(): F[] | undefined {
    return this.#shown.length === this.#latest.length ? undefined : this.#show();
  }

  #show(): F[] {
    const shown = this.#latest.filter((finding) => !this.#waits(finding));
    this.#shown = shown.map(({ rule, range }) => ({ rule, range }));
    return shown;
  }

  #waits({ rule, range }: F): boolean {
    if (!this.#place || !touches(range, this.#place)) return false;
    return !this.#shown.some((known) => known.rule === rule && touches(known.range, range));
  }

  #move(changes: readonly Change[]): void {
    this.#isCurrent = false;
    // The editor gives the changes of one edit last first, so that none moves the range of another.
    for (const change of changes)
      this.#shown = this.#shown.map(({ rule, range }) => ({ rule, range: moveRange(range, change) }));
  }
}
