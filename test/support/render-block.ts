import { writeElement } from '../../core/render/html/write-element';
import { drawnBlock } from '../../core/render/paper/drawn-block';
import { elementOf } from '../../core/render/paper/elements';
import { layoutBlock } from '../../core/render/paper/layout-block';
import type { Block } from '../../core/report/block';

/** The HTML of a block, whole, with its image if it has one. */
export function renderBlock(block: Block): string {
  const drawn = drawnBlock(block, layoutBlock(block));
  return writeElement(elementOf(drawn, { image: ({ path }) => ({ src: path }) }));
}
