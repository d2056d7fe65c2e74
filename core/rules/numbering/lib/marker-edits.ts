import { expectDefined } from '../../../report/expect';
import type { Item, SiblingGroup } from '../../../report/outline/result/outline';
import { formFor, writeMarker, type MarkerKind, type MarkerReading } from '../../../report/marker';
import type { LineEdit } from '../../rule';
import type { UsualMarker } from './forms';

/** The marker's text on its line. */
export function markerText(reading: MarkerReading): string {
  const text = writeMarker(reading.kind, reading.number, reading.form);
  return expectDefined(text, 'text of a marker that was read', '');
}

/** An item's marker as it would be written with another number. */
export function numberedAs({ reading }: Item, number: number): string {
  return writeMarker(reading.kind, number, reading.form) ?? String(number);
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

/**
 * The edit that gives an item another kind or number: in its own way of writing, or, for another kind, in that of
 * its siblings, else of `model`.
 */
export function rewrite(
  item: Item,
  kind: MarkerKind,
  number: number,
  model?: UsualMarker,
): LineEdit | undefined {
  const { reading } = item;
  const sibling = item.group.items.find((other) => other.reading.kind === kind);
  const like = sibling === undefined ? model : { form: sibling.reading.form, gap: sibling.gap };
  const form = reading.kind === kind ? reading.form : (like?.form ?? formFor(kind, reading.form));
  // Enclosed numerals end early (⑳): further ones are written out.
  const newText = writeMarker(kind, number, form) ?? writeMarker(kind, number, formFor(kind, form));
  return newText === undefined ? undefined : markerEdit(item, newText, reading.kind === kind ? item : like);
}

/** Replaces an item's marker, and the blanks after it by those that `like` has there. */
export function markerEdit(item: Item, marker: string, like: Pick<UsualMarker, 'gap'> | undefined): LineEdit {
  const { start, end } = item.reading.span;
  const sameGap = like === undefined || like.gap === item.gap;
  if (sameGap) return { line: item.line, span: { start, end }, newText: marker };
  return { line: item.line, span: { start, end: item.titleStart }, newText: marker + like.gap };
}
