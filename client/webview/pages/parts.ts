import type { PreviewBlock } from '../../../protocol/preview';
import { isDrawnAlike } from '../../../core/render/paper/drawn-block';
import { partElement } from './block-part';

/** What is to stand in the container. */
export interface WantedPart {
  readonly block: PreviewBlock;
  /** The block's index. */
  readonly index: number;
  /** The pieces of the block; `to` may be `Infinity`. */
  readonly from: number;
  readonly to: number;
  /** From the container's text on, in points; nothing where parts follow each other by themselves. */
  readonly top?: number;
}

/** A part with the element that shows it. */
export interface ShownPart extends WantedPart {
  readonly element: HTMLElement;
}

/** The elements of blocks, or of parts of them, in one container: changed as little as it takes. */
export class Parts {
  #shown: readonly ShownPart[] = [];

  constructor(readonly container: HTMLElement) {}

  get shown(): readonly ShownPart[] {
    return this.#shown;
  }

  /**
   * Shows other parts; returns those whose elements are new. Elements of what is the same stay, and are not touched
   * where they stay in place.
   */
  show(wanted: readonly WantedPart[]): ShownPart[] {
    const before = new Map(this.#shown.map((part) => [keyOf(part), part]));
    const fresh: ShownPart[] = [];
    const shown = wanted.map((part): ShownPart => {
      const known = before.get(keyOf(part));
      // A new server may give an id to another block.
      const isSame = known !== undefined && isDrawnAlike(known.block.drawn, part.block.drawn);
      if (isSame) before.delete(keyOf(part));
      const element = isSame ? known.element : partElement(part.block, part.from, part.to);
      if (part.top !== undefined && (!isSame || known.top !== part.top)) placeAt(element, part.top);
      const shownPart = { ...part, element };
      if (!isSame) fresh.push(shownPart);
      return shownPart;
    });
    for (const { element } of before.values()) element.remove();
    this.#order(shown);
    this.#shown = shown;
    return fresh;
  }

  #order(shown: readonly ShownPart[]): void {
    let next = this.container.firstElementChild;
    for (const { element } of shown) {
      if (element === next) next = next.nextElementSibling;
      else this.container.insertBefore(element, next);
    }
  }
}

/** By the style sheet's point, so that the zoom alone moves them. */
function placeAt(element: HTMLElement, top: number): void {
  element.style.top = `calc(${top.toFixed(3)} * var(--pt))`;
}

function keyOf({ block, from, to }: WantedPart): string {
  return `${block.id} ${from} ${to}`;
}
