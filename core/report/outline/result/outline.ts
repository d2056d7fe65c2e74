import { visibleText, type Line } from '../../line';
import type { MarkerKind, MarkerReading } from '../../marker';
import { skipBlanks } from '../../read-markers';
import type { Scheme } from '../../scheme';
import type { EntryId } from '../search/entry';
import type { PlacedOutcome } from './outline-reading';
import type { NumberingViolation } from './numbering-violation';

/** The items of one kind that follow each other below the same item. */
export interface SiblingGroup {
  /** The kind that belongs here; an item whose marker is of another level has another. */
  readonly kind: MarkerKind;
  readonly items: readonly Item[];
}

export interface Item {
  readonly line: number;
  readonly reading: MarkerReading;
  /** UTF-16 offset of the title on the line. */
  readonly titleStart: number;
  /** The blanks between marker and title. */
  readonly gap: string;
  /** A second marker follows at once, and takes the title. */
  readonly untitled: boolean;
  /** 1 for a unit. */
  readonly level: number;
  /** The number it has, or where it is wrong the one it should have. */
  readonly number: number;
  readonly violation: NumberingViolation | undefined;
  readonly parent: Item | undefined;
  readonly children: readonly Item[];
  readonly group: SiblingGroup;
  /** The line after the last one of the item and everything below it. */
  readonly endLine: number;
}

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
 * The items of some lines, linked with each other. Linear.
 * @param lines what is looked at: a whole report, or a unit @param offset the line of the report that `lines` begin with
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
    const prose = lines[line - offset]?.prose ?? '';
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

/** Whether two lists of items, of the same lines, say the same. Linear. */
export function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
}

function isSame(a: Item, b: Item | undefined): boolean {
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

/** The title of an item as a reader sees it: without comments, and without the marks of bold type. */
export function titleOf(item: Item, lines: readonly Line[]): string {
  const line = lines[item.line];
  return line === undefined || item.untitled ? '' : visibleText(line, item.titleStart).replaceAll('**', '');
}
