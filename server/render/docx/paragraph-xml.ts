import { twips } from './units';

/** How a paragraph differs from its style. Lengths in points. */
export interface ParagraphChange {
  readonly place?: { readonly left: number; readonly hang: number };
  readonly keepWithNext?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly gap?: { readonly above: number; readonly below: number };
}

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
