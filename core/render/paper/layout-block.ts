/** How a block stands on paper: its lines, indents, columns. The same for the preview and for all exports. */
import type { Block } from '../../report/block';
import { layoutFigure, type FigureLayout, type NaturalSize } from './layout-figure';
import { layoutTable, type TableLayout } from './layout-table';
import { layoutField, layoutItem, layoutParagraph, layoutTitle, type TextLayout } from './layout-text';
import { captionGap, captionType, figureGap, ruleWidth } from './measures';
import { emptyPaperBlock, type PaperBlock, type PieceRun } from './paper-block';

/** The layout of a block, by what it is made of. */
export type BlockLayout = TextLayout | TableLayout | FigureLayout | { readonly type: 'hidden' };

/**
 * Lays out a block. The result depends on the block's content only, and never on its place. Linear in the content.
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

/** The room that a block takes on paper, to divide it into pages. Linear in its lines or rows. */
export function paperBlock(block: Block, layout: BlockLayout): PaperBlock {
  const level = block.type === 'item' ? block.level : 0;
  const whole = { type: block.type, level, keepWithNext: 0, repeated: -1 };
  switch (layout.type) {
    case 'text':
      return { ...whole, pieces: linePieces(layout) };
    case 'table':
      return { ...whole, ...tablePieces(layout) };
    case 'figure':
      return { ...whole, pieces: [{ count: 1, height: figureHeight(layout) }] };
    case 'hidden':
      return emptyPaperBlock;
  }
}

/** The height of a figure's image and caption with the gaps around them, in points. */
export function figureHeight({ height, caption }: FigureLayout): number {
  return 2 * figureGap + height + captionHeight(caption.length);
}

function captionHeight(lines: number): number {
  return lines === 0 ? 0 : lines * captionType.pitch + 2 * captionGap;
}

function linePieces({ lines, typeSize, gap }: TextLayout): PieceRun[] {
  if (gap === 0) return [{ count: lines.length, height: typeSize.pitch }];
  const last = { count: 1, height: typeSize.pitch + gap };
  return lines.length === 1 ? [last] : [{ count: lines.length - 1, height: typeSize.pitch }, last];
}

/** The gap above belongs to the first piece, the gap below to the last; the uppermost rule to the first row. */
function tablePieces({
  caption,
  head,
  rows,
}: TableLayout): Pick<PaperBlock, 'pieces' | 'keepWithNext' | 'repeated'> {
  const rowHeights = [...(head === undefined ? [] : [head]), ...rows].map(({ height }) => height);
  const firstRow = caption.length > 0 ? 1 : 0;
  const contents = caption.length > 0 ? [captionHeight(caption.length), ...rowHeights] : rowHeights;
  const heights = contents.map(
    (height, index) =>
      (index === 0 ? figureGap : 0) +
      height +
      (index === firstRow ? ruleWidth : 0) +
      (index === contents.length - 1 ? figureGap : 0),
  );
  return {
    pieces: toRuns(heights),
    keepWithNext: firstRow + (head === undefined ? 0 : 1),
    repeated: head === undefined ? -1 : firstRow,
  };
}

function toRuns(heights: readonly number[]): PieceRun[] {
  const runs: { count: number; height: number }[] = [];
  for (const height of heights) {
    const last = runs.at(-1);
    if (last?.height === height) last.count++;
    else runs.push({ count: 1, height });
  }
  return runs;
}
