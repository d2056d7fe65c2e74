/** The text of a block as the user reads it: what is searched and copied. */
import type { PreviewBlock } from '../../../protocol/preview';
import { cached } from '../../../core/report/cache';
import { textOf } from '../../../core/render/paper/elements';
import { pageElement } from './page-element';

/** The texts of a block's element, one after the other: places in it are places in the text of the element. */
export const textOfBlock = cached((block: PreviewBlock) => textOf(pageElement(block.drawn)));
