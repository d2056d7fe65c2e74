/** What the mouse does on the paper, and copying from it. */
import type { BlockList } from './blocks/block-list';
import { textOfBlock } from './blocks/block-text';
import { selectedText } from './copying';
import type { Host } from './host';
import type { ShownPart } from './pages/parts';
import { pointedAt } from './pointing';

/** The blocks that are shown, and those parts of them that are drawn. */
export interface DrawnReport {
  list: BlockList;
  parts: readonly ShownPart[];
}

/** Listens to the mouse: a click moves the editor's caret there, a double click goes there to write; links are opened by the extension. */
export function listenToPointer(root: HTMLElement, host: Host, viewHost: () => DrawnReport): void {
  const clicked = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null) {
      // VS Code's own handler further up would open it a second time.
      event.preventDefault();
      event.stopPropagation();
      host.send({ type: 'openLink', href: link.href });
      return;
    }
    const selection = getSelection();
    const isDouble = event.type === 'dblclick';
    if (!(event.target instanceof Node) || (!isDouble && selection?.isCollapsed === false)) return;
    const { list, parts } = viewHost();
    const place =
      (selection?.focusNode &&
        pointedAt(list, parts, selection.anchorNode ?? event.target, selection.anchorOffset)) ??
      pointedAt(list, parts, event.target, 0);
    // The word that a double click selects is not what the user wants.
    if (isDouble) selection?.removeAllRanges();
    if (place !== undefined)
      host.send({ type: 'goTo', line: place.line, character: { before: place.before }, edit: isDouble });
  };
  root.addEventListener('click', clicked);
  root.addEventListener('dblclick', clicked);
  listenToCopying(viewHost);
}

/** `Ctrl+A` means the whole report, of which most is not drawn. */
function listenToCopying(viewHost: () => DrawnReport): void {
  let isAll = false;
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, target }) => {
    if (key === 'Control' || key === 'Meta' || target instanceof HTMLInputElement) return;
    if (ctrlKey || metaKey) isAll = key.toLowerCase() === 'a' || (isAll && key.toLowerCase() === 'c');
  });
  document.addEventListener('pointerdown', () => {
    isAll = false;
  });
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (event.target instanceof HTMLInputElement || selection === null || selection.isCollapsed) return;
    const { list, parts } = viewHost();
    const text = isAll ? list.blocks.map(textOfBlock).join('\n') : selectedText(selection, parts);
    if (text === '') return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
}
