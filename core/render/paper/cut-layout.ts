import type { BlockLayout } from './layout-block';

/** Pieces of a block: from `from` up to but not including `to`. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a layout that stands on one page: its lines, or its rows below the head, which is repeated there.
 * Linear in the part.
 */
export function cutLayout(layout: BlockLayout, { from, to }: PieceRange): BlockLayout {
  if (layout.type === 'text') {
    const isFirst = from === 0;
    const { lines, lead, leadWidth } = layout;
    return {
      ...layout,
      lines: lines.slice(from, to),
      lead: isFirst ? lead : '',
      leadWidth: isFirst ? leadWidth : 0,
    };
  }
  if (layout.type !== 'table' || (from === 0 && to === Infinity)) return layout;
  const piecesAboveRows = (layout.caption.length > 0 ? 1 : 0) + (layout.head === undefined ? 0 : 1);
  const rows = layout.rows.slice(Math.max(from - piecesAboveRows, 0), Math.max(to - piecesAboveRows, 0));
  return { ...layout, rows, caption: from === 0 ? layout.caption : [] };
}
