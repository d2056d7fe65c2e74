/** Where pages begin, kept from one state of the blocks to the next. */
import { commonEnds } from '../../../core/report/lists';
import type { Pages } from '../../../core/render/paper/page-parts';
import { paginate, type PageStart } from '../../../core/render/paper/paginate';
import type { PaperBlock } from '../../../core/render/paper/paper-block';

/** How many blocks are divided into pages at a time. */
const batchSize = 400;

/** The pages of blocks, from nothing. Linear. */
export function listPages(blocks: readonly PaperBlock[], height: number): Pages {
  return { blocks, starts: paginate(blocks, height) };
}

/**
 * The pages of blocks that come after those of `before`: the same as `listPages` gives, but only from the change on
 * until pages begin where they began before. What did not change must be the same objects.
 */
export function relistPages(before: Pages, blocks: readonly PaperBlock[], height: number): Pages {
  const { front, back } = commonEnds(before.blocks, blocks);
  if (front === blocks.length && front === before.blocks.length) return { ...before, blocks };
  const kept = startsBefore(before.starts, front);
  const shift = blocks.length - before.blocks.length;
  const old = new OldStarts(before.starts, shift, blocks.length - back);
  const starts = kept.slice(0, -1);
  for (let next: PageStart | undefined = kept.at(-1); next !== undefined;) {
    const end = next.block + batchSize;
    const isLast = end >= blocks.length;
    const found = paginate(isLast ? blocks.slice(next.block) : blocks.slice(next.block, end), height);
    const offset = next.block;
    next = undefined;
    // What stands at the end of a batch may depend on what comes after it.
    const sure = isLast ? found.length : found.length - unsure;
    if (sure < 1) return listPages(blocks, height);
    for (const [index, foundStart] of found.slice(0, sure).entries()) {
      const start = shifted(foundStart, offset);
      const same = index > 0 ? old.indexOf(start) : -1;
      if (same >= 0) return { blocks, starts: starts.concat(old.from(same)) };
      starts.push(start);
    }
    if (!isLast) next = takeWhole(starts);
    if (!isLast && next === undefined) return listPages(blocks, height);
  }
  return { blocks, starts };
}

/** How many of the last pages of a batch may still change. */
const unsure = 3;

/** The pages on which the change cannot be felt, up to and including one that begins with a block. */
function startsBefore(starts: readonly PageStart[], front: number): PageStart[] {
  let count = starts.findIndex(({ block }) => block >= front);
  if (count < 0) count = starts.length;
  // A page begins where it does because of what follows, up to a page further on.
  count = Math.max(count - 2, 1);
  while (count > 1 && starts[count - 1]?.piece !== 0) count--;
  return starts.slice(0, count);
}

/** Takes pages off the end until the last one begins with a block; takes that one too, and returns it. */
function takeWhole(starts: PageStart[]): PageStart | undefined {
  for (let start = starts.pop(); start !== undefined; start = starts.pop())
    if (start.piece === 0) return start;
  return undefined;
}

function shifted({ block, piece }: PageStart, offset: number): PageStart {
  return { block: block + offset, piece };
}

/** The pages as they began before, in indexes of the blocks as they are now. */
class OldStarts {
  readonly #starts: readonly PageStart[];
  readonly #shift: number;
  readonly #tail: number;
  #next: number;

  constructor(
    starts: readonly PageStart[],
    shift: number,
    /** The first block after the change. */
    tail: number,
  ) {
    this.#starts = starts;
    this.#shift = shift;
    this.#tail = tail;

    this.#next = 0;
  }

  /** Is asked for ascending places. -1 where no page began, or what begins there changed. */
  indexOf({ block, piece }: PageStart): number {
    if (block < this.#tail) return -1;
    const isBefore = (start: PageStart | undefined): boolean =>
      start !== undefined &&
      (start.block + this.#shift < block || (start.block + this.#shift === block && start.piece < piece));
    while (isBefore(this.#starts[this.#next])) this.#next++;
    const start = this.#starts[this.#next];
    return start?.block === block - this.#shift && start.piece === piece ? this.#next : -1;
  }

  from(index: number): PageStart[] {
    return this.#starts.slice(index).map(({ block, piece }) => ({ block: block + this.#shift, piece }));
  }
}
