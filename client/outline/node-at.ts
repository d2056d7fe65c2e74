import { expectDefined } from '../../core/report/expect';
import { firstIndex, partAt } from '../../core/report/lists';
import type { OutlineNode } from '../../protocol/outline';
import type { OutlineEntry, OutlineModel } from './outline-diff';

/**
 * The deepest item on a line of the report, `undefined` above the first unit. Binary search.
 * @param character distinguishes items that begin on one line
 */
export function entryAt(
  { units, starts }: OutlineModel,
  line: number,
  character?: number,
): OutlineEntry | undefined {
  const index = partAt(starts, line);
  const [unit, start] = [units[index], starts[index]];
  if (unit === undefined || start === undefined || start > line) return undefined;
  return nodeAt([unit], line - start, character);
}

/** What `nodeAt` needs of a node: both `OutlineNode` and `OutlineEntry` have it. */
type Ranged<Node> = Pick<OutlineNode, 'range' | 'selectionRange'> & { children: readonly Node[] };

/**
 * The deepest node on `line`, counted as the nodes are, `undefined` above the first unit. `character`
 * distinguishes items that begin on one line: `(一) 1.壓力錶`.
 */
export function nodeAt<Node extends Ranged<Node>>(
  units: readonly Node[],
  line: number,
  character = Infinity,
): Node | undefined {
  let found = nodeOf(units, line);
  while (found) {
    const child = nodeOf(found.children, line);
    if (!child || beginsAfter(child, line, character)) return found;
    found = child;
  }
  return undefined;
}

/** The last of `siblings` that begins at or above `line`, if it reaches down to it. */
function nodeOf<Node extends Ranged<Node>>(siblings: readonly Node[], line: number): Node | undefined {
  const beginsBelow = (at: number): boolean =>
    expectDefined(siblings[at]?.range.start.line, 'line of a node', line) > line;
  const node = siblings[firstIndex(siblings.length, beginsBelow) - 1];
  return node && reaches(node, line) ? node : undefined;
}

function reaches(node: Ranged<unknown>, line: number): boolean {
  const { start, end } = node.range;
  return line < end.line || (line === end.line && (end.character > 0 || start.line === end.line));
}

function beginsAfter(child: Ranged<unknown>, line: number, character: number): boolean {
  const begin = child.selectionRange.start;
  return begin.line === line && begin.character > character;
}
