import { formFor, writeMarker, type MarkerKind } from '../../core/report/marker';
import { evidenceOf } from '../../core/report/outline/search/series-evidence';
import type { Item } from '../../core/report/outline/result/outline';
import type { Report } from '../../core/report/report';
import { usualMarkers } from '../../core/rules/numbering/lib/forms';
import { summarizeReport } from '../../core/rules/report-statistic';
import { textsOf, withText, type Mutant, type Mutation } from './mutation';

type Mutate = (report: Report, item: Item) => Mutant | undefined;

/** Mistakes in the numbering. */
export const numberingMutations: readonly Mutation[] = [
  onItems('deleted item', removed(false), { besides: /^(?:total|reference)\// }),
  onItems('deleted first item', removed(true), { besides: /^(?:total|reference)\// }),
  onItems('wrong number', (report, item) => {
    // Far from its own number, so that it is not a neighbour's either.
    return remarked(report, item, item.reading.kind, item.reading.number + 4);
  }),
  onItems('duplicate', (report, item) => {
    const before = siblingOf(item, -1);
    if (before === undefined) return undefined;
    const mutant = remarked(report, item, item.reading.kind, item.reading.number - 1);
    return mutant && { ...mutant, at: [[before.line, item.line]] };
  }),
  onItems(
    'inserted item',
    (report, item) => {
      const marker = markerOf(report, item, item.reading.kind, item.reading.number);
      if (marker === undefined) return undefined;
      const lines = textsOf(report);
      lines.splice(item.line, 0, `${marker}新增辦理事項。`);
      return { lines, at: [[item.line, item.line + 1]] };
    },
    { besides: /^total\// },
  ),
  onItems('swap', (report, item) => {
    const next = siblingOf(item, 1);
    if (next === undefined || holdsHeading(report, item) || holdsHeading(report, next)) return undefined;
    const lines = textsOf(report);
    const [first, second] = [lines.slice(item.line, next.line), lines.slice(next.line, next.endLine)];
    lines.splice(item.line, first.length + second.length, ...second, ...first);
    return { lines, at: [[item.line, item.line + second.length]] };
  }),
  onItems('wrong level', (report, item) => {
    const kind = otherLevel[item.reading.kind];
    // The last of a group may as well begin or end another one: nobody could tell.
    if (kind === undefined || siblingOf(item, 1) === undefined || siblingOf(item, -1) === undefined)
      return undefined;
    if (continuesAnother(item, kind)) return undefined;
    return remarked(report, item, kind, item.reading.number);
  }),
  onItems(
    'two in one group',
    (report, item) => {
      const [next, third] = [siblingOf(item, 1), siblingOf(item, 4)];
      const before = siblingOf(item, 3);
      if (siblingOf(item, -1) === undefined || !next || !before || !third || siblingOf(item, 5) === undefined)
        return undefined;
      const mutant = remarked(report, third, third.reading.kind, third.reading.number - 1);
      const length = item.endLine - item.line;
      const lines = [...(mutant?.lines ?? [])];
      lines.splice(item.line, length);
      return { lines, at: [[next.line - length], [before.line - length, third.line - length]] };
    },
    { besides: /^(?:total|reference)\// },
  ),
  onItems('empty item', (report, item) => {
    if (siblingOf(item, 1) !== undefined || siblingOf(item, -1) === undefined) return undefined;
    const marker = markerOf(report, item, item.reading.kind, item.reading.number + 1);
    if (marker === undefined) return undefined;
    // What follows without a marker would be its text.
    if (!report.lines.slice(item.line + 1, item.endLine).every(({ type }) => type === 'blank'))
      return undefined;
    const lines = textsOf(report);
    lines.splice(item.line + 1, 0, marker);
    return { lines, at: [[item.line + 1]] };
  }),
];

/** The level that each kind is most easily mistaken for. */
const otherLevel: Partial<Record<MarkerKind, MarkerKind>> = {
  '(一)': '一',
  '1': '(1)',
  '(1)': '1',
  A: '(1)',
};

function onItems(name: string, mutate: Mutate, { besides }: Pick<Mutation, 'besides'> = {}): Mutation {
  return {
    name,
    finds: name === 'empty item' ? /^numbering\/empty$/ : /^numbering\/(?!single|skip|style)/,
    ...(besides && { besides }),
    places: (report) => report.outline.items.filter(isPlain).map((item) => () => mutate(report, item)),
  };
}

/** Right as it stands, and with its line to itself. */
function isPlain({ violation, line, number, reading, parent, children, group }: Item): boolean {
  return (
    violation === undefined &&
    number === reading.number &&
    parent?.line !== line &&
    children.every((child) => child.line !== line) &&
    group.items.every((item) => item.violation === undefined)
  );
}

function removed(first: boolean): Mutate {
  return (report, item) => {
    const next = siblingOf(item, 1);
    if (next === undefined || (siblingOf(item, -1) === undefined) !== first) return undefined;
    if (holdsHeading(report, item)) return undefined;
    const lines = textsOf(report);
    lines.splice(item.line, item.endLine - item.line);
    return { lines, at: [[next.line - (item.endLine - item.line)]] };
  };
}

/** Whether a number of another kind would be the next of a group that is open before the item. */
function continuesAnother(item: Item, kind: MarkerKind): boolean {
  const open: Item[] = [];
  for (let last = siblingOf(item, -1)?.children.at(-1); last !== undefined; last = last.children.at(-1)) {
    open.push(last);
  }
  for (let above = item.parent; above !== undefined; above = above.parent) open.push(above);
  return open.some(({ reading }) => reading.kind === kind && reading.number + 1 === item.reading.number);
}

/** Whether a heading stands below the item, which ends its group: it is not the item's to move. */
function holdsHeading({ lines }: Report, { line, endLine }: Item): boolean {
  return lines.slice(line + 1, endLine).some((below) => below.type === 'text' && evidenceOf(below).breaks);
}

function siblingOf(item: Item, distance: number): Item | undefined {
  return item.group.items[item.group.items.indexOf(item) + distance];
}

/** Written as the report mostly writes the kind, so that its form is not a second mistake. */
function markerOf(report: Report, { reading }: Item, kind: MarkerKind, number: number): string | undefined {
  const usual = summarizeReport(usualMarkers, report.contents).get(kind);
  return writeMarker(kind, number, usual?.form ?? formFor(kind, reading.form));
}

function remarked(report: Report, item: Item, kind: MarkerKind, number: number): Mutant | undefined {
  const marker = markerOf(report, item, kind, number);
  if (marker === undefined) return undefined;
  const { start, end } = item.reading.span;
  return { lines: withText(report, item.line, start, end, marker), at: [[item.line]] };
}
