import { formFor, writeMarker, type MarkerKind } from '../../../server/report/marker';
import type { Item } from '../../../server/report/outline/outline';
import type { Report } from '../../../server/report/report';

/** A text with one mistake put into it, and the lines (0-based) where its finding may stand. */
export interface Mutation {
  lines: string[];
  at: number[];
}

type Mutate = (report: Report, item: Item) => Mutation | undefined;

/** Ways to make one mistake in the numbering, by name; `undefined` where an item does not allow it. */
export const numberingMutations: Record<string, Mutate> = {
  deleted(report, item) {
    const next = siblingAfter(item);
    if (next === undefined) return undefined;
    const lines = textsOf(report);
    lines.splice(item.line, item.endLine - item.line);
    return { lines, at: [next.line - (item.endLine - item.line)] };
  },
  inserted(report, item) {
    const marker = markerOf(item, item.reading.kind, item.number);
    const lines = textsOf(report);
    lines.splice(item.line, 0, `${marker ?? ''}新增辦理事項一案。`);
    return marker === undefined ? undefined : { lines, at: [item.line, item.line + 1] };
  },
  wrongNumber(report, item) {
    // Far from its own number, so that it is no neighbour's either.
    return replaced(report, item, item.reading.kind, item.number + 4);
  },
  duplicated(report, item) {
    const before = siblingBefore(item);
    if (before === undefined) return undefined;
    const mutation = replaced(report, item, item.reading.kind, item.number - 1);
    return mutation === undefined ? undefined : { ...mutation, at: [before.line, item.line] };
  },
  swapped(report, item) {
    const next = siblingAfter(item);
    if (next === undefined) return undefined;
    const lines = textsOf(report);
    const [first, second] = [lines.slice(item.line, next.line), lines.slice(next.line, next.endLine)];
    lines.splice(item.line, first.length + second.length, ...second, ...first);
    return { lines, at: [item.line, item.line + second.length] };
  },
  wrongLevel(report, item) {
    const kind = otherLevel[item.reading.kind];
    // The last of a group may as well begin or end another one: nobody could tell.
    if (kind === undefined || siblingAfter(item) === undefined || siblingBefore(item) === undefined)
      return undefined;
    return replaced(report, item, kind, item.number);
  },
};

/** The level that each kind is most easily mistaken for. */
const otherLevel: Partial<Record<MarkerKind, MarkerKind>> = {
  '(一)': '一',
  '1': '(1)',
  '(1)': '1',
  A: '(1)',
};

function textsOf(report: Report): string[] {
  return report.lines.map((line) => line.text);
}

function siblingAfter(item: Item): Item | undefined {
  return item.group.items[item.group.items.indexOf(item) + 1];
}

function siblingBefore(item: Item): Item | undefined {
  return item.group.items[item.group.items.indexOf(item) - 1];
}

function markerOf(item: Item, kind: MarkerKind, number: number): string | undefined {
  const { reading } = item;
  return writeMarker(kind, number, kind === reading.kind ? reading.form : formFor(kind, reading.form));
}

function replaced(report: Report, item: Item, kind: MarkerKind, number: number): Mutation | undefined {
  const marker = markerOf(item, kind, number);
  if (marker === undefined) return undefined;
  const lines = textsOf(report);
  const text = lines[item.line] ?? '';
  const { start, end } = item.reading.span;
  lines[item.line] = text.slice(0, start) + marker + text.slice(end);
  return { lines, at: [item.line] };
}
