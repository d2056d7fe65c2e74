import { noFindings, type FindingCounts } from './finding-counts';
import { cached } from '../report/cache';
import { expectDefined } from '../report/expect';
import type { Line } from '../report/line';
import { titleOf, type Item } from '../report/outline/result/outline';
import type { Report } from '../report/report';
import type { Range } from '../report/text';
import type { SectionContent } from '../report/section';
import type { Finding, Severity } from '../rules/rule';
import { countLevels, deepestLevel, defaultLimit } from './deepest-level';

/** An item of the outline with the items below it. */
export interface OutlineNode {
  /** Stable while the item's surroundings are edited; unique in the document, and begins with the id of its unit. */
  id: string;
  /** The marker as it is written, e.g. `(一)`. */
  marker: string;
  title: string;
  /** Marker and title as they are shown: `一、綜合規劃司`, `(一) 管制考核`. */
  label: string;
  /** 1 for a unit. */
  level: number;
  /** The item with everything below it. */
  range: Range;
  /** Marker and title. */
  selectionRange: Range;
  /** Findings in the item and everything below it. */
  findings: FindingCounts;
  children: OutlineNode[];
}

/**
 * A unit with everything below it. Units follow each other without gaps, so a unit's first line is the sum of the
 * `lineCount`s before it, and a unit that only moves need not be sent again.
 */
export interface OutlineUnit {
  lineCount: number;
  /** With lines counted from the unit's first. */
  node: OutlineNode;
}

/**
 * The outline of a whole report, with the number of findings in each item. Linear in items and findings.
 * @param findings in the order of the text
 */
export function unitOutline(report: Report, findings: readonly Finding[]): OutlineNode[] {
  const names = new UniqueNames();
  const units = report.contents.flatMap((content, index) => {
    const unit = unitIn(content);
    return unit === undefined
      ? []
      : copyOf(unit, names.next(unit.id), expectDefined(report.starts[index], 'first line of a section', 0));
  });
  const places = findings.map(({ severity, range: { start } }) => ({ severity, line: start.line }));
  countIn(units, places);
  return units;
}

/**
 * The outline of a report without findings. If there are more than `limit` items, the deepest levels are left out.
 * Linear in the number of sections, in those that changed, and in the result.
 */
export function limitedOutline(report: Report, limit = defaultLimit): OutlineNode[] {
  const deepest = deepestLevel(report.contents.map(levelCounts), limit);
  const units: OutlineNode[] = [];
  report.contents.forEach((content, index) => {
    const unit = unitIn(content);
    if (unit === undefined || units.length >= limit) return;
    units.push(
      copyOf(unit, unit.id, expectDefined(report.starts[index], 'first line of a section', 0), deepest),
    );
  });
  return units;
}

/**
 * A copy of a unit under an id of its own, with the number of findings in each item, in lines of the section.
 * @param findings in the order of the text, in lines of the section
 */
export function namedUnit(
  unit: OutlineNode,
  id: string,
  findings: readonly { line: number; severity: Severity }[],
): OutlineNode {
  const copy = copyOf(unit, id, 0);
  countIn([copy], findings);
  return copy;
}

/** Makes names unique: the second and later uses of a name are numbered. */
export class UniqueNames {
  readonly #uses = new Map<string, number>();

  /** A unique form of `name`. @param isTaken whether a name is in use elsewhere */
  next(name: string, isTaken: (name: string) => boolean = () => false): string {
    for (let count = this.#uses.get(name) ?? 0; ; count++) {
      const unique = count > 0 ? `${name}+${String(count)}` : name;
      if (isTaken(unique)) continue;
      this.#uses.set(name, count + 1);
      return unique;
    }
  }
}

/**
 * The outline of a section's unit, in lines of the section and without findings; undefined for the preamble. Its id is
 * the same for all units of its number. The same object as long as it is the same section.
 */
export const unitIn = cached(({ items, lines }: SectionContent): OutlineNode | undefined => {
  const units = items.filter(({ level }) => level === 1);
  return nodesOf(units, lines, '')[0];
});

/** The number of items on each level of a section's unit. */
const levelCounts = cached((content: SectionContent): readonly number[] => {
  const items = unitIn(content) === undefined ? [] : content.items;
  return countLevels(items.map(({ level }) => level));
});

/** Siblings are distinguished by their numbers. */
function nodesOf(siblings: readonly Item[], lines: readonly Line[], path: string): OutlineNode[] {
  const names = new UniqueNames();
  return siblings.map((item) => {
    const { kind, number } = item.reading;
    return nodeOf(item, lines, names.next(`${path}/${kind}${String(number)}`));
  });
}

function nodeOf(item: Item, lines: readonly Line[], id: string): OutlineNode {
  const { start, end } = item.reading.span;
  const text = textOf(lines, item.line);
  // Of two items on a line, the first may end where the second begins.
  const lastLine = item.endLine - 1;
  const marker = text.slice(start, end);
  const title = titleOf(item, lines);
  return {
    id,
    marker,
    title,
    label: labelOf(marker, title),
    level: item.level,
    range: {
      start: { line: item.line, character: start },
      end: { line: lastLine, character: textOf(lines, lastLine).length },
    },
    selectionRange: {
      start: { line: item.line, character: start },
      end: { line: item.line, character: item.untitled ? end : Math.max(end, text.length) },
    },
    findings: noFindings(),
    children: nodesOf(item.children, lines, id),
  };
}

/** 、 and full-width brackets have room of their own; after half-width brackets a space makes it. */
function labelOf(marker: string, title: string): string {
  return /[).]$/.test(marker) && title !== '' ? `${marker} ${title}` : marker + title;
}

/** A copy of a unit under another id, moved down by `lines`, without the items below level `deepest`. */
function copyOf(unit: OutlineNode, id: string, lines: number, deepest = Infinity): OutlineNode {
  const moved = ({ start, end }: OutlineNode['range']): OutlineNode['range'] => ({
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  });
  const copy = (node: OutlineNode): OutlineNode => ({
    ...node,
    id: id + node.id.slice(unit.id.length),
    range: moved(node.range),
    selectionRange: moved(node.selectionRange),
    findings: noFindings(),
    children: node.level < deepest ? node.children.map(copy) : [],
  });
  return copy(unit);
}

/** Counts each finding for the innermost item that it is in, and for the items above that. */
function countIn(
  units: readonly OutlineNode[],
  findings: readonly { line: number; severity: Severity }[],
): void {
  const nested: NestedNode[] = [];
  const add = (node: OutlineNode, parent: NestedNode | undefined): void => {
    const entry = { node, parent };
    nested.push(entry);
    for (const child of node.children) add(child, entry);
  };
  for (const unit of units) add(unit, undefined);
  let next = 0;
  for (const { line, severity } of findings) {
    while ((nested[next]?.node.range.start.line ?? Infinity) <= line) next++;
    for (let entry = nested[next - 1]; entry !== undefined; entry = entry.parent)
      entry.node.findings[severity]++;
  }
}

interface NestedNode {
  readonly node: OutlineNode;
  readonly parent: NestedNode | undefined;
}

function textOf(lines: readonly Line[], index: number): string {
  return expectDefined(lines[index]?.text, 'line of an item', '');
}
