import type { OutlineNode, OutlineResult, OutlineUnit } from '../../protocol/outline';

/** A node and what is below it, moved down by this many lines. */
function moved(node: OutlineNode, lines: number): OutlineNode {
  const move = ({ start, end }: OutlineNode['range']): OutlineNode['range'] => ({
    start: { ...start, line: start.line + lines },
    end: { ...end, line: end.line + lines },
  });
  const children = node.children.map((child) => moved(child, lines));
  return { ...node, range: move(node.range), selectionRange: move(node.selectionRange), children };
}

/** Units in lines of the report. */
export function placedUnits(units: readonly OutlineUnit[], firstLine: number): OutlineNode[] {
  let start = firstLine;
  return units.map(({ node, lineCount }) => {
    start += lineCount;
    return moved(node, start - lineCount);
  });
}

/** An answer that gives these units, which are in lines of the report, as a full result. */
export function answerOf(nodes: readonly OutlineNode[]): Omit<OutlineResult, 'findings'> {
  const inserted = nodes.map((node, index): OutlineUnit => {
    const start = node.range.start.line;
    const next = nodes[index + 1]?.range.start.line ?? node.range.end.line + 1;
    return { lineCount: next - start, node: moved(node, -start) };
  });
  const firstLine = nodes[0]?.range.start.line ?? 0;
  const splices = [{ start: 0, deleteCount: 0, inserted }];
  return { resultId: 'r', version: 1, incremental: false, firstLine, splices };
}
