/** Copying from the paper: paragraphs without the ends of their lines, a table's cells with tabs. */
import type { ShownPart } from './pages/parts';

/** The selected text, as it stands in the report. */
export function selectedText(selection: Selection, parts: readonly ShownPart[]): string {
  if (selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  let text = '';
  let last = -1;
  for (const { element, index } of parts) {
    const own = withinOf(range, element);
    if (own === undefined) continue;
    if (last >= 0 && last !== index) text += '\n';
    text += textIn(own, element);
    last = index;
  }
  return text;
}

function textIn(range: Range, element: HTMLElement): string {
  const table = element.querySelector('table');
  if (table === null) return range.toString();
  const rows = [...table.rows].flatMap((row) => {
    const cells = [...row.cells].flatMap((cell) => withinOf(range, cell)?.toString() ?? []);
    return cells.length === 0 ? [] : [cells.join('\t')];
  });
  const caption = element.querySelector('figcaption');
  const above = caption === null ? undefined : withinOf(range, caption)?.toString();
  return [...(above === undefined ? [] : [above]), ...rows].join('\n');
}

/** What of a range is within an element. */
function withinOf(range: Range, element: Element): Range | undefined {
  if (!range.intersectsNode(element)) return undefined;
  const own = document.createRange();
  own.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0)
    own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  return own;
}
