/** What pages and the flowing text have in common: a view of blocks, of which only those near the window are drawn. */
import type { BlockList } from './blocks/block-list';
import type { ShownPart } from './pages/parts';
import type { Layout, Place } from './scroll/scroll-map';

/** Heights are in pixels, from the top of the view's element. */
export interface View extends Layout {
  /** The whole height. */
  readonly height: number;
  /** The parts that are drawn now, in order. */
  readonly shown: readonly ShownPart[];
  /** Takes over other blocks; nothing is drawn before `fill`. */
  take(list: BlockList): void;
  /** Takes over another size of a point, or width of the pane. */
  resize(scale: Scale): void;
  /** Draws what is to be seen between two heights; returns the parts that were not drawn before. */
  fill(top: number, bottom: number): ShownPart[];
  /** Draws everything, for a printer. */
  fillAll(): ShownPart[];
  /** The number of the page at a height, from 1, and that of all pages; nothing where there are none. */
  pageAt(y: number): { page: number; pages: number } | undefined;
  /** The height at which a place is drawn, which need not be the one that it is scrolled to. */
  drawnAt(place: Place): number;
  /** Removes everything that is drawn. */
  clear(): void;
}

/** How large a view draws the report. */
export interface Scale {
  /** Pixels of a point. */
  readonly pixels: number;
  /** How wide the text may be where it flows, in pixels. */
  readonly width: number;
}
