import type { Item, SiblingGroup } from '../../report/outline/outline';
import { formFor, writeMarker, type MarkerForm, type MarkerKind, type MarkerReading } from '../../report/marker';
import type { LineEdit } from '../rule';

/** The marker's text on its line. */
export function markerText(reading: MarkerReading): string {
  return writeMarker(reading.kind, reading.number, reading.form) ?? '';
}

/**
 * The edits that give the items from `items[from]` on the numbers `first`, `first + 1`, …; those that have theirs
 * already are left alone. `undefined` where a number cannot be written (甲 has ten).
 */
export function renumber(group: SiblingGroup, from: number, first: number): LineEdit[] | undefined {
  const edits: LineEdit[] = [];
  for (const [offset, item] of group.items.slice(from).entries()) {
    const number = first + offset;
    if (item.reading.number === number && item.reading.kind === group.kind) continue;
    const edit = rewrite(item, group.kind, number);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** The edit that gives an item another kind or number, in its own way of writing. */
export function rewrite(item: Item, kind: MarkerKind, number: number): LineEdit | undefined {
  const { reading } = item;
  const form = reading.kind === kind ? reading.form : formLike(item, kind);
  // Enclosed numerals end early (⑳): further ones are written out.
  const newText = writeMarker(kind, number, form) ?? writeMarker(kind, number, formFor(kind, form));
  return newText === undefined ? undefined : { line: item.line, span: reading.span, newText };
}

/** The form that the siblings of the right kind are written in. */
function formLike(item: Item, kind: MarkerKind): MarkerForm {
  const sibling = item.group.items.find((other) => other.reading.kind === kind);
  return sibling?.reading.form ?? formFor(kind, item.reading.form);
}
