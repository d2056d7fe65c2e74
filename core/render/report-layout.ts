/** A report laid out on paper, for the writers of files. */
import type { Block } from '../report/block';
import { expectDefined } from '../report/expect';
import { layoutBlock, paperBlock, type BlockLayout } from './paper/layout-block';
import { nextShown, staysWithNext } from './paper/paginate';
import type { PaperBlock } from './paper/paper-block';
import type { Checkpoint, PrintedReport } from './printed-report';

/** The number of blocks written between two checkpoints. */
const blocksPerCheckpoint = 200;

/** The blocks of a report with their layouts. Blocks are known by their index. */
export class ReportLayout {
  readonly #layouts: readonly BlockLayout[];
  /** The room that each block takes on paper. */
  readonly papers: readonly PaperBlock[];

  /** Lays out all blocks. Linear in the report. */
  constructor(readonly report: PrintedReport) {
    const { blocks, images } = report;
    this.#layouts = blocks.map((block) =>
      layoutBlock(block, block.type === 'figure' ? images.get(block.path) : undefined),
    );
    this.papers = blocks.map((block, index) => paperBlock(block, this.layoutOf(index)));
  }

  /** The layout of a block. */
  layoutOf(index: number): BlockLayout {
    return expectDefined(this.#layouts[index], 'layout of a block', { type: 'hidden' });
  }

  /** Whether a block stays on the page of the one after it. */
  staysWithNext(index: number): boolean {
    const paper = this.papers[index];
    return paper !== undefined && staysWithNext(paper, this.papers[nextShown(this.papers, index)]);
  }

  /** What `write` returns for each block, in order. Calls `checkpoint` now and then. */
  async writeBlocks(
    write: (block: Block, layout: BlockLayout, index: number) => string,
    checkpoint: Checkpoint,
  ): Promise<string[]> {
    const { blocks } = this.report;
    const parts: string[] = [];
    for (const [index, block] of blocks.entries()) {
      if (index % blocksPerCheckpoint === 0) await checkpoint(index / blocks.length);
      parts.push(write(block, this.layoutOf(index), index));
    }
    return parts;
  }
}
