import { expectDefined } from '../../../core/report/expect';
import type { PreviewBlock } from '../../../protocol/preview';
import { commonEnds, firstIndex } from '../../../core/report/lists';
import type { PaperBlock } from '../../../core/render/paper/paper-block';
import type { FindingCounts } from '../../../core/features/finding-counts';

const noFindings: Readonly<FindingCounts> = { error: 0, warning: 0, information: 0, hint: 0 };

/**
 * Blocks below each other, with what is known of all of them together. After an edit of a long report one block in
 * tens of thousands is new: the others are not looked into again.
 */
export class BlockList {
  readonly #lines: Float64Array;
  private constructor(
    readonly blocks: readonly PreviewBlock[],
    /** What each block takes on paper. */
    readonly papers: readonly PaperBlock[],
    /** How many findings of each severity they have. */
    readonly findingCounts: Readonly<FindingCounts>,
    /** First line of each block, and the line after them all. */
    lines: Float64Array,
  ) {
    this.#lines = lines;
  }

  /** @param firstLine the line of the first block in the report */
  static of(blocks: readonly PreviewBlock[], firstLine = 0): BlockList {
    const nothing = new BlockList([], [], noFindings, new Float64Array([firstLine]));
    return nothing.with(blocks);
  }

  /** The list with other blocks. Linear in those that are not the same objects as before, unless it begins elsewhere. */
  with(blocks: readonly PreviewBlock[], firstLine = this.lineAt(0)): BlockList {
    if (firstLine !== this.lineAt(0)) return BlockList.of(blocks, firstLine);
    const { front, back } = commonEnds(this.blocks, blocks);
    const gone = this.blocks.slice(front, this.count - back);
    const fresh = blocks.slice(front, blocks.length - back);
    const tail = this.count - back;
    return new BlockList(
      blocks,
      this.papers.slice(0, front).concat(
        fresh.map(({ paper }) => paper),
        this.papers.slice(tail),
      ),
      counted(counted(this.findingCounts, gone, -1), fresh, 1),
      this.#linesWith(front, fresh, tail),
    );
  }

  get count(): number {
    return this.blocks.length;
  }

  /** The first line of the block at `index`; for the index after the last, the line after all of them. */
  lineAt(index: number): number {
    return this.#lines[index] ?? expectDefined(this.#lines[0], 'first line', 0);
  }

  /** The index of the block that `line` belongs to, of those here the nearest. Binary search. */
  indexAtLine(line: number): number {
    return lastIndex(this.count, (index) => this.lineAt(index) <= line);
  }

  /** The blocks from `from` up to but not including `to`, with the same lines. Linear in these. */
  slice(from: number, to: number): BlockList {
    return BlockList.of(this.blocks.slice(from, to), this.lineAt(from));
  }

  #linesWith(front: number, fresh: readonly PreviewBlock[], tail: number): Float64Array {
    const lines = new Float64Array(front + fresh.length + this.count - tail + 1);
    lines.set(this.#lines.subarray(0, front + 1));
    let line = this.lineAt(front);
    fresh.forEach(({ lineCount }, at) => {
      line += lineCount;
      lines[front + at + 1] = line;
    });
    const offset = front + fresh.length - tail;
    const shift = line - this.lineAt(tail);
    for (let index = tail + 1; index <= this.count; index++)
      lines[index + offset] = expectDefined(this.#lines[index], 'line of a block', 0) + shift;
    return lines;
  }
}

function counted(
  counts: Readonly<FindingCounts>,
  blocks: readonly PreviewBlock[],
  by: 1 | -1,
): FindingCounts {
  const sum = { ...counts };
  for (const { findings = [] } of blocks) for (const { severity } of findings) sum[severity] += by;
  return sum;
}

/** The last of `count` indexes for which `holds`, which stays false from the first failure on; 0 if there is none. */
export function lastIndex(count: number, holds: (index: number) => boolean): number {
  return Math.max(firstIndex(count, (index) => !holds(index)) - 1, 0);
}
