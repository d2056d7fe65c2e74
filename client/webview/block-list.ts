import type { PreviewBlock, PreviewFinding, PreviewSplice } from '../../server/protocol';

/** A block on the page. */
export interface Shown<View> {
  id: string;
  lineCount: number;
  html: string;
  findings: readonly PreviewFinding[];
  view: View;
}

/** The change of one place of the page: `added` stand before `next`, or at the end. */
export interface PlacedSplice<View> {
  added: readonly Shown<View>[];
  next: Shown<View> | undefined;
}

/**
 * The blocks on the page with their lines. Blocks that only move, or only gain blank lines, keep their view;
 * `create` makes the views of the others.
 */
export class BlockList<View> {
  #blocks: Shown<View>[] = [];
  /** First line of each block, and the number of lines at the end. */
  #lines: number[] = [0];
  #findingCount = 0;

  constructor(private readonly create: (html: readonly string[]) => View[]) {}

  get blocks(): readonly Shown<View>[] {
    return this.#blocks;
  }

  /** How many findings all blocks have. */
  get findingCount(): number {
    return this.#findingCount;
  }

  /** The first line of the block at `index`; the number of all lines for the index after the last. */
  lineAt(index: number): number {
    return this.#lines[index] ?? 0;
  }

  /** Applies splices that come last first; tells each placing to `place`, in the same order. Returns what is gone. */
  update(splices: readonly PreviewSplice[], place: (splice: PlacedSplice<View>) => void): Shown<View>[] {
    const removed = this.#removedBy(splices);
    for (const { start, deleteCount, inserted } of splices) {
      const added = this.#show(inserted, removed);
      this.#replace(start, deleteCount, added);
      place({ added, next: this.#blocks[start + added.length] });
    }
    this.#count();
    return [...removed.values()];
  }

  /** The splice that takes everything away. */
  clearing(): PreviewSplice {
    return { start: 0, deleteCount: this.#blocks.length, inserted: [] };
  }

  #removedBy(splices: readonly PreviewSplice[]): Map<string, Shown<View>> {
    const removed = new Map<string, Shown<View>>();
    for (const { start, deleteCount } of splices) {
      for (const block of this.#blocks.slice(start, start + deleteCount)) removed.set(block.id, block);
    }
    return removed;
  }

  /** Takes the views of blocks that come back out of `removed`: the same id and content, for a new server counts anew. */
  #show(blocks: readonly PreviewBlock[], removed: Map<string, Shown<View>>): Shown<View>[] {
    const known = blocks.map(({ id, html }) => {
      const block = removed.get(id);
      return block?.html === html ? block.view : undefined;
    });
    const fresh = blocks.filter((_block, index) => known[index] === undefined);
    const created = this.create(fresh.map(({ html }) => html)).values();
    return blocks.map(({ id, lineCount, html, findings = [] }, index) => {
      const view = known[index];
      if (view !== undefined) removed.delete(id);
      return { id, lineCount, html, findings, view: view ?? nextOf(created) };
    });
  }

  /** `Array.splice` takes no more arguments than the stack holds. */
  #replace(start: number, deleteCount: number, added: readonly Shown<View>[]): void {
    if (added.length < 1000) this.#blocks.splice(start, deleteCount, ...added);
    else
      this.#blocks = [...this.#blocks.slice(0, start), ...added, ...this.#blocks.slice(start + deleteCount)];
  }

  #count(): void {
    let line = 0;
    this.#lines = [0];
    this.#findingCount = 0;
    for (const { lineCount, findings } of this.#blocks) {
      this.#lines.push((line += lineCount));
      this.#findingCount += findings.length;
    }
  }
}

function nextOf<T>(values: Iterator<T, unknown>): T {
  const next = values.next();
  if (next.done === true) throw new Error('A block came without its element.');
  return next.value;
}
