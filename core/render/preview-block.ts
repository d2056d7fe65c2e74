import type { Block } from '../report/block';
import { renderBlock } from './html/render-block';
import { layoutBlock, paperBlock } from './paper/layout-block';
import type { PaperBlock } from './paper/paper-block';

/** How a block looks in the preview, and what it takes on paper. It is laid out once for both. */
export function previewBlock(block: Block): { html: string; paper: PaperBlock } {
  const layout = layoutBlock(block);
  return { html: renderBlock(block, layout), paper: paperBlock(block, layout) };
}
