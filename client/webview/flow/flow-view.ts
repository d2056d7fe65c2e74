import type { PreviewBlock } from '../../../protocol/preview';
import { isDrawnAlike, type DrawnBlock } from '../../../core/render/paper/drawn-block';
import { commonEnds } from '../../../core/report/lists';
import { BlockList } from '../blocks/block-list';
import { Parts, type ShownPart } from '../pages/parts';
import type { Place } from '../scroll/scroll-map';
import type { Scale, View } from '../view';
import { FlowLayout, narrowest, estimatedHeight } from './flow-layout';

/** How much is drawn above and below the window, too, as a part of its height. */
const around = 1;

/** The report without pages, for a narrow pane: one column of which the blocks near the window are there. */
export class FlowView implements View {
  readonly #root: HTMLElement;
  readonly #column: Parts;
  #list = BlockList.of([]);
  /** The heights of the blocks, measured or estimated. */
  #heights: number[] = [];
  #layout = new FlowLayout([], []);
  #scale: Scale = { pixels: 4 / 3, width: 400 };
  /** Heights as they were measured at this width, of blocks with this content. */
  readonly #measured = new Map<string, { drawn: DrawnBlock; height: number }>();

  constructor(root: HTMLElement) {
    this.#root = root;

    const column = document.createElement('section');
    column.className = 'sheet flow';
    root.classList.add('flowing');
    root.append(column);
    this.#column = new Parts(column);
  }

  get height(): number {
    return this.#layout.height;
  }

  get shown(): readonly ShownPart[] {
    return this.#column.shown;
  }

  take(list: BlockList): void {
    const { front, back } = commonEnds(this.#list.blocks, list.blocks);
    const fresh = list.blocks.slice(front, list.count - back);
    const tail = this.#heights.slice(this.#list.count - back);
    this.#heights = this.#heights.slice(0, front).concat(
      fresh.map((block) => this.#heightOf(block)),
      tail,
    );
    this.#list = list;
    this.#place();
  }

  resize(scale: Scale): void {
    if (scale.pixels === this.#scale.pixels && scale.width === this.#scale.width) return;
    this.#scale = scale;
    this.#measured.clear();
    this.#heights = this.#list.blocks.map((block) => this.#heightOf(block));
    this.#place();
  }

  fill(top: number, bottom: number): ShownPart[] {
    const more = around * (bottom - top);
    return this.#draw(this.#layout.indexAt(top - more), this.#layout.indexAt(bottom + more) + 1);
  }

  fillAll(): ShownPart[] {
    return this.#draw(0, this.#list.count);
  }

  pageAt(): undefined {
    return undefined;
  }

  yOf(place: Place): number {
    return this.#layout.yOf(place);
  }

  drawnAt(place: Place): number {
    return this.#layout.yOf(place);
  }

  placeAt(y: number): Place {
    return this.#layout.placeAt(y);
  }

  clear(): void {
    this.#column.container.remove();
    this.#root.classList.remove('flowing');
    this.#root.style.removeProperty('height');
  }

  #draw(from: number, to: number): ShownPart[] {
    const fresh = this.#column.show(
      this.#list.blocks
        .slice(from, to)
        .map((block, at) => ({ block, index: from + at, from: 0, to: Infinity })),
    );
    if (this.#measure()) this.#place();
    this.#column.container.style.top = `${this.#layout.topAt(from)}px`;
    return fresh;
  }

  /** Measures what is drawn; returns whether a height is not as it was estimated. */
  #measure(): boolean {
    let isOther = false;
    for (const { element, block, index } of this.#column.shown) {
      const { height } = element.getBoundingClientRect();
      const estimated = this.#layout.topAt(index + 1) - this.#layout.topAt(index);
      if (Math.abs(height - estimated) < 0.01) continue;
      isOther = true;
      this.#measured.set(block.id, { drawn: block.drawn, height });
      this.#heights[index] = height;
    }
    return isOther;
  }

  #place(): void {
    this.#layout = new FlowLayout(this.#list.papers, this.#heights);
    this.#root.style.height = `${this.#layout.height}px`;
  }

  #heightOf(block: PreviewBlock): number {
    const measured = this.#measured.get(block.id);
    if (measured !== undefined && isDrawnAlike(measured.drawn, block.drawn)) return measured.height;
    const { pixels, width } = this.#scale;
    return estimatedHeight(block.paper, Math.max(width / pixels, narrowest)) * pixels;
  }
}
