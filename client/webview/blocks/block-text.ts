/** A block's text as one reads it, taken from its HTML without parsing it. */
import type { PreviewBlock } from '../../../protocol/preview';

const entities: Partial<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const known = new WeakMap<PreviewBlock, string>();

/** The text of the nodes of a block's element, one behind the other; kept with the block. */
export function textOf(block: PreviewBlock): string {
  let text = known.get(block);
  if (text === undefined) known.set(block, (text = textOfHtml(block.html)));
  return text;
}

/** The text within HTML as the server writes it, in which `<` and `>` are only those of tags. */
export function textOfHtml(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ''));
}

/** Text as it was before the server escaped it. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([a-z]+|#39);/g, (entity, name: string) => entities[name] ?? entity);
}
