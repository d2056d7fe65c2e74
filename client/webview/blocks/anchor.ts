import { expectDefined } from '../../../core/report/expect';
import type { BlockList } from './block-list';

/** How many blocks from the window's top on are searched for: some of them outlive an edit. */
const candidates = 100;

/** Moves a line along with the first block from there on that is still there. Linear only where that one is gone. */
export function movedLine(before: BlockList, after: BlockList, line: number): number {
  if (before.count === 0 || line <= before.lineAt(0)) return line;
  const index = before.indexAtLine(line);
  const block = before.blocks[index];
  const shifted = index + after.count - before.count;
  for (const at of [index, shifted])
    if (after.blocks[at] === block) return after.lineAt(at) + line - before.lineAt(index);
  const ids = new Map(before.blocks.slice(index, index + candidates).map(({ id }, at) => [id, at]));
  let [best, found] = [candidates, -1];
  for (let at = 0; at < after.count && best > 0; at++) {
    const order = ids.get(expectDefined(after.blocks[at]?.id, 'id of a block', ''));
    if (order !== undefined && order < best) [best, found] = [order, at];
  }
  if (found < 0) return line;
  return best === 0 ? after.lineAt(found) + line - before.lineAt(index) : after.lineAt(found);
}
