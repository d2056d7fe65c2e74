/**
 * The measures of the paper, in points, for preview and exports alike. Source: 政府文書格式參考規範 (105年) and the values
 * of its template. The norm is silent on the indents of levels: these are our own, judged by eye.
 */
import { expectDefined } from '../../report/expect';

const centimetre = 72 / 2.54;

/** A4 with margins of 2.5 cm on all sides; the page number stands in the lower one. */
export const page = { width: 21 * centimetre, height: 29.7 * centimetre, margin: 2.5 * centimetre };

/** The area within the margins. */
export const textArea = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin };

/** A type size, with the distance from one line to the next. */
export interface TypeSize {
  readonly size: number;
  readonly pitch: number;
}

/** The type of the title. In points, as all sizes here. */
export const titleType: TypeSize = { size: 20, pitch: 36 };
/** The type of fields, items and paragraphs. */
export const bodyType: TypeSize = { size: 16, pitch: 25 };
/** The type of captions of tables and figures. */
export const captionType: TypeSize = { size: 14, pitch: 20 };
/** The type of tables and of page numbers. */
export const smallType: TypeSize = { size: 12, pitch: 15 };

/** The gap below the title. */
export const titleGap = 11;
/** The gap above and below a table or a figure with its caption. */
export const figureGap = 6;
/** The gap above and below a caption. */
export const captionGap = 3;
/** The padding of a table's cells: `block` above and below, `inline` at the sides. */
export const cellPadding = { block: 3, inline: 4 };
/** The thickness of a table's rules. */
export const ruleWidth = 0.75;

/** The norm's fonts first, then those that stand in for them where they are missing. */
export const chineseFonts = ['標楷體', 'DFKai-SB', 'BiauKai', 'TW-Kai', '全字庫正楷體'];
/** The fonts of Latin letters and digits: the norm’s, and the one that stands in for it. */
export const latinFonts = ['Times New Roman', 'Liberation Serif'];

/** Where a level's marker stands (`from`), and its room before the text begins (`hang`), in ems of the body type. */
export interface Indent {
  readonly from: number;
  readonly hang: number;
}

/** The indents by level; 0 is the text before the first unit. The last one serves all deeper levels. */
export const indents: readonly Indent[] = [
  { from: 0, hang: 0 },
  { from: 0, hang: 2 },
  { from: 1.5, hang: 2 },
  { from: 3, hang: 1.5 },
  { from: 4.25, hang: 1.75 },
  { from: 5.75, hang: 1.25 },
  { from: 6.75, hang: 1.75 },
  { from: 8, hang: 1.25 },
  { from: 9, hang: 1.75 },
];

/** The deepest level with an indent of its own. */
export const deepestIndent = indents.length - 1;

/** The indent of a level. */
export function indentOf(level: number): Indent {
  const indent = indents[Math.min(Math.max(level, 0), deepestIndent)];
  return expectDefined(indent, 'indent of a level', { from: 0, hang: 0 });
}

/** Whether a text begins and hangs where those of its level do: no wide marker has pushed it on. Lengths in points. */
export function hasUsualIndent({ left, hang }: { left: number; hang: number }, level: number): boolean {
  const indent = indentOf(level);
  return hang === indent.hang * bodyType.size && left === (indent.from + indent.hang) * bodyType.size;
}
