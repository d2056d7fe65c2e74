/** How a block stands on paper: its lines, indents, columns. The same for the preview and for all exports. */
import type { Block } from '../../report/block';
import { layoutFigure, type FigureLayout, type NaturalSize } from './layout-figure';
import { layoutTable, type TableLayout } from './layout-table';
import { layoutField, layoutItem, layoutParagraph, layoutTitle, type TextLayout } from './layout-text';
import { captionGap, captionType, figureGap, ruleWidth } from './measures';
import { nothing, type PaperBlock, type PieceRun } from './paper-block';

export type BlockLayout = TextLayout | TableLayout | FigureLayout | { readonly type: 'hidden' };

/**
 * Depends on the block's content only. Linear in it.
 * @param natural the size of a figure's image, where it is known
 */
export function layoutBlock(block: Block, natural?: NaturalSize): BlockLayout {
  switch (block.type) {
    case 'field':
      return block.isTitle ? layoutTitle(block) : layoutField(block);
    case 'item':
      return layoutItem(block);
    case 'paragraph':
      return layoutParagraph(block);
    case 'table':
      return layoutTable(block);
    case 'figure':
      return layoutFigure(block, natural);
    case 'hidden':
      return { type: 'hidden' };
  }
}

/** What a block takes on paper, for making pages. */
export function paperBlock(block: Block, layout: BlockLayout): PaperBlock {
  const level = block.type === 'item' ? block.level : 0;
  const whole = { type: block.type, level, kept: 0, repeated: -1 };
  switch (layout.type) {
    case 'text':
      return { ...whole, pieces: linePieces(layout) };
    case 'table':
      return { ...whole, ...tablePieces(layout) };
    case 'figure':
      return { ...whole, pieces: [{ count: 1, height: figureHeight(layout) }] };
    case 'hidden':
      return nothing;
  }
}

/** The height of a figure's image and caption with the room around them. */
export function figureHeight({ height, caption }: FigureLayout): number {
  return 2 * figureGap + height + captionHeight(caption.length);
}

function captionHeight(lines: number): number {
  return lines === 0 ? 0 : lines * captionType.pitch + 2 * captionGap;
}

function linePieces({ lines, look, gap }: TextLayout): PieceRun[] {
  if (gap === 0) return [{ count: lines.length, height: look.pitch }];
  const last = { count: 1, height: look.pitch + gap };
  return lines.length === 1 ? [last] : [{ count: lines.length - 1, height: look.pitch }, last];
}

/** The room above belongs to the first piece, the room below to the last; the uppermost rule to the first row. */
function tablePieces({ caption, head, rows }: TableLayout): Pick<PaperBlock, 'pieces' | 'kept' | 'repeated'> {
  const top = figureGap + captionHeight(caption.length);
  const heights = [...(head === undefined ? [] : [head]), ...rows].map(({ height }) => height);
  if (caption.length > 0) heights.unshift(top);
  else heights[0] = (heights[0] ?? 0) + top;
  const firstRow = caption.length > 0 ? 1 : 0;
  heights[firstRow] = (heights[firstRow] ?? 0) + ruleWidth;
  heights[heights.length - 1] = (heights.at(-1) ?? 0) + figureGap;
  const kept = firstRow + (head === undefined ? 0 : 1);
  return { pieces: runsOf(heights), kept, repeated: head === undefined ? -1 : firstRow };
}

function runsOf(heights: readonly number[]): PieceRun[] {
  const runs: { count: number; height: number }[] = [];
  for (const height of heights) {
    const last = runs.at(-1);
    if (last?.height === height) last.count++;
    else runs.push({ count: 1, height });
  }
  return runs;
}
