/** A block of a report as HTML for the preview. The style sheet is the preview's (`client/webview/preview.css`). */
import type { Block, FieldBlock, FigureBlock, ItemBlock } from '../../report/block';
import { escapeHtml, escapeVisibly } from './escape';
import { renderInline } from './render-inline';
import { renderTable } from './render-table';
import { roomClass } from './room';

/** The style sheet knows indents down to this level; anything deeper stands below it. */
const deepestLevel = 8;

/**
 * Escaped HTML of exactly one element. It depends on the block's content only, not on its place, so that it can
 * be kept while the block moves.
 */
export function renderBlock(block: Block): string {
  switch (block.type) {
    case 'field':
      return block.isTitle ? renderTitle(block) : renderField(block);
    case 'item':
      return renderItem(block);
    case 'paragraph':
      return `<p class="paragraph ${levelClass(block.level)}">${renderInline(block.text.trimEnd())}</p>`;
    case 'table':
      return `<figure class="table ${levelClass(block.level)}">${renderTable(block)}</figure>`;
    case 'figure':
      return renderFigure(block);
    case 'hidden':
      return '<div class="hidden"></div>';
  }
}

function renderTitle(block: FieldBlock): string {
  return `<h1 class="title">${fieldName(block)}${renderInline(block.content.trim())}</h1>`;
}

function renderField(block: FieldBlock): string {
  const classes = `field level-0 ${roomClass(`${block.name}：`)}`;
  return `<p class="${classes}">${fieldName(block)}${renderInline(block.content.trim())}</p>`;
}

function fieldName(block: FieldBlock): string {
  return `<span class="name">${escapeVisibly(block.name)}：</span>`;
}

/** Units are what a reader jumps to: only they are headings. */
function renderItem(block: ItemBlock): string {
  const tag = block.level === 1 ? 'h2' : 'p';
  const classes = `item ${levelClass(block.level)} ${roomClass(block.marker)}`;
  const marker = `<span class="marker">${escapeVisibly(block.marker)}</span>`;
  return `<${tag} class="${classes}">${marker}${renderInline(block.text.trim())}</${tag}>`;
}

/** The image has no source yet: whoever shows it decides from `data-path` whether it may be loaded. */
function renderFigure(block: FigureBlock): string {
  const caption = renderInline(block.caption.trim());
  const image = `<img data-path="${escapeHtml(block.path)}" alt="${escapeHtml(block.caption.trim() || block.path)}">`;
  const below = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure class="figure ${levelClass(block.level)}">${image}${below}</figure>`;
}

function levelClass(level: number): string {
  return `level-${Math.min(Math.max(level, 0), deepestLevel)}`;
}
