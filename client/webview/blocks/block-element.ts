/** The elements of blocks, created from what is drawn of them: no HTML is parsed, and texts can only become texts. */
import type { DrawnBlock } from '../../../core/render/paper/drawn-block';
import { attributesOf, type PaperElement } from '../../../core/render/paper/elements';
import { pageElement } from './page-element';

/** Creates the element of a whole block. Linear in what is drawn of it. */
export function blockElement(drawn: DrawnBlock): HTMLElement {
  return createElement(pageElement(drawn));
}

function createElement(drawn: PaperElement): HTMLElement {
  const element = document.createElement(drawn.tag);
  for (const [name, value] of attributesOf(drawn)) setAttribute(element, name, value);
  for (const child of drawn.children)
    element.append(typeof child === 'string' ? child : createElement(child));
  return element;
}

/** Lengths are in the style sheet's point, so that the zoom alone changes them. */
function setAttribute(element: HTMLElement, name: string, value: string | number | object): void {
  if (typeof value !== 'object') element.setAttribute(name, String(value));
  else
    for (const [length, points] of Object.entries(value))
      element.style.setProperty(`--${length}`, `calc(${String(points)} * var(--pt))`);
}
