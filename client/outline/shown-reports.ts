import type { FindingCounts, OutlineNode, OutlineResult, OutlineUnit } from '../../protocol/outline';
import { mapped, spliced, type Splice } from '../../protocol/splices';
import type { TypingGate } from '../findings/typing-gate';
import { emptyOutline, updateOutline, type OutlineEntry, type OutlineModel } from './outline-diff';

/** One report's outline as the server last sent it, and which of its rows the user opened and closed. */
export class ShownReport {
  readonly #gate: TypingGate;
  readonly model: OutlineModel = emptyOutline();
  readonly #toggled = new Map<string, boolean>();
  /** How often rows were given another id, by the ids of their entries. */
  readonly #renewals = new Map<string, number>();
  /** The units as the server sent them, and the ids of those whose counts the gate may hold back. */
  #units: readonly OutlineUnit[] = [];
  readonly #waiting = new Set<string>();
  #firstLine = 0;
  #resultId: string | undefined;
  #allFindings: FindingCounts | undefined;
  #findings: FindingCounts | undefined;

  constructor(
    readonly uri: string,
    gate: TypingGate,
  ) {
    this.#gate = gate;
  }

  /** The id of the answer that is held. */
  get resultId(): string | undefined {
    return this.#resultId;
  }

  /** What is shown as the report's counts; unknown until the server has answered. */
  get findings(): FindingCounts | undefined {
    return this.#findings;
  }

  /** Takes over an answer, with counts as the gate lets them pass; returns what to draw again, as `updateOutline` does. */
  update(answer: OutlineResult): OutlineEntry[] | undefined {
    const { incremental, firstLine, findings } = answer;
    const shown = this.#findings;
    const splices = shown && this.#gate.isClosed ? this.#held(answer.splices) : answer.splices;
    this.#units = spliced(incremental ? this.#units : [], answer.splices);
    [this.#resultId, this.#firstLine, this.#allFindings] = [answer.resultId, firstLine, findings];
    this.#findings = shown ? this.#gate.counts(shown, findings) : findings;
    return updateOutline(this.model, { incremental, firstLine, splices });
  }

  /** The gate was opened, or the user paused: all counts are shown if nothing waits. Returns what to draw again. */
  release(): OutlineEntry[] | undefined {
    if (this.#gate.isClosed) return [];
    this.#findings = this.#allFindings;
    const splices: Splice<OutlineUnit>[] = [];
    for (const [start, unit] of this.#units.entries())
      if (this.#waiting.has(unit.node.id)) splices.push({ start, deleteCount: 1, inserted: [unit] });
    this.#waiting.clear();
    const firstLine = this.#firstLine;
    return updateOutline(this.model, { incremental: true, firstLine, splices: splices.reverse() });
  }

  /** Whether a row is open: units are until the user closes them, items below them are closed at first. */
  isOpen(entry: OutlineEntry): boolean {
    return this.#toggled.get(entry.id) ?? entry.level === 1;
  }

  /** The user opened or closed a row. */
  toggled(entry: OutlineEntry, open: boolean): void {
    this.#toggled.set(entry.id, open);
  }

  /** Gives a row another id in the view. */
  renew(entry: OutlineEntry): void {
    this.#renewals.set(entry.id, (this.#renewals.get(entry.id) ?? 0) + 1);
  }

  /** What stands behind the id of a row in the view. */
  suffixOf(entry: OutlineEntry): string {
    return '*'.repeat(this.#renewals.get(entry.id) ?? 0);
  }

  /** The row that stands for `entry` as things are open and closed: itself or its topmost closed ancestor. */
  visibleRow(entry: OutlineEntry): OutlineEntry {
    let row = entry;
    for (let above = entry.parent; above; above = above.parent) if (!this.isOpen(above)) row = above;
    return row;
  }

  #held(splices: readonly Splice<OutlineUnit>[]): Splice<OutlineUnit>[] {
    return mapped(splices, ({ lineCount, node }) => {
      this.#waiting.add(node.id);
      return { lineCount, node: this.#heldNode(node) };
    });
  }

  /** A node as it is, with counts as the gate lets them pass: what is new shows none at first. */
  #heldNode(node: OutlineNode): OutlineNode {
    const shown = this.model.byId.get(node.id)?.findings ?? none;
    return {
      ...node,
      findings: this.#gate.counts(shown, node.findings),
      children: node.children.map((child) => this.#heldNode(child)),
    };
  }
}

const none: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };
