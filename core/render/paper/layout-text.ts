/** Titles, fields, items and paragraphs as they stand on paper. */
import type { FieldBlock, ItemBlock, ParagraphBlock } from '../../report/block';
import { inlineRuns, type Run } from '../inline';
import { widthOf } from './break-lines';
import { bodyType, indentOf, textArea, titleGap, titleType, type TypeSize } from './measures';
import { setRuns } from './set-runs';

/** A paragraph on paper; lengths in points. */
export interface TextLayout {
  readonly type: 'text';
  readonly typeSize: TypeSize;
  /** What stands before the text, in its hanging indent: a marker, the name of a field; empty without one. */
  readonly lead: string;
  readonly leadWidth: number;
  /** The distance from the page's margin to where the text begins. */
  readonly left: number;
  /** The distance from where the lead begins to where the text begins. */
  readonly hang: number;
  /** The runs of each line. */
  readonly lines: readonly (readonly Run[])[];
  /** The gap below the last line. */
  readonly gap: number;
}

/** Lays out the title: centred, all of it bold. */
export function layoutTitle({ name, content }: FieldBlock): TextLayout {
  const runs = [{ text: `${name}：`, bold: true }, ...inlineRuns(content.trim())];
  const bold = runs.map((run) => ({ ...run, bold: true }));
  const lines = setRuns(bold, roomOf(textArea.width, titleType));
  const place = { lead: '', leadWidth: 0, left: 0, hang: 0 };
  return { type: 'text', typeSize: titleType, ...place, lines, gap: titleGap };
}

/** Lays out a field of the preamble: its content hangs after its name. */
export function layoutField({ name, content }: FieldBlock): TextLayout {
  return layoutHanging(`${name}：`, content, 0);
}

/** Lays out an item: its text hangs after its marker. */
export function layoutItem({ marker, text, level }: ItemBlock): TextLayout {
  return layoutHanging(marker, text, level);
}

/** Lays out a paragraph without a marker: it stands where the text of its level does. */
export function layoutParagraph({ text, level }: ParagraphBlock): TextLayout {
  const { from, hang } = indentOf(level);
  return layoutBody({ lead: '', leadWidth: 0 }, inlineRuns(text.trimEnd()), (from + hang) * bodyType.size, 0);
}

/** The text hangs after its lead; a lead that is wider than the level's room pushes it on. */
function layoutHanging(lead: string, text: string, level: number): TextLayout {
  const indent = indentOf(level);
  const leadWidth = (widthOf(lead) / 1000) * bodyType.size;
  const hang = Math.max(indent.hang * bodyType.size, leadWidth + (endsInSquare(lead) ? 0 : leadGap));
  return layoutBody({ lead, leadWidth }, inlineRuns(text.trim()), indent.from * bodyType.size + hang, hang);
}

/** The minimum gap after a lead that ends in a half-width character, in points. */
const leadGap = 2;

/** Whether the last character of a lead fills a square and so has room of its own: 、 and the like. */
function endsInSquare(lead: string): boolean {
  const last = [...lead].at(-1);
  return last !== undefined && widthOf(last) === 1000;
}

function layoutBody(
  before: Pick<TextLayout, 'lead' | 'leadWidth'>,
  runs: readonly Run[],
  wantedLeft: number,
  hang: number,
): TextLayout {
  const left = Math.min(wantedLeft, textArea.width * maxIndent);
  const lines = setRuns(runs, roomOf(textArea.width - left, bodyType));
  return { type: 'text', typeSize: bodyType, ...before, left, hang: Math.min(hang, left), lines, gap: 0 };
}

/** The largest part of a line that is indented: the text keeps at least a third. */
const maxIndent = 2 / 3;

/** The room of a line of `width` points, in thousandths of the type size. */
export function roomOf(width: number, { size }: TypeSize): number {
  return Math.floor((width / size) * 1000);
}
