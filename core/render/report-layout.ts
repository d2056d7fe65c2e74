/** A report laid out on paper, for those who write it to files. */
import type { Block } from '../report/block';
import { layoutBlock, paperBlock, type BlockLayout } from './paper/layout-block';
import { nextShown, staysWithNext } from './paper/paginate';
import type { PaperBlock } from './paper/paper-block';
import type { Checkpoint, PrintedReport } from './printed-report';

/** So many blocks are written between two pauses. */
const stride = 200;

/** The blocks of a report with their layouts. */
export class ReportLayout {
  readonly #layouts: readonly BlockLayout[];
  readonly papers: readonly PaperBlock[];

  constructor(readonly report: PrintedReport) {
    const { blocks, images } = report;
    this.#layouts = blocks.map((block) =>
      layoutBlock(block, block.type === 'figure' ? images.get(block.path) : undefined),
    );
    this.papers = blocks.map((block, index) => paperBlock(block, this.layoutOf(index)));
  }

  layoutOf(index: number): BlockLayout {
    return this.#layouts[index] ?? { type: 'hidden' };
  }

  /** Whether a block stays on the page of the one behind it. */
  staysWithNext(index: number): boolean {
    const paper = this.papers[index];
    return paper !== undefined && staysWithNext(paper, this.papers[nextShown(this.papers, index)]);
  }

  /** What `write` gives for each block, in order; calls `pace` now and then. */
  async each(
    write: (block: Block, layout: BlockLayout, index: number) => string,
    checkpoint: Checkpoint,
  ): Promise<string[]> {
    const { blocks } = this.report;
    const parts: string[] = [];
    for (const [index, block] of blocks.entries()) {
      if (index % stride === 0) await checkpoint(index / blocks.length);
      parts.push(write(block, this.layoutOf(index), index));
    }
    return parts;
  }
}
