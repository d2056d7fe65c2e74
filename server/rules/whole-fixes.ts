import type { Item } from '../report/outline/outline';
import type { Report } from '../report/report';
import type { FixMaker, LineEdit, RuleFix } from './rule';

/**
 * Fixes that take more than a section to make: `make` sees the whole report, and the item as one of its outline.
 * @param item of the section
 */
export function inWhole<Message extends string>(
  item: Item,
  make: (item: Item, report: Report) => RuleFix<Message>[],
): FixMaker<Message> {
  return ({ report, start }) => {
    const whole = itemAt(report, item.line + start, item.reading.span.start);
    return whole === undefined ? [] : make(whole, report).map((fix) => shifted(fix, -start));
  };
}

/** The item of the outline that begins at a place. Binary search. */
function itemAt({ outline: { items } }: Report, line: number, character: number): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    const isBefore =
      item !== undefined && (item.line < line || (item.line === line && item.reading.span.start < character));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return items[low]?.line === line ? items[low] : undefined;
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
