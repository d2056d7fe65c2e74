/** The elements of blocks, or of parts of them, in one container: changed as little as it takes. */
import type { PreviewBlock } from '../../../protocol/preview';
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

export interface ShownPart extends WantedPart {
  readonly element: HTMLElement;
}

export class Parts {
  #shown: readonly ShownPart[] = [];

  constructor(readonly container: HTMLElement) {}

  get shown(): readonly ShownPart[] {
    return this.#shown;
  }

  /** Shows other parts. Elements of what is the same stay, and are not touched where they stay in place. */
  show(wanted: readonly WantedPart[]): HTMLElement[] {
    const before = new Map(this.#shown.map((part) => [keyOf(part), part]));
    const fresh: HTMLElement[] = [];
    const shown = wanted.map((part): ShownPart => {
      const known = before.get(keyOf(part));
      const isSame = known !== undefined && isSameContent(known.block, part.block);
      if (isSame) before.delete(keyOf(part));
      const element = isSame
        ? known.element
        : partElement(part.block.html, part.block.paper, part.from, part.to);
      if (!isSame) fresh.push(element);
      if (part.top !== undefined && (!isSame || known.top !== part.top)) placeAt(element, part.top);
      return { ...part, element };
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

/** A new server may give an id to another block. */
function isSameContent(one: PreviewBlock, other: PreviewBlock): boolean {
  return one === other || one.html === other.html;
}
