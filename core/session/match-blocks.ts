import type { Block } from '../report/block';
import { expectDefined } from '../report/expect';
import { commonEnds } from '../report/lists';

/**
 * For each new block the index of the old block with the same content, or -1; no index comes twice. Blocks before and
 * after the edit pair up first, then, between them, blocks of the same content in order. Linear.
 */
export function matchBlocks(from: readonly Block[], to: readonly Block[]): number[] {
  const { front, back } = commonEnds(from, to, sameContent);
  const tail = to.length - back;
  const middle = matchByContent(from, to, front, back);
  return to.map((_block, index) => {
    if (index < front) return index;
    return index < tail
      ? expectDefined(middle[index - front], 'source of a block', -1)
      : index + from.length - to.length;
  });
}

/** Sources of the new blocks between `front` and `back`. */
function matchByContent(from: readonly Block[], to: readonly Block[], front: number, back: number): number[] {
  const free = new Map<string, number[]>();
  for (let index = from.length - back - 1; index >= front; index--) {
    const key = contentKey(from[index]);
    const indexes = free.get(key);
    if (indexes === undefined) free.set(key, [index]);
    else indexes.push(index);
  }
  return to.slice(front, to.length - back).map((block) => free.get(contentKey(block))?.pop() ?? -1);
}

/** The properties that say where a block is, not what it shows. */
const placeKeys = new Set(['line', 'lineCount']);

function contentKey(block: Block | undefined): string {
  return JSON.stringify(block, (key, value: unknown) => (placeKeys.has(key) ? undefined : value));
}

function sameContent(one: Block | undefined, other: Block | undefined): boolean {
  return one === other || (one?.type === other?.type && contentKey(one) === contentKey(other));
}
