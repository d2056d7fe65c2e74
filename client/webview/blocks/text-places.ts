/** Places in the text of a block's element. */
import { piecesOf, textsOf } from '../pages/block-part';

/** The range of the text of a block from `start` to `end`, as far as `element` shows it; nothing if it shows none. */
export function rangeOf(element: HTMLElement, start: number, end: number): Range | undefined {
  const range = document.createRange();
  let begun = false;
  for (const { node, start: at } of textsOf(element)) {
    if (at + node.length <= start) continue;
    if (at >= end) break;
    if (!begun) range.setStart(node, Math.max(start - at, 0));
    range.setEnd(node, Math.min(end - at, node.length));
    begun = true;
  }
  return begun ? range : undefined;
}

/** The piece that shows the character at `offset` of the text of a whole block's element. */
export function pieceOfText(element: HTMLElement, offset: number): number {
  const node = textsOf(element).findLast(({ start }) => start <= offset)?.node;
  return Math.max(
    piecesOf(element).findIndex((piece) => node !== undefined && piece.contains(node)),
    0,
  );
}

/** The text of `whole`, a block's element, from its beginning or that of `row` up to the offset `until` of its text. */
export function textBefore(whole: HTMLElement, row: HTMLElement | undefined, until: number): string {
  return textsOf(whole)
    .filter(({ node, start }) => start < until && (row?.contains(node) ?? true) && !isSpelledOut(node))
    .map(({ node, start }) => node.data.slice(0, until - start))
    .join('');
}

/** What stands for a character that one cannot see. */
function isSpelledOut(node: Text): boolean {
  return (node.parentElement?.closest('.control') ?? null) !== null;
}
