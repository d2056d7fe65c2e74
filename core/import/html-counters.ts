import { numberInStyle } from './html-lists';
import type { Declarations } from './html-styles';

/** No page has more; each takes time at the end of each element. */
const maxCounters = 100;

interface Counter {
  readonly depth: number;
  value: number;
}

/** The counters of style sheets, by which many pages number their items. */
export class HtmlCounters {
  /** By name, outermost first. */
  readonly #counters = new Map<string, Counter[]>();

  /** An element opens. @param depth how many elements it stands in */
  open(styles: Declarations, depth: number): void {
    for (const [name, value] of namedNumbers(styles.get('counter-reset'), 0)) {
      const counters = this.#of(name);
      if (counters.at(-1)?.depth === depth) counters.pop();
      counters.push({ depth, value });
    }
    for (const [name, step] of namedNumbers(styles.get('counter-increment'), 1)) {
      const counters = this.#of(name);
      if (counters.length === 0) counters.push({ depth, value: 0 });
      const last = counters.at(-1);
      if (last !== undefined) last.value += step;
    }
  }

  /** An element closes: the counters that begin within it end. @param depth how many elements it stands in */
  close(depth: number): void {
    for (const counters of this.#counters.values())
      while ((counters.at(-1)?.depth ?? 0) > depth) counters.pop();
  }

  /** The text that a `content` stands for: strings and counters. */
  text(content: string | undefined): string {
    const parts = (content ?? '').slice(0, 500).matchAll(part);
    let text = '';
    for (const [, double, single, call, list] of parts) {
      if (call === undefined) text += unescaped(double ?? single ?? '');
      else text += this.#shown(call === 'counters', argumentsIn(list ?? ''));
    }
    return text.trim();
  }

  #shown(isNested: boolean, [name = '', ...others]: readonly string[]): string {
    const values = this.#of(name).map(({ value }) => value);
    const style = others[isNested ? 1 : 0];
    const numbers = (isNested ? values : [values.at(-1) ?? 0]).map((value) => numberInStyle(style, value));
    return numbers.join(isNested ? (others[0] ?? '') : '');
  }

  #of(name: string): Counter[] {
    const counters = this.#counters.get(name) ?? [];
    if (this.#counters.size < maxCounters) this.#counters.set(name, counters);
    return counters;
  }
}

/** A string in either quotes, or a call. */
const part = /"([^"]*)"|'([^']*)'|\b(counters?)\(([^()]*)\)/g;

function argumentsIn(list: string): string[] {
  return [...list.matchAll(/"([^"]*)"|'([^']*)'|([^\s,"']+)/g)].map(
    ([, double, single, word]) => double ?? single ?? word ?? '',
  );
}

/** `\\3001` is 、. */
function unescaped(text: string): string {
  return text.replace(/\\([\da-f]{1,6})\s?/gi, (written, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? written : String.fromCodePoint(point);
  });
}

/** `chapter 3 section` is `chapter` with 3 and `section` with the usual number. */
function* namedNumbers(value: string | undefined, usual: number): Generator<readonly [string, number]> {
  const words = (value ?? '').split(/\s+/).filter((word) => word !== '' && word !== 'none');
  for (const [index, word] of words.entries()) {
    if (/^[+-]?\d/.test(word)) continue;
    const number = Number.parseInt(words[index + 1] ?? '', 10);
    yield [word, Number.isNaN(number) ? usual : number];
  }
}
