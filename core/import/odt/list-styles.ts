import { formatNumber, type NumberFormat } from '../number-format';
import { childElements, type XmlElement } from '../xml-tree';

interface ListLevel {
  readonly isBullet: boolean;
  readonly format: NumberFormat;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows, its own included. */
  readonly shown: number;
  /** A text that takes the place of prefix, number and suffix; `%2%` is the number of the second level. */
  readonly pattern: string | undefined;
}

/** How the levels of a list are numbered. Levels count from 0. */
export class ListStyle {
  readonly #levels = new Map<number, ListLevel>();

  constructor(element: XmlElement) {
    for (const each of childElements(element)) {
      const level = Number(each.attributes['text:level'] ?? 0) - 1;
      if (level >= 0 && level < 10) this.#levels.set(level, readLevel(each));
    }
  }

  start(level: number): number {
    return this.#levels.get(level)?.start ?? 1;
  }

  /** The marker of an item: empty for none, `-` for a bullet. @param counts the numbers of its level and those above */
  marker(level: number, counts: readonly (number | undefined)[]): string {
    const own = this.#levels.get(level);
    if (own === undefined) return '';
    if (own.isBullet) return '-';
    if (own.format === 'none') return '';
    const written = (at: number): string =>
      formatNumber(this.#levels.get(at)?.format ?? 'none', counts[at] ?? this.start(at));
    if (own.pattern !== undefined)
      return own.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => written(Number(digits) - 1)).trim();
    const numbers: string[] = [];
    for (let at = Math.max(0, level + 1 - own.shown); at <= level; at++) numbers.push(written(at));
    return (own.prefix + numbers.filter((number) => number !== '').join('.') + own.suffix).trim();
  }
}

/** A longer text, repeated before each paragraph, would fill the memory. In UTF-16 units. */
const maxTextLength = 64;

function readLevel({ name, attributes }: XmlElement): ListLevel {
  const start = Number(attributes['text:start-value'] ?? 1);
  return {
    isBullet: name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image',
    format: formatOf(attributes['style:num-format'] ?? ''),
    prefix: (attributes['style:num-prefix'] ?? '').slice(0, maxTextLength),
    suffix: (attributes['style:num-suffix'] ?? '').slice(0, maxTextLength),
    start: Number.isSafeInteger(start) ? start : 1,
    shown: Number(attributes['text:display-levels'] ?? 1) || 1,
    pattern: (attributes['style:num-list-format'] ?? attributes['loext:num-list-format'])?.slice(
      0,
      maxTextLength,
    ),
  };
}

/** A format is given by its first number, or its first few. */
function formatOf(written: string): NumberFormat {
  const first = written.replace(/,.*$/s, '').trim();
  return formats.get(first) ?? (first === '' ? 'none' : 'decimal');
}

const formats: ReadonlyMap<string, NumberFormat> = new Map([
  ['1', 'decimal'],
  ['01', 'padded'],
  ['１', 'full-width'],
  ['A', 'upper-letter'],
  ['a', 'lower-letter'],
  ['I', 'upper-roman'],
  ['i', 'lower-roman'],
  ['一', 'han'],
  ['壹', 'financial'],
  ['壱', 'financial'],
  ['甲', 'stem'],
  ['子', 'branch'],
  ['①', 'in-circle'],
  ['⑴', 'in-parentheses'],
  ['⒈', 'with-stop'],
  ['㈠', 'han-in-parentheses'],
]);
