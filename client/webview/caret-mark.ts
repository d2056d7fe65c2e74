import type { BlockList } from './blocks/block-list';
import { pieceOfLine } from './blocks/block-lines';
import { piecesOf } from './pages/block-part';
import type { ShownPart } from './pages/parts';

/** Shows on the paper where the editor's caret is. */
export class CaretMark {
  #marked: readonly HTMLElement[] = [];

  /** Marks the item of the caret's line wherever it is drawn; in a table, the row. */
  show(list: BlockList, parts: readonly ShownPart[], line: number | undefined): void {
    const marked = line === undefined ? [] : elementsAt(list, parts, line);
    for (const element of this.#marked) if (!marked.includes(element)) element.classList.remove('caret');
    for (const element of marked) element.classList.add('caret');
    this.#marked = marked;
  }
}

function elementsAt(list: BlockList, parts: readonly ShownPart[], line: number): HTMLElement[] {
  if (line < list.lineAt(0) || line >= list.lineAt(list.count)) return [];
  const index = list.indexAtLine(line);
  return parts.flatMap((part) => {
    if (part.index !== index) return [];
    if (part.block.paper.type !== 'table') return [part.element];
    const row = rowAt(part, Math.floor(pieceOfLine(part.block.paper, line - list.lineAt(index))));
    return row === undefined ? [] : [row];
  });
}

/** On a page that a table goes on to, the head stands first, again. */
function rowAt({ element, block, from, to }: ShownPart, piece: number): HTMLElement | undefined {
  if (piece < from || piece >= to) return undefined;
  const repeated = from > 0 && block.paper.repeated >= 0 ? 1 : 0;
  return piecesOf(element)[piece - from + repeated];
}
