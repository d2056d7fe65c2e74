import type { BlockLayout } from './layout-block';

/** The pieces of a block that stand on one page. */
export interface Cut {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** What of a block stands on one page: its lines, or its rows below the head, which stands there again. */
export function cutLayout(layout: BlockLayout, { from, to }: Cut): BlockLayout {
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
  const before = (layout.caption.length > 0 ? 1 : 0) + (layout.head === undefined ? 0 : 1);
  const rows = layout.rows.slice(Math.max(from - before, 0), Math.max(to - before, 0));
  return { ...layout, rows, caption: from === 0 ? layout.caption : [] };
}
