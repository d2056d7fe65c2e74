/** A block of a report as HTML: for the preview's page, and for the file that it is exported to. */
import type { Block, FigureBlock } from '../../report/block';
import { layoutBlock, type BlockLayout } from '../paper/layout-block';
import type { FigureLayout } from '../paper/layout-figure';
import type { TextLayout } from '../paper/layout-text';
import { deepestIndent } from '../paper/measures';
import { asData, type Attributes } from './attributes';
import { escapeHtml, escapeVisibly } from './escape';
import { renderLines } from './render-inline';
import { renderCaption, renderTable } from './render-table';

/**
 * Escaped HTML of exactly one element, in which each line of the paper is a `span.line`. It depends on the block's
 * content only, not on its place, so that it can be kept while the block moves.
 * @param layout the block's, if it is known @param attributes how lengths are written
 */
export function renderBlock(
  block: Block,
  layout: BlockLayout = layoutBlock(block),
  attributes: Attributes = asData,
): string {
  switch (layout.type) {
    case 'text':
      return renderText(block, layout, attributes);
    case 'table':
      return `<figure class="table ${levelClass(block)}">${renderTable(layout, attributes)}</figure>`;
    case 'figure':
      return block.type === 'figure' ? renderFigure(block, layout) : '';
    case 'hidden':
      return '<div class="hidden"></div>';
  }
}

/** Units are what a reader jumps to: besides the title only they are headings. */
function renderText(block: Block, layout: TextLayout, attributes: Attributes): string {
  const { lead, left, hang, lines } = layout;
  if (block.type === 'field' && block.isTitle) return `<h1 class="title">${renderLines(lines)}</h1>`;
  const tag = block.type === 'item' && block.level === 1 ? 'h2' : 'p';
  const place = attributes({ left, hang });
  const before = lead === '' ? '' : `<span class="lead">${escapeVisibly(lead)}</span>`;
  return `<${tag} class="${block.type} ${levelClass(block)}"${place}>${before}${renderLines(lines)}</${tag}>`;
}

/** The image has no source yet: whoever shows it decides from `data-path` whether it may be loaded. */
function renderFigure(block: FigureBlock, { caption }: FigureLayout): string {
  const alt = block.caption.trim() || block.path;
  const image = `<img data-path="${escapeHtml(block.path)}" alt="${escapeHtml(alt)}">`;
  return `<figure class="figure ${levelClass(block)}">${image}${renderCaption(caption)}</figure>`;
}

/** The style sheets know levels down to the deepest indent. */
function levelClass(block: Block): string {
  const level = 'level' in block ? block.level : 0;
  return `level-${Math.min(Math.max(level, 0), deepestIndent)}`;
}
