import { noFindings, type FindingCounts } from './finding-counts';
import type { Line } from '../report/line';
import { titleOf, type Item } from '../report/outline/result/outline';
import type { Report } from '../report/report';
import type { Range } from '../report/text';
import type { SectionContent } from '../report/section';
import type { Finding, Severity } from '../rules/rule';
import { countLevels, deepestLevel, usualLimit } from './deepest-level';

export interface OutlineNode {
  /** Stays the same while the item's surroundings are edited; unique in the document, and begins with the unit's. */
  id: string;
  /** The marker as it is written, e.g. `(一)`. */
  marker: string;
  title: string;
  /** Marker and title as one reads them: `一、綜合規劃司`, `(一) 管制考核`. */
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
 * `lineCount`s before it, and one that only moves need not come again.
 */
export interface OutlineUnit {
  lineCount: number;
  /** With lines counted from the unit's first. */
  node: OutlineNode;
}

/**
 * The outline of a whole report, with how many findings each item holds.
 * @param findings in the order of the text
 * Linear in items and findings.
 */
export function unitOutline(report: Report, findings: readonly Finding[]): OutlineNode[] {
  const names = new Names();
  const units = report.contents.flatMap((content, index) => {
    const unit = unitIn(content);
    return unit === undefined ? [] : copyOf(unit, names.next(unit.id), report.starts[index] ?? 0);
  });
  const places = findings.map(({ severity, range: { start } }) => ({ severity, line: start.line }));
  countIn(units, places);
  return units;
}

/**
 * The outline of a report without findings; of more than `limit` items, the deepest levels are left out. Linear in the
 * number of sections, in those that changed, and in what is returned.
 */
export function limitedOutline(report: Report, limit = usualLimit): OutlineNode[] {
  const deepest = deepestLevel(report.contents.map(levelsIn), limit);
  const units: OutlineNode[] = [];
  report.contents.forEach((content, index) => {
    const unit = unitIn(content);
    if (unit === undefined || units.length >= limit) return;
    units.push(copyOf(unit, unit.id, report.starts[index] ?? 0, deepest));
  });
  return units;
}

/**
 * The unit of a section under a name of its own, with how many findings each item holds, in lines of the section.
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

/** Names that are unique, as long as nobody else gives any: of those with the same number, the place among them. */
export class Names {
  readonly #given = new Map<string, number>();

  /** @param isTaken whether somebody else has given a name */
  next(name: string, isTaken: (name: string) => boolean = () => false): string {
    for (let count = this.#given.get(name) ?? 0; ; count++) {
      const unique = count > 0 ? `${name}+${String(count)}` : name;
      if (isTaken(unique)) continue;
      this.#given.set(name, count + 1);
      return unique;
    }
  }
}

const known = new WeakMap<SectionContent, { unit: OutlineNode | undefined }>();

/**
 * The outline of a section's unit, in lines of the section and without findings; its id is the same for all units of
 * its number. Nothing for the preamble. The same object as long as it is the same section.
 */
export function unitIn(content: SectionContent): OutlineNode | undefined {
  const { unit } = known.get(content) ?? { unit: readUnit(content) };
  known.set(content, { unit });
  return unit;
}

const levels = new WeakMap<SectionContent, readonly number[]>();

/** How many items of each level a section's unit has. */
function levelsIn(content: SectionContent): readonly number[] {
  const items = unitIn(content) === undefined ? [] : content.items;
  const counts = levels.get(content) ?? countLevels(items.map(({ level }) => level));
  levels.set(content, counts);
  return counts;
}

function readUnit({ items, lines }: SectionContent): OutlineNode | undefined {
  return nodesOf(
    items.filter(({ level }) => level === 1),
    lines,
    '',
  )[0];
}

/** An item's number tells it from its siblings. */
function nodesOf(siblings: readonly Item[], lines: readonly Line[], path: string): OutlineNode[] {
  const names = new Names();
  return siblings.map((item) => {
    const { kind, number } = item.reading;
    return nodeOf(item, lines, names.next(`${path}/${kind}${String(number)}`));
  });
}

function nodeOf(item: Item, lines: readonly Line[], id: string): OutlineNode {
  const { start, end } = item.reading.span;
  const text = lines[item.line]?.text ?? '';
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
      end: { line: lastLine, character: lines[lastLine]?.text.length ?? 0 },
    },
    selectionRange: {
      start: { line: item.line, character: start },
      end: { line: item.line, character: item.untitled ? end : Math.max(end, text.length) },
    },
    findings: noFindings(),
    children: nodesOf(item.children, lines, id),
  };
}

/** After 、 and full-width brackets there is room enough; after half-width ones a blank makes it. */
function labelOf(marker: string, title: string): string {
  return /[).]$/.test(marker) && title !== '' ? `${marker} ${title}` : marker + title;
}

/** A unit under another name, so many lines below, without what is below the level `deepest`. */
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

/** Every finding counts for the innermost item it stands in, and for those above. */
function countIn(
  units: readonly OutlineNode[],
  findings: readonly { line: number; severity: Severity }[],
): void {
  const nodes: { node: OutlineNode; above: number }[] = [];
  const add = (node: OutlineNode, above: number): void => {
    const index = nodes.push({ node, above }) - 1;
    for (const child of node.children) add(child, index);
  };
  for (const unit of units) add(unit, -1);
  let at = -1;
  for (const { line, severity } of findings) {
    while ((nodes[at + 1]?.node.range.start.line ?? Infinity) <= line) at++;
    for (let index = at; index >= 0; index = nodes[index]?.above ?? -1) {
      const node = nodes[index]?.node;
      if (node !== undefined) node.findings[severity]++;
    }
  }
}
