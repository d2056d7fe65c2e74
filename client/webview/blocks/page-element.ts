import type { DrawnBlock } from '../../../core/render/paper/drawn-block';
import { elementOf, type PaperElement } from '../../../core/render/paper/elements';

/** The element of a block as the page draws it; images get their addresses later, from the extension. */
export function pageElement(drawn: DrawnBlock): PaperElement {
  return elementOf(drawn, { image: () => ({}) });
}
