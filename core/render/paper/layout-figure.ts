/** Figures as they stand on paper: an image within the width of the text, its caption below. */
import type { FigureBlock } from '../../report/block';
import type { Run } from '../inline';
import { layoutCaption } from './layout-table';
import { textArea } from './measures';

/** The size of an image in its file, in CSS pixels (96 to the inch). */
export interface NaturalSize {
  readonly width: number;
  readonly height: number;
}

/** A figure on paper. */
export interface FigureLayout {
  readonly type: 'figure';
  /** The width of the image, or of the room that is left for it, in points; `height` likewise. */
  readonly width: number;
  readonly height: number;
  /** The lines of the caption; none without one. */
  readonly caption: readonly (readonly Run[])[];
}

/** The room that is left for an image that is missing or not known yet. */
const placeholder = { width: textArea.width, height: 66 };
/** An image leaves room on its page for its caption and some text. */
const maxHeight = textArea.height * 0.6;
const pointsPerPixel = 72 / 96;

/** Lays out a figure. @param natural the size of the image, where it is known */
export function layoutFigure(block: FigureBlock, natural?: NaturalSize): FigureLayout {
  return { type: 'figure', ...fittedSize(natural), caption: layoutCaption(block.caption) };
}

/** How large an image of this size stands on paper, in points; the room that is left for one of an unknown size. */
export function fittedSize(natural: NaturalSize | undefined): { width: number; height: number } {
  if (natural === undefined || !(natural.width > 0) || !(natural.height > 0)) return placeholder;
  const [width, height] = [natural.width * pointsPerPixel, natural.height * pointsPerPixel];
  const scale = Math.min(1, textArea.width / width, maxHeight / height);
  return { width: width * scale, height: height * scale };
}
