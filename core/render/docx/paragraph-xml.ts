import type { ParagraphChange } from '../paragraph-change';
import { twips } from './units';

/** A paragraph of a style, with some changes to it. @param content the runs in it, as XML */
export function paragraphXml(style: string, change: ParagraphChange, content: string): string {
  const { place, keepWithNext, alignment, gap } = change;
  // In the order that the schema demands.
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepWithNext === true ? '<w:keepNext/>' : '',
    gap === undefined ? '' : `<w:spacing w:before="${twips(gap.above)}" w:after="${twips(gap.below)}"/>`,
    place === undefined ? '' : `<w:ind w:left="${twips(place.left)}" w:hanging="${twips(place.hang)}"/>`,
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${content}</w:p>`;
}
