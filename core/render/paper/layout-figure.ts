/** Figures as they stand on paper: an image within the text's width, its caption below. */
import type { FigureBlock } from '../../report/block';
import type { Run } from '../inline';
import { layoutCaption } from './layout-table';
import { textArea } from './measures';

/** Of an image as it lies in its file, in CSS pixels (96 to the inch). */
export interface NaturalSize {
  readonly width: number;
  readonly height: number;
}

export interface FigureLayout {
  readonly type: 'figure';
  /** The image, or the room that is left for it, in points. */
  readonly width: number;
  readonly height: number;
  readonly caption: readonly (readonly Run[])[];
}

/** What is left for an image that is not known yet, or is missing. */
const placeholder = { width: textArea.width, height: 66 };
/** A figure leaves room for its caption and some text. */
const tallest = textArea.height * 0.6;
const pointsPerPixel = 72 / 96;

/** @param natural the size of the image, where it is known */
export function layoutFigure(block: FigureBlock, natural?: NaturalSize): FigureLayout {
  return { type: 'figure', ...fitted(natural), caption: layoutCaption(block.caption) };
}

function fitted(natural: NaturalSize | undefined): { width: number; height: number } {
  if (natural === undefined || !(natural.width > 0) || !(natural.height > 0)) return placeholder;
  const [width, height] = [natural.width * pointsPerPixel, natural.height * pointsPerPixel];
  const scale = Math.min(1, textArea.width / width, tallest / height);
  return { width: width * scale, height: height * scale };
}
