import type { FindingCounts, OutlineNode } from '../../protocol/outline';

/** No findings, but for those given. */
export function counts(some: Partial<FindingCounts> = {}): FindingCounts {
  return { error: 0, warning: 0, information: 0, hint: 0, ...some };
}

/**
 * An outline from its text: one item a line, two spaces a level; `id marker title`, and `!` at the end for an
 * error in it. Lines are counted from 0; an item reaches down to the next that is not below it.
 */
export function outline(text: string): OutlineNode[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map(depth));
  const units: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  lines.forEach((line, index) => {
    const level = (depth(line) - indent) / 2 + 1;
    const node = nodeOn(line.trim(), index, level);
    path.length = level - 1;
    for (const above of path) {
      above.range.end = node.range.end;
      above.findings.error += node.findings.error;
    }
    (path.at(-1)?.children ?? units).push(node);
    path.push(node);
  });
  return units;
}

function nodeOn(text: string, line: number, level: number): OutlineNode {
  const [id = '', marker = '', title = ''] = text.split(' ');
  const start = { line, character: 0 };
  const end = { line, character: marker.length + title.length };
  const findings = counts({ error: title.endsWith('!') ? 1 : 0 });
  return {
    id,
    marker,
    title,
    label: `${marker}${title}`,
    level,
    range: { start, end },
    selectionRange: { start, end },
    findings,
    children: [],
  };
}

function depth(line: string): number {
  return line.length - line.trimStart().length;
}
