import type { Item } from '../../report/outline/result/outline';
import { impossible } from '../../report/expect';
import { firstIndex } from '../../report/lists';
import type { Report } from '../../report/report';
import { comparePositions, type Position } from '../../report/text';
import type { FixMaker, LineEdit, RuleFix } from '../rule';

/**
 * Makes fixes that take more than a section: `make` gets the whole document, and the item as one of its outline. Its
 * edits are in lines of the document.
 * @param item one of the section's, where there is the violation
 */
export function fixesInDocument<Message extends string>(
  item: Item,
  make: (item: Item, report: Report) => RuleFix<Message>[],
): FixMaker<Message> {
  return ({ document, start }) => {
    const whole = itemAt(document, item.line + start, item.reading.span.start);
    return whole === undefined ? [] : make(whole, document).map((fix) => shifted(fix, -start));
  };
}

/** The item of the outline that begins at a line and character. Binary search. */
function itemAt({ outline: { items } }: Report, line: number, character: number): Item | undefined {
  const place = { line, character };
  const beginsThereOrAfter = (at: number): boolean => {
    const item = items[at];
    return item === undefined
      ? impossible('There is no item at an index.', true)
      : comparePositions(startOf(item), place) >= 0;
  };
  const found = items[firstIndex(items.length, beginsThereOrAfter)];
  return found?.line === line ? found : undefined;
}

function startOf({ line, reading }: Item): Position {
  return { line, character: reading.span.start };
}

function shifted<Message extends string>(fix: RuleFix<Message>, by: number): RuleFix<Message> {
  const { edits } = fix;
  const move = (edit: LineEdit): LineEdit => ({
    ...edit,
    line: edit.line + by,
    ...(edit.endLine === undefined ? {} : { endLine: edit.endLine + by }),
  });
  return { ...fix, edits: typeof edits === 'function' ? () => edits().map(move) : edits.map(move) };
}
