import type { FindingCounts, OutlineNode } from '../protocol';
import { titleOf, type Item } from '../report/outline/outline';
import type { Report } from '../report/report';
import type { Finding } from '../rules/rule';

/** No finding of any severity. */
export function noFindings(): FindingCounts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

/** How many findings of each severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = noFindings();
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/**
 * The outline view's units, with how many findings each item holds.
 * @param findings in the order of the text
 * Linear in items and findings.
 */
export function unitOutline(report: Report, findings: readonly Finding[]): OutlineNode[] {
  const nodes = new NodeMaker(report);
  const units = nodes.makeAll(report.outline.units, '', -1);
  nodes.count(findings);
  return units;
}

class NodeMaker {
  /** All nodes in the order of the text, with the node above. */
  private readonly made: { node: OutlineNode; above: number }[] = [];

  constructor(private readonly report: Report) {}

  /** An item's number tells it from its siblings; of those with the same one, its place among them. */
  makeAll(siblings: readonly Item[], path: string, above: number): OutlineNode[] {
    const seen = new Map<string, number>();
    return siblings.map((item) => {
      const key = `${item.reading.kind}${String(item.reading.number)}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return this.make(item, `${path}/${key}${before > 0 ? `+${String(before)}` : ''}`, above);
    });
  }

  private make(item: Item, id: string, above: number): OutlineNode {
    const { lines } = this.report;
    const { start, end } = item.reading.span;
    const text = lines[item.line]?.text ?? '';
    // Of two items on a line, the first may end where the second begins.
    const lastLine = item.endLine - 1;
    const marker = text.slice(start, end);
    const title = titleOf(item, lines);
    const node: OutlineNode = {
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
      children: [],
    };
    const index = this.made.push({ node, above }) - 1;
    node.children = this.makeAll(item.children, id, index);
    return node;
  }

  /** Every finding counts for the innermost item it stands in, and for those above. */
  count(findings: readonly Finding[]): void {
    let at = -1;
    for (const finding of findings) {
      const { line } = finding.range.start;
      while ((this.made[at + 1]?.node.range.start.line ?? Infinity) <= line) at++;
      for (let index = at; index >= 0; index = this.made[index]?.above ?? -1) {
        const node = this.made[index]?.node;
        if (node !== undefined) node.findings[finding.severity]++;
      }
    }
  }
}

/** After 、 and full-width brackets there is room enough; after half-width ones a blank makes it. */
function labelOf(marker: string, title: string): string {
  return /[).]$/.test(marker) && title !== '' ? `${marker} ${title}` : marker + title;
}
