import type { Localized } from '../rules/rule';
import type { Span } from '../report/text';

/** A value of a JSON text, with its place in it (UTF-16 offsets). */
export type JsonNode = Span &
  (
    | { readonly type: 'object'; readonly members: readonly JsonMember[] }
    | { readonly type: 'array'; readonly items: readonly JsonNode[] }
    | { readonly type: 'scalar'; readonly value: string | number | boolean | null }
  );

export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** Where a text ceases to be JSON, and what was expected there. */
export class JsonError extends Error {
  constructor(
    readonly span: Span,
    readonly problem: Localized,
  ) {
    super(problem.en);
  }
}

/** Deeper than any configuration, and far from the end of the stack. */
const deepest = 64;

/**
 * Reads a JSON text with the places of its parts, which `JSON.parse` does not tell.
 * @throws JsonError
 */
export function parseJson(text: string): JsonNode {
  return new JsonParser(text).parse();
}

/** Punctuation, strings, and runs of anything else; blanks lie between them. */
const token = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\n\r]|\\[^\n\r])*"?)|([^ \t\r\n{}[\],:"]+)|$)/y;

class JsonParser {
  readonly #text: string;
  #at = 0;
  #start = 0;
  #token = '';

  constructor(text: string) {
    this.#text = text;
  }

  parse(): JsonNode {
    if (this.#text.startsWith('\uFEFF')) this.#at = 1;
    this.#advance();
    const value = this.#value(0);
    if (this.#token !== '') this.#fail(expected['end']);
    return value;
  }

  #value(depth: number): JsonNode {
    if (depth > deepest) this.#fail(expected['shallower']);
    if (this.#token === '{') return this.#object(depth);
    if (this.#token === '[') return this.#array(depth);
    const span = this.#span();
    const value = this.#scalar();
    this.#advance();
    return { type: 'scalar', value, ...span };
  }

  #object(depth: number): JsonNode {
    const start = this.#start;
    const members: JsonMember[] = [];
    const end = this.#list('}', () => {
      if (!this.#token.startsWith('"')) this.#fail(expected['key']);
      const keySpan = this.#span();
      const key = String(this.#scalar());
      this.#advance();
      if (this.#token !== ':') this.#fail(expected['colon']);
      this.#advance();
      members.push({ key, keySpan, value: this.#value(depth + 1) });
    });
    return { type: 'object', members, start, end };
  }

  #array(depth: number): JsonNode {
    const start = this.#start;
    const items: JsonNode[] = [];
    const end = this.#list(']', () => items.push(this.#value(depth + 1)));
    return { type: 'array', items, start, end };
  }

  /** What stands between the present bracket and `close`; gives the offset behind that. */
  #list(close: string, readOne: () => void): number {
    this.#advance();
    let isFirst = true;
    while (this.#token !== close || !isFirst) {
      readOne();
      isFirst = false;
      if (this.#token === close) break;
      if (this.#token !== ',') this.#fail(expected[close === '}' ? 'comma or }' : 'comma or ]']);
      this.#advance();
    }
    const { end } = this.#span();
    this.#advance();
    return end;
  }

  #scalar(): string | number | boolean | null {
    if (this.#token === '') this.#fail(expected['value']);
    try {
      return JSON.parse(this.#token) as string | number | boolean | null;
    } catch {
      return this.#fail(expected[this.#token.startsWith('"') ? 'string' : 'value']);
    }
  }

  #advance(): void {
    token.lastIndex = this.#at;
    const match = token.exec(this.#text);
    this.#token = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    this.#at = match === null ? this.#text.length : token.lastIndex;
    this.#start = this.#at - this.#token.length;
  }

  #span(): Span {
    return { start: this.#start, end: this.#at };
  }

  #fail(problem: Localized | undefined): never {
    throw new JsonError(this.#span(), problem ?? { 'zh-TW': '', en: '' });
  }
}

const expected: Readonly<Record<string, Localized>> = {
  value: {
    'zh-TW': '不是正確的 JSON：此處應為一個值（文字須以雙引號括起，也不能有註解）',
    en: 'not JSON: a value is expected here (strings in double quotes, no comments)',
  },
  string: {
    'zh-TW': '不是正確的 JSON：文字未以雙引號結束，或含有不合規定的字元',
    en: 'not JSON: the string does not end, or has characters that must be escaped',
  },
  key: {
    'zh-TW': '不是正確的 JSON：此處應為以雙引號括起的名稱（最後一項之後不加逗號）',
    en: 'not JSON: a name in double quotes is expected here (no comma behind the last one)',
  },
  colon: { 'zh-TW': '不是正確的 JSON：名稱之後缺少冒號', en: 'not JSON: a colon is missing behind the name' },
  'comma or }': {
    'zh-TW': '不是正確的 JSON：此處應為逗號或「}」',
    en: 'not JSON: a comma or } is expected here',
  },
  'comma or ]': {
    'zh-TW': '不是正確的 JSON：此處應為逗號或「]」',
    en: 'not JSON: a comma or ] is expected here',
  },
  end: { 'zh-TW': '不是正確的 JSON：內容已經結束，其後多了文字', en: 'not JSON: more text behind the end' },
  shallower: { 'zh-TW': '層層包覆過深', en: 'nested too deeply' },
};
