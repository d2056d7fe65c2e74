/** Elements of blocks, whole or as far as they stand on one page. */
import type { PreviewBlock } from '../../../protocol/preview';
import { pieceCount } from '../../../core/render/paper/paper-block';
import { blockElement } from '../blocks/block-element';

/** A text node, and where it begins in the text of its block. */
export interface TextAt {
  readonly node: Text;
  readonly start: number;
}

/** Of elements that show a part of their block, where their texts begin. */
const textsOfParts = new WeakMap<HTMLElement, readonly TextAt[]>();

/** The element of a block with only the pieces from `from` up to but not including `to`; a table keeps its head. */
export function partElement({ drawn, paper }: PreviewBlock, from: number, to: number): HTMLElement {
  const element = blockElement(drawn);
  const count = pieceCount(paper);
  if (from === 0 && to >= count) return element;
  const texts = textsIn(element);
  piecesOf(element).forEach((piece, index) => {
    if ((index < from || index >= to) && index !== paper.repeated) piece.remove();
  });
  // The marker stands before the first line.
  if (from > 0) element.querySelector(':scope > .lead')?.remove();
  element.classList.toggle('continued', from > 0);
  element.classList.toggle('unfinished', to < count);
  textsOfParts.set(
    element,
    texts.filter(({ node }) => element.contains(node)),
  );
  return element;
}

/** The elements of a block's pieces in order: a table's caption and rows, a paragraph's lines. */
export function piecesOf(element: HTMLElement): HTMLElement[] {
  const table = element.querySelector('table');
  if (table === null) return [...element.querySelectorAll<HTMLElement>('.line')];
  const caption = element.querySelector('figcaption');
  return caption === null ? [...table.rows] : [caption, ...table.rows];
}

/** The texts of an element in order, with their places in the text of the block. */
export function textsOf(element: HTMLElement): readonly TextAt[] {
  return textsOfParts.get(element) ?? textsIn(element);
}

function textsIn(element: HTMLElement): TextAt[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: TextAt[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    texts.push({ node, start });
    start += node.length;
  }
  return texts;
}
