/** Which findings an editor is shown: at most as many as the settings allow, those nearest to where the user is. */
import type { Linter, LintWindow } from '../lint/linter';
import { impossible } from '../report/expect';
import { sameParts } from '../report/lists';
import type { Report } from '../report/report';
import type { Finding } from '../rules/rule';

/** The findings that an editor is shown, in the order of the text. */
export interface ShownFindings {
  /** Another id whenever other findings are shown. */
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Whether the report has other findings. */
  readonly isCut: boolean;
  /** The lines of which all findings are shown, both included; `to` is `Infinity` at the end of the report. */
  readonly from: number;
  readonly to: number;
}

/** Chooses what is shown of a report while it is edited; the same object as long as the same is shown. */
export class ShownFindingsCache {
  readonly #linter: Linter;
  readonly #idPrefix: string;
  #shown: ShownFindings;
  #lastId = 0;
  /** What `#shown` was made from. */
  #signature: readonly unknown[] = [];
  /** The line that the user is at, as far as is known. */
  #focus = 0;
  /** Whether the user has gone elsewhere since `#shown` was made. */
  #hasMoved = false;

  /** @param idPrefix distinguishes the ids of these results from those of other documents and earlier sessions */
  constructor(linter: Linter, idPrefix: string) {
    this.#linter = linter;
    this.#idPrefix = idPrefix;
    this.#shown = { id: this.#nextId(), findings: [], isCut: false, from: 0, to: 0 };
  }

  /** The line that the user is at, as far as is known. */
  get focus(): number {
    return this.#focus;
  }

  /** Notes that the user edited at a line. */
  moveTo(line: number): void {
    this.#focus = line;
  }

  /** See `ReportSession.setVisibleRange`. */
  setVisibleRange(first: number, last: number): boolean {
    const { isCut, from, to } = this.#shown;
    const middle = (first + last) >> 1;
    if (!isCut || (from <= first && last <= to) || middle === this.#focus) return false;
    this.#focus = middle;
    this.#hasMoved = true;
    return true;
  }

  /**
   * The findings to show of a report that the linter has taken over; at most `limit`. Takes time only for what changed,
   * and for sections that have yet to be checked.
   */
  choose(report: Report, limit: number): ShownFindings {
    const window = this.#linter.window(limit, this.#focus);
    const isUnchanged = sameParts(window.signature, this.#signature);
    if (isUnchanged && !this.#hasMoved) return this.#shown;
    const { from, to } = this.#shown;
    const next = this.#chooseFrom(window, report, limit);
    if (!isUnchanged || next.from !== from || next.to !== to) this.#shown = { id: this.#nextId(), ...next };
    this.#signature = window.signature;
    this.#hasMoved = false;
    return this.#shown;
  }

  /** Of the findings in a window, those that are shown. */
  #chooseFrom(window: LintWindow, { starts }: Report, limit: number): Omit<ShownFindings, 'id'> {
    const all = this.#linter.list(window);
    const [first, last] = nearest(all, limit, this.#focus);
    const findings = all.slice(first, last);
    // There is no section after the last.
    const startOf = (section: number): number => starts[section] ?? Infinity;
    return {
      findings,
      isCut: window.isCut || findings.length < all.length,
      from: first > 0 ? lineOf(findings[0]) : startOf(window.first),
      to: last < all.length ? lineOf(findings.at(-1)) : startOf(window.last) - 1,
    };
  }

  #nextId(): string {
    return `${this.#idPrefix}.${(this.#lastId++).toString(36)}`;
  }
}

function lineOf(finding: Finding | undefined): number {
  return finding === undefined ? impossible('There is no finding at an index.', 0) : finding.range.start.line;
}

/** Which findings remain, from one index to another (exclusive), when those farthest from a line are left out. */
function nearest(findings: readonly Finding[], limit: number, line: number): [number, number] {
  let [first, last] = [0, findings.length];
  const distance = (finding: Finding | undefined): number => Math.abs(lineOf(finding) - line);
  while (last - first > limit) {
    if (distance(findings[first]) > distance(findings[last - 1])) first++;
    else last--;
  }
  return [first, last];
}
