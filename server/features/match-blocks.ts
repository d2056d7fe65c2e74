import type { Block } from '../report/block';

/**
 * For each new block the index of the old block with the same content, or -1; no index comes twice. Blocks before and
 * after the edit pair up first, then, between them, blocks of the same content in order. Linear.
 */
export function matchBlocks(from: readonly Block[], to: readonly Block[]): number[] {
  const shorter = Math.min(from.length, to.length);
  let prefix = 0;
  while (prefix < shorter && sameContent(from[prefix], to[prefix])) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && sameContent(from.at(-1 - suffix), to.at(-1 - suffix))) suffix++;

  const tail = to.length - suffix;
  const middle = matchByContent(from, to, prefix, suffix);
  return to.map((_block, index) => {
    if (index < prefix) return index;
    return index < tail ? (middle[index - prefix] ?? -1) : index + from.length - to.length;
  });
}

/** Sources of the new blocks between `prefix` and `suffix`. */
function matchByContent(
  from: readonly Block[],
  to: readonly Block[],
  prefix: number,
  suffix: number,
): number[] {
  const free = new Map<string, number[]>();
  for (let index = from.length - suffix - 1; index >= prefix; index--) {
    const key = contentKey(from[index]);
    const indexes = free.get(key);
    if (indexes === undefined) free.set(key, [index]);
    else indexes.push(index);
  }
  return to.slice(prefix, to.length - suffix).map((block) => free.get(contentKey(block))?.pop() ?? -1);
}

/** What says where a block is, not what it shows. */
const placeKeys = new Set(['line', 'lineCount']);

function contentKey(block: Block | undefined): string {
  return JSON.stringify(block, (key, value: unknown) => (placeKeys.has(key) ? undefined : value));
}

function sameContent(one: Block | undefined, other: Block | undefined): boolean {
  return one === other || (one?.type === other?.type && contentKey(one) === contentKey(other));
}
