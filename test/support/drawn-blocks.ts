import type { DrawnBlock, DrawnText } from '../../core/render/paper/drawn-block';
import { elementOf, textOf } from '../../core/render/paper/elements';

/** A paragraph of one line, as the page gets it. */
export function drawnParagraph(text: string): DrawnText {
  return { type: 'paragraph', level: 0, lead: '', left: 0, hang: 0, lines: [text] };
}

/** The text of a block, as the user reads it. */
export function drawnTextOf(drawn: DrawnBlock): string {
  return textOf(elementOf(drawn, { image: () => ({}) }));
}
