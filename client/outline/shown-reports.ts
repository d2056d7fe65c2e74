import type { FindingCounts, OutlineResult, OutlineUnit } from '../../protocol/outline';
import type { Splice } from '../../core/session/splices';
import { fewerFindings, settledUnit } from '../findings/settled-findings';
import { mapped, spliced } from '../splices';
import { emptyOutline, updateOutline, type OutlineEntry, type OutlineModel } from './outline-diff';

/** One report's outline as last heard, and which of its rows the user opened and closed. */
export class ShownReport {
  readonly model: OutlineModel = emptyOutline();
  readonly #toggled = new Map<string, boolean>();
  /** The units as the server gave them, and the ids of those that are shown with fewer findings. */
  #units: readonly OutlineUnit[] = [];
  readonly #waiting = new Set<string>();
  #firstLine = 0;
  #resultId: string | undefined;
  #allFindings: FindingCounts | undefined;
  #findings: FindingCounts | undefined;

  constructor(readonly uri: string) {}

  /** The answer that is held. */
  get resultId(): string | undefined {
    return this.#resultId;
  }

  /** What is shown as the report's counts; unknown until the server has answered. */
  get findings(): FindingCounts | undefined {
    return this.#findings;
  }

  /**
   * Takes over an answer; returns what to draw again, as `updateOutline` does. While one is `writing`, no count
   * rises: what is half written counts when one pauses.
   */
  update(answer: OutlineResult, writing = false): OutlineEntry[] | undefined {
    const { incremental, firstLine, findings } = answer;
    const before = this.#findings;
    const splices = writing && before ? this.#holdBack(answer.splices) : answer.splices;
    this.#units = spliced(incremental ? this.#units : [], answer.splices);
    [this.#resultId, this.#firstLine, this.#allFindings] = [answer.resultId, firstLine, findings];
    this.#findings = writing && before ? fewerFindings(before, findings) : findings;
    return updateOutline(this.model, { incremental, firstLine, splices });
  }

  /** One has stopped writing: all counts are shown. Returns what to draw again. */
  settle(): OutlineEntry[] | undefined {
    this.#findings = this.#allFindings;
    const splices: Splice<OutlineUnit>[] = [];
    this.#units.forEach((unit, start) => {
      if (this.#waiting.has(unit.node.id)) splices.push({ start, deleteCount: 1, inserted: [unit] });
    });
    this.#waiting.clear();
    return updateOutline(this.model, {
      incremental: true,
      firstLine: this.#firstLine,
      splices: splices.reverse(),
    });
  }

  /** Units stand open until the user closes them, items below them closed. */
  isOpen(entry: OutlineEntry): boolean {
    return this.#toggled.get(entry.id) ?? entry.level === 1;
  }

  toggled(entry: OutlineEntry, open: boolean): void {
    this.#toggled.set(entry.id, open);
  }

  /** The row that stands for `entry` as things are open and closed: itself or its topmost closed ancestor. */
  visibleRow(entry: OutlineEntry): OutlineEntry {
    let row = entry;
    for (let above = entry.parent; above; above = above.parent) if (!this.isOpen(above)) row = above;
    return row;
  }

  #holdBack(splices: readonly Splice<OutlineUnit>[]): Splice<OutlineUnit>[] {
    return mapped(splices, ({ lineCount, node }) => {
      this.#waiting.add(node.id);
      return { lineCount, node: settledUnit(this.model.byId, node) };
    });
  }
}
