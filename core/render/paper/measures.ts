/**
 * The paper's measures, in points, for preview and exports alike. Source: 政府文書格式參考規範 (105年) and the values of
 * its template; the indents of levels are ours, judged by eye.
 */

const centimetre = 72 / 2.54;

/** A4 with margins of 2.5 cm on all sides; the page number stands in the lower one. */
export const page = { width: 21 * centimetre, height: 29.7 * centimetre, margin: 2.5 * centimetre };

/** What stands within the margins. */
export const textArea = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin };

/** A size of type with the pitch of its lines. */
export interface Type {
  readonly size: number;
  readonly pitch: number;
}

export const titleType: Type = { size: 20, pitch: 36 };
export const bodyType: Type = { size: 16, pitch: 25 };
export const captionType: Type = { size: 14, pitch: 20 };
export const smallType: Type = { size: 12, pitch: 15 };

/** Below the title. */
export const titleGap = 11;
/** Above and below a table or a figure with its caption. */
export const figureGap = 6;
/** Above and below a caption. */
export const captionGap = 3;
/** Within a table's cells. */
export const cellPadding = { block: 3, inline: 4 };
export const ruleWidth = 0.75;

/** The fonts by the names of the norm, and what stands in for them where they are missing. */
export const chineseFonts = ['標楷體', 'DFKai-SB', 'BiauKai', 'TW-Kai', '全字庫正楷體'];
export const latinFonts = ['Times New Roman', 'Liberation Serif'];

/** Where a level's marker stands (`from`), and the room it has before the text begins (`hang`), in em of the body. */
export interface Indent {
  readonly from: number;
  readonly hang: number;
}

/** By level; 0 is the text before the first unit. The last one stands for all deeper levels. */
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

export const deepestIndent = indents.length - 1;

/** The indent of a level. */
export function indentOf(level: number): Indent {
  return indents[Math.min(Math.max(level, 0), deepestIndent)] ?? { from: 0, hang: 0 };
}

/** Whether a text begins and hangs where those of its level do: no wide marker has pushed it on. Lengths in points. */
export function isUsualPlace({ left, hang }: { left: number; hang: number }, level: number): boolean {
  const indent = indentOf(level);
  return hang === indent.hang * bodyType.size && left === (indent.from + indent.hang) * bodyType.size;
}
