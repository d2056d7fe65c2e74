import type { PreviewBlock, PreviewFinding } from '../../../protocol/preview';
import type { DrawnBlock } from '../../../core/render/paper/drawn-block';
import { drawnParagraph } from '../../support/drawn-blocks';
import type { PaperBlock } from '../../../core/render/paper/paper-block';

/** A text of this many lines on paper. */
export const textOnPaper = (
  lines: number,
  type: 'paragraph' | 'item' = 'paragraph',
  level = type === 'item' ? 2 : 0,
): PaperBlock => ({ type, level, pieces: [{ count: lines, height: 25 }], keepWithNext: 0, repeated: -1 });

/** A table with a caption, a head and this many rows. */
export const tableOnPaper = (rows: number): PaperBlock => ({
  ...{ type: 'table', level: 0, keepWithNext: 2, repeated: 1 },
  pieces: [
    { count: 1, height: 32 },
    { count: 1, height: 22.5 },
    { count: rows, height: 21.75 },
  ],
});

/** A block of the page; `paper` is one line of text unless it is given. */
export const pageBlock = (
  id: string,
  {
    drawn = drawnParagraph(id),
    lineCount = 1,
    paper = textOnPaper(1),
    findings = [],
  }: Partial<{ drawn: DrawnBlock; lineCount: number; paper: PaperBlock; findings: PreviewFinding[] }> = {},
): PreviewBlock => ({ id, lineCount, drawn, paper, ...(findings.length > 0 && { findings }) });
