import type { ParagraphChange } from '../paragraph-change';
import { twips } from './units';

/** A paragraph; `inner` is what is in it. The properties stand in the order that the schema wants. */
export function paragraphXml(style: string, change: ParagraphChange, inner: string): string {
  const { place, keepWithNext, alignment, gap } = change;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepWithNext === true ? '<w:keepNext/>' : '',
    gap === undefined ? '' : `<w:spacing w:before="${twips(gap.above)}" w:after="${twips(gap.below)}"/>`,
    place === undefined ? '' : `<w:ind w:left="${twips(place.left)}" w:hanging="${twips(place.hang)}"/>`,
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${inner}</w:p>`;
}
