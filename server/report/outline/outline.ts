import { visibleText, type Line } from '../line';
import type { MarkerKind, MarkerReading } from '../marker';
import { skipBlanks } from '../read-markers';
import { nestingOf, schemeFor, type Scheme, type SchemeName } from '../scheme';
import { entriesOf } from './entry';
import { leastEdit } from './search';
import type { Slip } from './slip';

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
  readonly slip: Slip | undefined;
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

/** The outline of a report's lines. Linear. */
export function buildOutline(lines: readonly Line[], schemeName: SchemeName): Outline {
  const entries = entriesOf(lines);
  const markers = entries.map((entry) => entry.reading).filter((reading) => reading.doubtful !== true);
  const scheme = schemeFor(schemeName, markers);
  const outcomes = leastEdit(entries, { scheme, nesting: nestingOf(markers) });
  const byEntry: (DraftItem | undefined)[] = [];
  const items: DraftItem[] = [];
  const groups = new Map<number, DraftItem['group']>();
  entries.forEach((entry, index) => {
    const outcome = outcomes[index];
    if (outcome?.item === undefined) return;
    const { kind, number, depth, parent, group: groupKey } = outcome.item;
    const group = groups.get(groupKey) ?? { kind: entry.reading.kind, items: [] };
    if (kind !== undefined) group.kind = kind;
    groups.set(groupKey, group);
    const prose = lines[entry.line]?.prose ?? '';
    const titleStart = skipBlanks(prose, entry.reading.span.end);
    const above = parent === undefined ? undefined : byEntry[parent];
    const item: DraftItem = {
      line: entry.line,
      reading: entry.reading,
      titleStart,
      gap: prose.slice(entry.reading.span.end, titleStart),
      untitled: entries[index + 1]?.nested === true && outcomes[index + 1]?.item !== undefined,
      level: depth,
      number,
      slip: outcome.slip,
      parent: above,
      children: [],
      group,
      endLine: lines.length,
    };
    group.items.push(item);
    above?.children.push(item);
    byEntry[index] = item;
    items.push(item);
  });
  closeItems(items);
  return { items, units: items.filter((item) => item.level === 1), groups: [...groups.values()], scheme };
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

/** The title of an item as a reader sees it: without comments, and without the marks of bold type. */
export function titleOf(item: Item, lines: readonly Line[]): string {
  const line = lines[item.line];
  return line === undefined || item.untitled ? '' : visibleText(line, item.titleStart).replaceAll('**', '');
}
