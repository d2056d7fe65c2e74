/** How the lists of an HTML page are numbered. */
import { Parser } from 'htmlparser2';
import { formatNumber, type NumberFormat } from './number-format';

/** A kind of list: how its numbers are written, and what comes after them. */
interface ListKind {
  readonly format: NumberFormat | 'bullet';
  readonly suffix: string;
}

const kind = (format: ListKind['format'], suffix = '.'): ListKind => ({ format, suffix });

/** By the `type` of a list. */
const kindsByType: ReadonlyMap<string, ListKind> = new Map([
  ['1', kind('decimal')],
  ['A', kind('upper-letter')],
  ['a', kind('lower-letter')],
  ['I', kind('upper-roman')],
  ['i', kind('lower-roman')],
  ['disc', kind('bullet')],
  ['circle', kind('bullet')],
  ['square', kind('bullet')],
]);

/** By the names of style sheets. */
const kindsByStyle: ReadonlyMap<string, ListKind> = new Map([
  ['none', kind('none')],
  ['disc', kind('bullet')],
  ['circle', kind('bullet')],
  ['square', kind('bullet')],
  ['decimal', kind('decimal')],
  ['decimal-leading-zero', kind('padded')],
  ['fullwidth-decimal', kind('full-width')],
  ['upper-alpha', kind('upper-letter')],
  ['upper-latin', kind('upper-letter')],
  ['lower-alpha', kind('lower-letter')],
  ['lower-latin', kind('lower-letter')],
  ['upper-roman', kind('upper-roman')],
  ['lower-roman', kind('lower-roman')],
  ['cjk-ideographic', kind('han', '、')],
  ['trad-chinese-informal', kind('han', '、')],
  ['simp-chinese-informal', kind('han', '、')],
  ['japanese-informal', kind('han', '、')],
  ['cjk-decimal', kind('han-places', '、')],
  ['trad-chinese-formal', kind('financial', '、')],
  ['simp-chinese-formal', kind('financial-simplified', '、')],
  ['cjk-heavenly-stem', kind('stem', '、')],
  ['cjk-earthly-branch', kind('branch', '、')],
]);

/** The kind that a `list-style` names, among other things; `undefined` for none that is known. */
function kindInStyle(style: string | undefined): ListKind | undefined {
  const names = (style ?? '').toLowerCase().split(/\s+/);
  return names.map((name) => kindsByStyle.get(name)).find((found) => found !== undefined);
}

type Attributes = Readonly<Record<string, string>>;

/** A list that is being read. */
export class HtmlList {
  readonly #kind: ListKind;
  readonly #step: 1 | -1;
  #next: number;

  /** @param style its `list-style` @param count how many items it has, for one that counts down */
  constructor(name: string, attributes: Attributes, style: string | undefined, count: number) {
    const ordinary = kind(name === 'ol' ? 'decimal' : 'bullet');
    this.#kind = kindInStyle(style) ?? kindsByType.get(attributes['type'] ?? '') ?? ordinary;
    const isReversed = name === 'ol' && attributes['reversed'] !== undefined;
    this.#step = isReversed ? -1 : 1;
    this.#next = wholeNumber(attributes['start']) ?? (isReversed ? count : 1);
  }

  /** The marker of its next item: empty for none, `-` for a bullet. @param style the `list-style` of the item */
  marker(attributes: Attributes, style: string | undefined): string {
    const { format, suffix } = kindInStyle(style) ?? kindsByType.get(attributes['type'] ?? '') ?? this.#kind;
    const number = wholeNumber(attributes['value']) ?? this.#next;
    this.#next = number + this.#step;
    if (format === 'bullet') return '-';
    return format === 'none' ? '' : formatNumber(format, number) + suffix;
  }
}

/** A number in a format that style sheets know; in digits for others. */
export function numberInStyle(style: string | undefined, value: number): string {
  const format = kindsByStyle.get(style ?? 'decimal')?.format ?? 'decimal';
  return format === 'bullet' ? '•' : formatNumber(format, value);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** How many items each list of a page has, in the order of their beginnings. Linear. */
export function itemCounts(page: string): readonly number[] {
  // Only lists that count down have to know it.
  if (!/\breversed\b/i.test(page)) return [];
  const counts: number[] = [];
  const open: number[] = [];
  const parser = new Parser({
    onopentag(name) {
      if (name === 'ol' || name === 'ul') open.push(counts.push(0) - 1);
      const list = open.at(-1);
      if (name === 'li' && list !== undefined) counts[list] = (counts[list] ?? 0) + 1;
    },
    onclosetag(name) {
      if (name === 'ol' || name === 'ul') open.pop();
    },
  });
  parser.write(page);
  parser.end();
  return counts;
}
