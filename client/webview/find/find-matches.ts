/** Finding words in the text of all blocks, whether they are drawn or not. */
import type { PreviewBlock } from '../../../protocol/preview';
import { cached } from '../../../core/report/cache';
import { textOfBlock } from '../blocks/block-text';

/** A place where the term occurs. Offsets are UTF-16 code units. */
export interface Match {
  /** The block's index. */
  readonly block: number;
  /** In the block's text. */
  readonly start: number;
  readonly end: number;
}

/** Finds one term; what is found in a block is kept as long as the block is the same. */
export class Finder {
  readonly #folded: string;
  readonly #startsIn = cached((block: PreviewBlock) => this.#search(foldedTextOf(block)));

  constructor(term: string) {
    this.#folded = fold(term);
  }

  /** The matches in order, none over another; none for an empty term. Linear in the text of blocks that are new. */
  matchesIn(blocks: readonly PreviewBlock[]): Match[] {
    const { length } = this.#folded;
    if (length === 0) return [];
    return blocks.flatMap((block, index) =>
      this.#startsIn(block).map((start) => ({ block: index, start, end: start + length })),
    );
  }

  #search(text: string): readonly number[] {
    const first = text.indexOf(this.#folded);
    if (first < 0) return none;
    const starts: number[] = [];
    for (let at = first; at >= 0; at = text.indexOf(this.#folded, at + this.#folded.length)) starts.push(at);
    return starts;
  }
}

const none: readonly number[] = [];

const foldedTextOf = cached((block: PreviewBlock) => fold(textOfBlock(block)));

/**
 * Text in which capital and small, full-width and half-width letters and digits are the same; as long as before, so
 * that places stay.
 */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The match to go to from a place: the first one there or after it, else the first of all; -1 if there is none. */
export function matchFrom(matches: readonly Match[], block: number, offset = 0): number {
  if (matches.length === 0) return -1;
  const next = matches.findIndex(
    (match) => match.block > block || (match.block === block && match.start >= offset),
  );
  return Math.max(next, 0);
}

/** The match before or after the one at `index`; after the last comes the first. */
export function stepMatch(count: number, index: number, direction: 1 | -1): number {
  if (count === 0) return -1;
  return index < 0 ? (direction > 0 ? 0 : count - 1) : (index + direction + count) % count;
}
