import { expectDefined } from '../../expect';
import { withoutMarks } from '../../inline-marks';
import { visibleText, type Line } from '../../line';
import type { MarkerKind, MarkerReading } from '../../marker';
import { skipBlanks } from '../../read-markers';
import type { Scheme } from '../../scheme';
import type { EntryId } from '../search/entry';
import type { NumberingViolation } from './numbering-violation';
import type { PlacedOutcome } from './outline-reading';

/** Siblings: the items of one kind that follow each other below the same item. */
export interface SiblingGroup {
  /** The kind that belongs here. An item whose marker is of another level has another kind in its `reading`. */
  readonly kind: MarkerKind;
  readonly items: readonly Item[];
}

/** An item of the outline. Items are linked with each other, and immutable once they are made. */
export interface Item {
  /** 0-based, in the report or in the section that the item was read for. */
  readonly line: number;
  readonly reading: MarkerReading;
  /** UTF-16 offset of the title on the line. */
  readonly titleStart: number;
  /** The white space between marker and title. */
  readonly gap: string;
  /** A second marker follows on the same line, and the title belongs to that. */
  readonly untitled: boolean;
  /** 1 for a unit. */
  readonly level: number;
  /** The number that the item should have; where the number is right, that of `reading`. */
  readonly number: number;
  readonly violation: NumberingViolation | undefined;
  readonly parent: Item | undefined;
  readonly children: readonly Item[];
  readonly group: SiblingGroup;
  /** The line after the last one of the item and everything below it. */
  readonly endLine: number;
}

/** The outline of a whole report. */
export interface Outline {
  /** All items in the order of the text. */
  readonly items: readonly Item[];
  /** The items of level 1. */
  readonly units: readonly Item[];
  readonly groups: readonly SiblingGroup[];
  readonly scheme: Scheme;
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
interface DraftItem extends Draft<Omit<Item, 'children' | 'group' | 'parent'>> {
  parent: DraftItem | undefined;
  children: DraftItem[];
  group: { kind: MarkerKind; items: DraftItem[] };
}

/**
 * Returns the items of some lines, linked with each other, and their groups, both in the order of the text. Linear.
 * @param lines a whole report, or a section; the lines of the items are counted from its first
 * @param offset the line of the report that `lines` begin with
 * @param outcomes the entries of these lines, with their lines in the report
 */
export function itemsOf(
  lines: readonly Line[],
  offset: number,
  outcomes: Iterable<PlacedOutcome>,
): { items: Item[]; groups: SiblingGroup[] } {
  const byEntry = new Map<EntryId, DraftItem>();
  const items: DraftItem[] = [];
  const groups = new Map<EntryId, DraftItem['group']>();
  for (const { entry, line, outcome } of outcomes) {
    const { reading, id, outer } = entry;
    if (outcome.item === undefined) continue;
    const { kind, number, depth, parent, group: groupKey } = outcome.item;
    const group = groups.get(groupKey) ?? { kind: reading.kind, items: [] };
    if (kind !== undefined) group.kind = kind;
    groups.set(groupKey, group);
    const prose = expectDefined(lines[line - offset]?.prose, 'line of an item', '');
    const titleStart = skipBlanks(prose, reading.span.end);
    const above = parent === undefined ? undefined : byEntry.get(parent);
    const before = outer === undefined ? undefined : byEntry.get(outer);
    if (before !== undefined) before.untitled = true;
    const item: DraftItem = {
      line: line - offset,
      reading,
      titleStart,
      gap: prose.slice(reading.span.end, titleStart),
      untitled: false,
      level: depth,
      number,
      violation: outcome.violation,
      parent: above,
      children: [],
      group,
      endLine: lines.length,
    };
    group.items.push(item);
    above?.children.push(item);
    byEntry.set(id, item);
    items.push(item);
  }
  closeItems(items);
  return { items, groups: [...groups.values()] };
}

/** An item ends where the next one of its level or above begins. */
function closeItems(items: readonly DraftItem[]): void {
  const open: DraftItem[] = [];
  for (const item of items) {
    for (let last = open.at(-1); last !== undefined && last.level >= item.level; last = open.at(-1)) {
      last.endLine = item.line;
      open.pop();
    }
    open.push(item);
  }
}

/** Whether two lists of items, read from the same lines, are equal. Linear in the items and their groups. */
export function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
}

function isEqual(a: Item, b: Item | undefined): boolean {
  return (
    a.line === b?.line &&
    a.reading === b.reading &&
    a.level === b.level &&
    a.number === b.number &&
    a.untitled === b.untitled &&
    a.group.kind === b.group.kind &&
    a.group.items.indexOf(a) === b.group.items.indexOf(b) &&
    a.parent?.line === b.parent?.line &&
    a.parent?.reading === b.parent?.reading &&
    (a.violation === b.violation || JSON.stringify(a.violation) === JSON.stringify(b.violation))
  );
}

/**
 * Returns the title of an item as a reader sees it: without comments, and without marks.
 * @param lines the lines that the item was read from
 */
export function titleOf(item: Item, lines: readonly Line[]): string {
  const line = lines[item.line];
  if (line === undefined || item.untitled) return '';
  const written = visibleText(line, item.titleStart);
  // Marks around nothing.
  return /^[\s*]*$/.test(written) ? '' : withoutMarks(written);
}
