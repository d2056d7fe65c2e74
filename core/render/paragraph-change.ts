import { captionGap, figureGap } from './paper/measures';

/** How a paragraph of an exported file differs from its named style. Lengths in points. */
export interface ParagraphChange {
  /** Where its text begins, and how far before that the marker stands, unless both are as in its style. */
  readonly place?: { readonly left: number; readonly hang: number };
  readonly keepWithNext?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
  /** The gaps above and below. */
  readonly gap?: { readonly above: number; readonly below: number };
}

/** The gaps around tables and figures, as on the pages of the preview. */
export const captionAboveTable: ParagraphChange = {
  keepWithNext: true,
  gap: { above: figureGap + captionGap, below: captionGap },
};
/** The caption below a figure. */
export const captionBelowFigure: ParagraphChange = {
  gap: { above: captionGap, below: captionGap + figureGap },
};
/** A figure without a caption. */
export const figureAlone: ParagraphChange = { gap: { above: figureGap, below: figureGap } };
/** A figure that its caption follows. */
export const figureWithCaption: ParagraphChange = { keepWithNext: true };
