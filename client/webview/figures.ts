/** Images and the room that they take: their sizes are known only when they have come. */
import type { PreviewBlock } from '../../protocol/preview';
import { layoutFigure, type NaturalSize } from '../../core/render/paper/layout-figure';
import type { PaperBlock } from '../../core/render/paper/paper-block';
import { unescaped } from './blocks/block-text';

/** Sizes of images by their paths as the report has them, and the blocks that show them. */
export class Figures {
  readonly #sizes = new Map<string, NaturalSize>();
  readonly #sized = new WeakMap<PreviewBlock, PreviewBlock>();

  /** An image has come; whether its size is news. */
  learn(path: string, natural: NaturalSize): boolean {
    const known = this.#sizes.get(path);
    if (known?.width === natural.width && known.height === natural.height) return false;
    this.#sizes.set(path, natural);
    return true;
  }

  /** How large an image stands on paper, in points; nothing while its size is not known. */
  sizeOf(path: string): { width: number; height: number } | undefined {
    const natural = this.#sizes.get(path);
    return natural && fitted(natural);
  }

  /** The blocks with the room that their images take; the same list where none is a figure of a known size. */
  sized(blocks: readonly PreviewBlock[]): readonly PreviewBlock[] {
    if (this.#sizes.size === 0 || !blocks.some(isFigure)) return blocks;
    return blocks.map((block) => (isFigure(block) ? this.#sizedBlock(block) : block));
  }

  #sizedBlock(block: PreviewBlock): PreviewBlock {
    const natural = this.#sizes.get(pathIn(block));
    if (natural === undefined) return block;
    const paper = figurePaper(block.paper, natural);
    const known = this.#sized.get(block);
    if (known !== undefined && heightOfPiece(known.paper) === heightOfPiece(paper)) return known;
    const sized = { ...block, paper };
    this.#sized.set(block, sized);
    return sized;
  }
}

/** What a figure takes whose image has this size, from what it took while that was not known. */
export function figurePaper(paper: PaperBlock, natural: NaturalSize): PaperBlock {
  const height = heightOfPiece(paper) - fitted(undefined).height + fitted(natural).height;
  return { ...paper, pieces: [{ count: 1, height }] };
}

function fitted(natural: NaturalSize | undefined): { width: number; height: number } {
  return layoutFigure({ type: 'figure', level: 0, caption: '', path: '', line: 0, lineCount: 1 }, natural);
}

function heightOfPiece({ pieces }: PaperBlock): number {
  return pieces[0]?.height ?? 0;
}

function isFigure({ paper }: PreviewBlock): boolean {
  return paper.type === 'figure';
}

function pathIn({ html }: PreviewBlock): string {
  return unescaped(/ data-path="([^"]*)"/.exec(html)?.[1] ?? '');
}
