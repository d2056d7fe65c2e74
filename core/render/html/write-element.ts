/** Elements of the paper as HTML. */
import { attributesOf, type Lengths, type PaperElement, type PaperNode } from '../paper/elements';
import { escapeHtml } from './escape';

/** Elements that have neither content nor an end tag. */
const voidTags: ReadonlySet<PaperElement['tag']> = new Set(['img', 'col']);

/** The HTML of an element and everything in it; texts and attribute values are escaped. Linear. */
export function writeElement(element: PaperElement): string {
  const { tag, children } = element;
  const written = attributesOf(element).map(([name, value]) => ` ${name}="${attributeValue(value)}"`);
  const start = `<${tag}${written.join('')}>`;
  return voidTags.has(tag) ? start : `${start}${children.map(writeNode).join('')}</${tag}>`;
}

function writeNode(node: PaperNode): string {
  return typeof node === 'string' ? escapeHtml(node) : writeElement(node);
}

function attributeValue(value: string | number | Lengths): string {
  return typeof value === 'object' ? styleOf(value) : escapeHtml(String(value));
}

/** Custom properties that the page's style sheet uses. */
function styleOf(lengths: Lengths): string {
  return Object.entries(lengths)
    .map(([name, length]) => `--${name}:${length}pt`)
    .join(';');
}
