import type { Item } from '../report/outline/outline';
import type { Report } from '../report/report';
import type { FixMaker, RuleFix } from './rule';

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

/** The item of the outline that begins at a place. Linear. */
function itemAt({ outline }: Report, line: number, character: number): Item | undefined {
  return outline.items.find((item) => item.line === line && item.reading.span.start === character);
}

function shifted<Message extends string>(fix: RuleFix<Message>, by: number): RuleFix<Message> {
  const edits = fix.edits.map((edit) => ({
    ...edit,
    line: edit.line + by,
    ...(edit.endLine === undefined ? {} : { endLine: edit.endLine + by }),
  }));
  return { ...fix, edits };
}
