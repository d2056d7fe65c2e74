import type { FindingCounts, OutlineResult } from '../../server/protocol';
import { settledOutline } from '../findings/settled-findings';
import { emptyOutline, updateOutline, type OutlineEntry, type OutlineModel } from './outline-diff';

/** One report's outline as last heard, and which of its rows the user opened and closed. */
export class ShownReport {
  readonly model: OutlineModel = emptyOutline();
  readonly #toggled = new Map<string, boolean>();
  /** Unknown until the server has answered. */
  findings: FindingCounts | undefined;

  constructor(readonly uri: string) {}

  /**
   * Takes over an answer; returns what to draw again, as `updateOutline` does. While one is `writing`, no count
   * rises: what is half written counts when one pauses.
   */
  update(answer: OutlineResult, writing = false): OutlineEntry[] | undefined {
    const result = writing && this.findings ? settledOutline(this.model.byId, this.findings, answer) : answer;
    this.findings = result.findings;
    return updateOutline(this.model, result.units);
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
}
