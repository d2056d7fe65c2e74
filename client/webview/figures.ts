/** Images and the room that they take: their sizes are known only after they have been loaded. */
import type { PreviewBlock } from '../../protocol/preview';
import { fittedSize, type NaturalSize } from '../../core/render/paper/layout-figure';
import { heightOf, type PaperBlock } from '../../core/render/paper/paper-block';

/** Sizes of images by their paths as the report has them, and the blocks that show them. */
export class Figures {
  readonly #sizes = new Map<string, NaturalSize>();
  readonly #sized = new WeakMap<PreviewBlock, PreviewBlock>();

  /** Takes the size of an image that has been loaded; returns whether it was not known before. */
  learn(path: string, natural: NaturalSize): boolean {
    const known = this.#sizes.get(path);
    if (known?.width === natural.width && known.height === natural.height) return false;
    this.#sizes.set(path, natural);
    return true;
  }

  /** How large an image stands on paper, in points; `undefined` while its size is not known. */
  sizeOf(path: string): { width: number; height: number } | undefined {
    const natural = this.#sizes.get(path);
    return natural && fittedSize(natural);
  }

  /** The blocks with the room that their images take; the same list where none is a figure of a known size. */
  sized(blocks: readonly PreviewBlock[]): readonly PreviewBlock[] {
    if (this.#sizes.size === 0 || !blocks.some(({ drawn }) => drawn.type === 'figure')) return blocks;
    return blocks.map((block) => this.#sizedBlock(block));
  }

  #sizedBlock(block: PreviewBlock): PreviewBlock {
    const natural = block.drawn.type === 'figure' ? this.#sizes.get(block.drawn.path) : undefined;
    if (natural === undefined) return block;
    const paper = figurePaper(block.paper, natural);
    const known = this.#sized.get(block);
    if (known !== undefined && heightOf(known.paper) === heightOf(paper)) return known;
    const sized = { ...block, paper };
    this.#sized.set(block, sized);
    return sized;
  }
}

/** What a figure takes whose image has this size, from what it took while the size was not known. */
export function figurePaper(paper: PaperBlock, natural: NaturalSize): PaperBlock {
  const height = heightOf(paper) - fittedSize(undefined).height + fittedSize(natural).height;
  return { ...paper, pieces: [{ count: 1, height }] };
}
