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

/** What differs between the preview's page and an exported file. */
export interface RenderOptions {
  /** How lengths are written. */
  readonly attributes: Attributes;
  /** Where a figure's image is, if the text is to say so: `src` of its element. */
  readonly sourceOf?: (path: string) => string | undefined;
  /** A class for the element, besides those that tell what it is. */
  readonly className?: string;
}

const forPreview: RenderOptions = { attributes: asData };

/**
 * Escaped HTML of exactly one element, in which each line of the paper is a `span.line`. It depends on the block's
 * content only, not on its place, so that it can be kept while the block moves.
 * @param layout the block's, if it is known
 */
export function renderBlock(
  block: Block,
  layout: BlockLayout = layoutBlock(block),
  options: RenderOptions = forPreview,
): string {
  switch (layout.type) {
    case 'text':
      return renderText(block, layout, options);
    case 'table':
      return `<figure class="${classes('table', block, options)}">${renderTable(layout, options.attributes)}</figure>`;
    case 'figure':
      return block.type === 'figure' ? renderFigure(block, layout, options) : '';
    case 'hidden':
      return '<div class="hidden"></div>';
  }
}

/** Units are what a reader jumps to: besides the title only they are headings. */
function renderText(block: Block, layout: TextLayout, options: RenderOptions): string {
  const { lead, left, hang, lines } = layout;
  if (block.type === 'field' && block.isTitle) return `<h1 class="title">${renderLines(lines)}</h1>`;
  const tag = block.type === 'item' && block.level === 1 ? 'h2' : 'p';
  const place = options.attributes({ left, hang });
  const before = lead === '' ? '' : `<span class="lead">${escapeVisibly(lead)}</span>`;
  return `<${tag} class="${classes(block.type, block, options)}"${place}>${before}${renderLines(lines)}</${tag}>`;
}

/** Without a source, whoever shows the image decides from `data-path` whether it may be loaded. */
function renderFigure(block: FigureBlock, layout: FigureLayout, options: RenderOptions): string {
  const { width, height, caption } = layout;
  const alt = escapeHtml(block.caption.trim() || block.path);
  const { sourceOf, attributes } = options;
  const source = sourceOf?.(block.path);
  const place =
    source === undefined
      ? ` data-path="${escapeHtml(block.path)}"`
      : ` src="${escapeHtml(source)}"${attributes({ width, height })}`;
  // A file shows no empty frames: where an image is missing, its caption has to do.
  const image = sourceOf !== undefined && source === undefined ? '' : `<img${place} alt="${alt}">`;
  return `<figure class="${classes('figure', block, options)}">${image}${renderCaption(caption)}</figure>`;
}

function classes(type: string, block: Block, { className }: RenderOptions): string {
  return [type, levelClass(block), ...(className ? [className] : [])].join(' ');
}

/** The style sheets know levels down to the deepest indent. */
function levelClass(block: Block): string {
  const level = 'level' in block ? block.level : 0;
  return `level-${Math.min(Math.max(level, 0), deepestIndent)}`;
}
