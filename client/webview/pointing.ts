/** What the user points at: the line of the report, and the text in front of the place. */
import type { BlockList } from './blocks/block-list';
import { lineOfPiece } from './blocks/block-lines';
import { textBefore } from './blocks/text-places';
import { blockElement } from './blocks/block-element';
import { piecesOf, textsOf } from './pages/block-part';
import type { ShownPart } from './pages/parts';

/** A place in the report that the user points at. */
export interface PointedAt {
  readonly line: number;
  /** The text of the line as it is seen, up to the place. */
  readonly before: string;
}

/** The place of a node, and of a character within it if it is a text. */
export function pointedAt(
  list: BlockList,
  parts: readonly ShownPart[],
  node: Node,
  offset: number,
): PointedAt | undefined {
  const part = parts.find(({ element }) => element.contains(node));
  if (part === undefined) return undefined;
  const whole = blockElement(part.block.drawn);
  const text = textsOf(part.element).find((each) => each.node === node);
  const isTable = part.block.paper.type === 'table';
  const piece = isTable ? tablePiece(part, node) : 0;
  const line = list.lineAt(part.index) + (isTable ? lineOfPiece(part.block.paper, piece) : 0);
  const row = isTable ? piecesOf(whole)[piece] : undefined;
  return { line, before: text === undefined ? '' : textBefore(whole, row, text.start + offset) };
}

/** Of a table's part that goes on from another page, the head comes first, again. */
function tablePiece({ element, block, from }: ShownPart, node: Node): number {
  const at = piecesOf(element).findIndex((piece) => piece.contains(node));
  const { repeated } = block.paper;
  if (at < 0) return from;
  if (from === 0 || repeated < 0) return from + at;
  return at === 0 ? repeated : from + at - 1;
}
