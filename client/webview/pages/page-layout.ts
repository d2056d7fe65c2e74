/** The pages below each other, in points: where each place of the report stands. */
import { page as paper } from '../../../core/render/paper/measures';
import { pieceCount } from '../../../core/render/paper/paper-block';
import type { Layout, Place } from '../scroll/scroll-map';
import {
  offsetInPart,
  pageOf,
  partsOn,
  type PagePart,
  type Pages,
} from '../../../core/render/paper/page-parts';

/** Between two pages. */
export const gap = 16;
/** From the top of one page to that of the next. */
export const pitch = paper.height + gap;

/** The height of `count` pages with the gaps between them, in points. */
export function heightOfPages(count: number): number {
  return count * pitch - gap;
}

/** The pages of which something is to be seen between two heights, with `more` on either side. */
export function pagesBetween(
  count: number,
  top: number,
  bottom: number,
  more: number,
): { from: number; to: number } {
  const clamp = (page: number): number => Math.min(Math.max(page, 0), count);
  const from = clamp(Math.floor((top + gap) / pitch) - more);
  return { from, to: Math.max(clamp(Math.floor(bottom / pitch) + 1 + more), from) };
}

/** The layout of pages. What was asked of a page is kept. */
export class PageLayout implements Layout {
  readonly #parts = new Map<number, PagePart[]>();

  constructor(readonly pages: Pages) {}

  /** The parts on a page, from top to bottom. */
  partsOn(page: number): PagePart[] {
    let parts = this.#parts.get(page);
    if (parts === undefined) this.#parts.set(page, (parts = partsOn(this.pages, page)));
    return parts;
  }

  pageOf({ block, piece }: Place): number {
    return pageOf(this.pages.starts, block, piece);
  }

  /** The height at which a place is drawn: where it is to be seen, and notes are put beside it. */
  drawnAt({ block, piece }: Place): number {
    return this.#top(block, Math.floor(piece));
  }

  yOf({ block, piece }: Place): number {
    // So that the first line leads to the very top.
    if (block === 0 && piece === 0) return 0;
    const whole = Math.floor(piece);
    const y = this.#top(block, whole);
    return piece === whole ? y : y + (piece - whole) * (this.#top(...this.#after(block, whole)) - y);
  }

  placeAt(y: number): Place {
    const page = Math.min(Math.max(Math.floor(y / pitch), 0), this.pages.starts.length - 1);
    // The upper margin still belongs to the end of the page before.
    const place = this.#placeOn(page, y) ?? (page > 0 ? this.#placeOn(page - 1, y) : undefined);
    return place ?? { block: 0, piece: 0 };
  }

  #placeOn(page: number, y: number): Place | undefined {
    let last: Place | undefined;
    for (const { block, from, to } of this.partsOn(page)) {
      for (let piece = from; piece < to; piece++) {
        if (this.#top(block, piece) > y) return last && this.#within(last, y);
        last = { block, piece };
      }
    }
    return last && this.#within(last, y);
  }

  #within({ block, piece }: Place, y: number): Place {
    const top = this.#top(block, piece);
    const height = this.#top(...this.#after(block, piece)) - top;
    // Short of the next piece, which would be another line of the text.
    return { block, piece: piece + (height <= 0 ? 0 : Math.min(Math.max((y - top) / height, 0), 1 - 1e-9)) };
  }

  /** The next piece of a block, be it the one after its last. */
  #after(block: number, piece: number): [number, number] {
    return [block, piece + 1];
  }

  /** Where a piece begins; after a block's last, where the next block does. */
  #top(block: number, piece: number): number {
    const { blocks } = this.pages;
    const own = blocks[block];
    if (own === undefined) return blocks.length === 0 ? 0 : heightOfPages(this.pages.starts.length);
    if (piece >= pieceCount(own)) return this.#top(this.#nextShown(block), 0);
    const page = this.pageOf({ block, piece });
    const part = this.partsOn(page).find((each) => each.block === block);
    if (part === undefined) return page * pitch;
    return page * pitch + paper.margin + part.top + offsetInPart(own, part, piece);
  }

  #nextShown(block: number): number {
    const { blocks } = this.pages;
    let next = block + 1;
    for (let own = blocks[next]; own !== undefined && pieceCount(own) === 0; own = blocks[next]) next++;
    return next;
  }
}
