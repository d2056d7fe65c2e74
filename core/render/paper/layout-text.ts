/** Titles, fields, items and paragraphs as they stand on paper. */
import type { FieldBlock, ItemBlock, ParagraphBlock } from '../../report/block';
import { inlineRuns, type Run } from '../inline';
import { widthOf } from './break-lines';
import { bodyType, indentOf, textArea, titleGap, titleType, type Type } from './measures';
import { setRuns } from './set-runs';

/** A paragraph on paper; lengths in points. */
export interface TextLayout {
  readonly type: 'text';
  readonly look: Type;
  /** What stands before the text, out of its margin: a marker, the name of a field. */
  readonly lead: string;
  readonly leadWidth: number;
  /** Where the text begins, from the margin. */
  readonly left: number;
  /** How far before the text the lead begins. */
  readonly hang: number;
  readonly lines: readonly (readonly Run[])[];
  /** Below the last line. */
  readonly gap: number;
}

/** The title stands in the middle, all of it bold. */
export function layoutTitle({ name, content }: FieldBlock): TextLayout {
  const runs = [{ text: `${name}：`, bold: true }, ...inlineRuns(content.trim())];
  const bold = runs.map((run) => ({ ...run, bold: true }));
  const lines = setRuns(bold, roomOf(textArea.width, titleType));
  return { type: 'text', look: titleType, lead: '', leadWidth: 0, left: 0, hang: 0, lines, gap: titleGap };
}

export function layoutField({ name, content }: FieldBlock): TextLayout {
  return layoutHanging(`${name}：`, content, 0);
}

export function layoutItem({ marker, text, level }: ItemBlock): TextLayout {
  return layoutHanging(marker, text, level);
}

export function layoutParagraph({ text, level }: ParagraphBlock): TextLayout {
  const { from, hang } = indentOf(level);
  return layoutBody({ lead: '', leadWidth: 0 }, inlineRuns(text.trimEnd()), (from + hang) * bodyType.size, 0);
}

/** The text hangs behind its lead; one that is wider than the level's room pushes it on. */
function layoutHanging(lead: string, text: string, level: number): TextLayout {
  const indent = indentOf(level);
  const leadWidth = (widthOf(lead) / 1000) * bodyType.size;
  const hang = Math.max(indent.hang * bodyType.size, leadWidth + (endsInSquare(lead) ? 0 : leadGap));
  return layoutBody({ lead, leadWidth }, inlineRuns(text.trim()), indent.from * bodyType.size + hang, hang);
}

/** At least so much lies behind a lead that ends in a half-width character. */
const leadGap = 2;

/** The last character of a lead has room of its own when it fills a square: 、 and the like. */
function endsInSquare(lead: string): boolean {
  return widthOf([...lead].at(-1) ?? '') === 1000;
}

function layoutBody(
  before: Pick<TextLayout, 'lead' | 'leadWidth'>,
  runs: readonly Run[],
  wanted: number,
  hang: number,
): TextLayout {
  const left = Math.min(wanted, textArea.width * mostIndented);
  const lines = setRuns(runs, roomOf(textArea.width - left, bodyType));
  return { type: 'text', look: bodyType, ...before, left, hang: Math.min(hang, left), lines, gap: 0 };
}

/** The text keeps at least a third of the line. */
const mostIndented = 2 / 3;

/** How much fits on a line of so many points, in thousandths of the size of type. */
export function roomOf(width: number, { size }: Type): number {
  return Math.floor((width / size) * 1000);
}
