import { expectDefined } from '../../../report/expect';
import type { Item, SiblingGroup } from '../../../report/outline/result/outline';
import { cached } from '../../../report/cache';
import { formFor, writeMarker, type MarkerKind, type MarkerReading } from '../../../report/marker';
import type { LineEdit, RuleFix } from '../../rule';
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

/** A fix that renumbers a series, but for its title. */
export interface Renumbering extends Pick<RuleFix<string>, 'mends'> {
  readonly edits: () => LineEdit[];
}

/**
 * Gives the items from `items[from]` on the numbers `first`, `first + 1`, …; those that have theirs already are left
 * alone. `undefined` where a number cannot be written (甲 has ten). Constant time: the edits are made when asked for.
 */
export function renumber(group: SiblingGroup, from: number, first: number): Renumbering | undefined {
  const numberOf = (index: number): number => first + index - from;
  const edit = (index: number): LineEdit[] | undefined => renumbered(group, index, numberOf(index));
  // What can be written of the first and of the last, can of those between them.
  const last = Math.max(from, group.items.length - 1);
  if (edit(from) === undefined || edit(last) === undefined) return undefined;
  const edits = (): LineEdit[] => group.items.slice(from).flatMap((_, offset) => edit(from + offset) ?? []);
  return { edits, mends: group };
}

/** The edits that give an item of a group its number: one, or none where it has it; `undefined`: it cannot be written. */
function renumbered({ items, kind }: SiblingGroup, index: number, number: number): LineEdit[] | undefined {
  const item = items[index];
  if (item === undefined || (item.reading.number === number && item.reading.kind === kind)) return [];
  const edit = rewrite(item, kind, number);
  return edit && [edit];
}

const places = cached(({ items }: SiblingGroup) => new Map(items.map((item, index) => [item, index])));

/** The index of an item in its group. */
export function placeInGroup(item: Item): number {
  return expectDefined(places(item.group).get(item), 'place of an item in its group', 0);
}

/** The first item of each kind in a group. */
const firstOfKind = cached(
  ({ items }: SiblingGroup) => new Map(items.toReversed().map((item) => [item.reading.kind, item])),
);

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
  const sibling = firstOfKind(item.group).get(kind);
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
