import type { PreviewBlock } from '../../../server/protocol';
import type { Severity } from '../../../server/rules/rule';

/** Blocks below each other, with their lines; the list is replaced as a whole, the blocks that stay are the same objects. */
export class BlockList {
  readonly blocks: readonly PreviewBlock[];
  /** First line of each block, and the number of lines at the end. */
  readonly #lines: Float64Array;

  /** @param firstLine the line of the first block in the report */
  constructor(
    blocks: readonly PreviewBlock[],
    private readonly firstLine = 0,
  ) {
    this.blocks = blocks;
    this.#lines = new Float64Array(blocks.length + 1);
    let line = firstLine;
    blocks.forEach(({ lineCount }, index) => {
      this.#lines[index] = line;
      line += lineCount;
    });
    this.#lines[blocks.length] = line;
  }

  get count(): number {
    return this.blocks.length;
  }

  /** The first line of the block at `index`; for the index after the last, the line behind all of them. */
  lineAt(index: number): number {
    return this.#lines[index] ?? this.firstLine;
  }

  /** The index of the block that `line` belongs to, of those here the nearest. Binary search. */
  indexAtLine(line: number): number {
    return lastIndex(this.count, (index) => this.lineAt(index) <= line);
  }

  /** The index of the block called `id`, or -1. Linear. */
  indexOf(id: string): number {
    return this.blocks.findIndex((block) => block.id === id);
  }

  /** The blocks from `from` up to but not including `to`, with the same lines. */
  slice(from: number, to: number): BlockList {
    return new BlockList(this.blocks.slice(from, to), this.lineAt(from));
  }

  /** How many findings of each severity the blocks have. Linear. */
  countFindings(): Record<Severity, number> {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { findings } of this.blocks)
      if (findings !== undefined) for (const { severity } of findings) counts[severity]++;
    return counts;
  }
}

/** The last of `count` indexes for which `holds`, which stays false from the first failure on; 0 if there is none. */
export function lastIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
