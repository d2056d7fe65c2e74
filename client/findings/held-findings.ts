import { touches, type Range } from '../../core/report/text';
import type { TypingGate } from './typing-gate';
import { moveRange, type Change } from './unfinished-place';

/** What identifies a finding here. */
export interface PlacedFinding {
  readonly rule: string;
  readonly range: Range;
}

/** The findings that the server last reported for one text, and which of them the gate lets be shown. */
export class HeldFindings<Finding extends PlacedFinding> {
  readonly #gate: TypingGate;
  #latest: readonly Finding[] = [];
  /** Whether `#latest` are the findings of the text as it is now. */
  #isCurrent = false;
  /** What is shown, moved along with the text. */
  #shown: readonly PlacedFinding[] = [];

  constructor(gate: TypingGate) {
    this.#gate = gate;
  }

  /** The text was changed. @param changes of one edit, last in the text first, so that none moves the others' ranges */
  textChanged(changes: readonly Change[]): void {
    this.#isCurrent = false;
    for (const change of changes)
      this.#shown = this.#shown.map(({ rule, range }) => ({ rule, range: moveRange(range, change) }));
  }

  /** Takes all findings of the text; returns those to show. */
  found(findings: readonly Finding[]): Finding[] {
    this.#latest = findings;
    this.#isCurrent = true;
    return this.#show();
  }

  /** The server finds the same as before in the text as it is now. Returns the findings to show, if others than before. */
  unchanged(): Finding[] | undefined {
    this.#isCurrent = true;
    return this.#gate.isWriting ? undefined : this.#released();
  }

  /** The gate was opened, or the user paused. Returns the findings to show from now on, if some of them waited for it. */
  opened(): Finding[] | undefined {
    // Findings of an older text are not worth showing: those of the present one are on their way.
    return this.#isCurrent ? this.#released() : undefined;
  }

  #released(): Finding[] | undefined {
    const count = this.#shown.length;
    if (count === this.#latest.length) return undefined;
    const shown = this.#show();
    return shown.length === count ? undefined : shown;
  }

  #show(): Finding[] {
    const shown = this.#latest.filter((finding) => !this.#waits(finding));
    this.#shown = shown.map(({ rule, range }) => ({ rule, range }));
    this.#gate.hasHeld = shown.length < this.#latest.length;
    return shown;
  }

  #waits({ rule, range }: Finding): boolean {
    const isShown = (): boolean =>
      this.#shown.some((shown) => shown.rule === rule && touches(shown.range, range));
    return this.#gate.holds(rule, range, isShown);
  }
}
