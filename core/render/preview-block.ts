import type { Block } from '../report/block';
import { drawnBlock, type DrawnBlock } from './paper/drawn-block';
import { layoutBlock, paperBlock } from './paper/layout-block';
import type { PaperBlock } from './paper/paper-block';

/** What the preview's page draws of a block, and what the block takes on paper. It is laid out once for both. */
export function previewBlock(block: Block): { drawn: DrawnBlock; paper: PaperBlock } {
  const layout = layoutBlock(block);
  return { drawn: drawnBlock(block, layout), paper: paperBlock(block, layout) };
}
