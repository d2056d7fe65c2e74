import { expectDefined } from '../../../report/expect';
import { firstIndex } from '../../../report/lists';
import type { Quantity } from '../../../report/quantities/scan-quantities';

/** Text whose brackets are hidden, and the figures in it. */
export interface Passage {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** The parts of a total, in the order of the text. */
export interface PartList {
  readonly parts: readonly Quantity[];
  /** What stands before each part, and names it. */
  readonly labels: readonly string[];
  /** What stands between the parts. */
  readonly separator: '、' | '，' | '；';
}

/** Where a list of parts is looked for, and the unit of measure that they have. */
export interface ListPlace {
  readonly from: number;
  /** Where the sentence ends. */
  readonly to: number;
  readonly unit: string;
}

/** Longer lists, and entries that are longer, are not what follows a total. */
const limits = { parts: 60, entry: 80, look: 120 };

/**
 * Reads `甲類7件、乙類34件` from a place on: entries that each hold one figure in the unit. `undefined` where the
 * list is none, or may not be all there is: 等, 另, 約, a comparison, an entry without figure, figures that go on
 * after it. Reads a bounded number of characters.
 */
export function readList(passage: Passage, place: ListPlace): PartList | undefined {
  return new ListReader(passage, place).read();
}

class ListReader {
  readonly #passage: Passage;
  readonly #place: ListPlace;
  readonly #parts: Quantity[] = [];
  readonly #labels: string[] = [];
  #separator: PartList['separator'] | undefined;
  /** Entries without a figure are part of the next one's name. */
  #pending = '';
  #companions = 0;

  constructor(passage: Passage, place: ListPlace) {
    this.#passage = passage;
    this.#place = place;
  }

  read(): PartList | undefined {
    const { from, to } = this.#place;
    let next = firstFrom(this.#passage.quantities, from);
    let before = '';
    for (let at = from; at < to;) {
      const end = this.#entryEnd(at);
      const first = next;
      while ((this.#passage.quantities[next]?.span.start ?? Infinity) < end) next++;
      const entry = { start: at, end, quantities: this.#passage.quantities.slice(first, next) };
      const taken = end - at > limits.entry ? undefined : this.#take(entry, before);
      if (taken === 'end' || (taken === undefined && before === '' && this.#parts.length > 1)) {
        return this.#endsHere(at) ? this.#result() : undefined;
      }
      if (taken === undefined || this.#parts.length > limits.parts) return undefined;
      before = normalise(this.#passage.text.charAt(end));
      at = end + 1;
    }
    return this.#pending === '' || before !== '、' ? this.#result() : undefined;
  }

  #result(): PartList | undefined {
    const separator = this.#separator ?? '、';
    const [parts, labels, companions] = [this.#parts, this.#labels, this.#companions];
    if (parts.length < 2 || (companions > 0 && companions !== parts.length)) return undefined;
    return { parts, labels, separator };
  }

  /** One entry: `next` where the list goes on, `end` where it ended before, `undefined` where it is not a list. */
  #take(entry: Entry, before: string): 'next' | 'end' | undefined {
    const text = this.#passage.text.slice(entry.start, entry.end);
    const mayEnd = before !== '、' && this.#parts.length > 1;
    if (mayEnd && asideStart.test(text)) return 'end';
    const parts = entry.quantities.filter(({ unit }) => unit === this.#place.unit);
    if (parts.length > 0) return this.#takeParts(entry, parts, before) ? 'next' : undefined;
    if (mayEnd) return 'end';
    if (hanCount.test(text)) return undefined;
    if (entry.quantities.length > 0) {
      this.#companions++;
    } else if (/[0-9０-９]/.test(text)) {
      // A date in front of the list names no part.
      if (this.#parts.length > 0) return undefined;
      this.#pending = '';
      return 'next';
    }
    if (this.#parts.length > 0 && before !== '、' && entry.quantities.length === 0) return undefined;
    this.#pending = before === '、' ? `${this.#pending}、${text}` : text;
    return 'next';
  }

  #takeParts(entry: Entry, quantities: readonly Quantity[], before: string): boolean {
    if (this.#parts.length > 0 && !this.#goesOnWith(before)) return false;
    const { text } = this.#passage;
    let start = entry.start;
    for (const [index, quantity] of quantities.entries()) {
      const following = quantities[index + 1];
      const after = text.slice(quantity.span.end, following?.span.start ?? entry.end);
      const joint = following === undefined ? after.length : after.search(conjunction);
      const label = this.#pending + text.slice(start, quantity.span.start);
      if (joint < 0 || !quantity.exact || isOpenLabel(label) || openTail.test(after.slice(0, joint)))
        return false;
      this.#parts.push(quantity);
      this.#labels.push(label);
      this.#pending = '';
      start = quantity.span.end + joint + 1;
    }
    return true;
  }

  /** All parts are joined alike: a comma in a list with 、 begins another clause. */
  #goesOnWith(before: string): boolean {
    if (before !== '、' && before !== '，' && before !== '；') return false;
    this.#separator ??= this.#parts.length === 1 ? before : '、';
    return this.#separator === before;
  }

  #entryEnd(at: number): number {
    const { text } = this.#passage;
    const last = Math.min(this.#place.to, at + limits.entry + 1);
    for (let index = at; index < last; index++) {
      const char = text.charAt(index);
      if (char === '、' || char === '，' || char === '；' || char === ';') return index;
      if (char === ',' && !/[0-9]/.test(text.charAt(index + 1))) return index;
    }
    return last;
  }

  /** No figure in the unit goes on after the list, but as an aside (其中, 較上月). */
  #endsHere(at: number): boolean {
    const { text, quantities } = this.#passage;
    const end = Math.min(this.#place.to, at + limits.look);
    if (asideStart.test(text.slice(at, at + 8))) return true;
    for (let index = firstFrom(quantities, at); index < quantities.length; index++) {
      const quantity = quantities[index];
      if (quantity === undefined || quantity.span.start >= end) break;
      if (quantity.unit === this.#place.unit) return false;
    }
    return true;
  }
}

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly quantities: readonly Quantity[];
}

const asideStart = /^[ \u3000]*(?:其中|較|比|合計|共計|總計|平均|占|佔)/;
const conjunction = /[及與和暨]/;
/** A part counted in Han numerals is not read, and so the list is not all read. */
const hanCount = /[一二兩三四五六七八九十數幾多][件案家場項處人位名次個]|若干/;

const openLabel =
  /較|增加|減少|增減|成長|上[個]?月|上年|去年|前[一年次]|同期|目標[值數]?[為計：]?$|惟|但|原[訂定有]|預[定估]|門檻|上限|下限|KPI|累計|迄今|最[高多低少大]|占|佔|另|除.*外|扣除|餘|尚有|主要|例如|諸如|前[0-9０-９三五十]+[名大]|[各每均達]$|(?<![優甲乙丙丁特初中高上下一二三同平])等$|平均|約|逾/;
const openTail = /等|以[上下內]|左右|：|:|不[含計]|未[含計]|之多|為主|最[高多低少大]/;

/** Whether a part of this name may be no part: a comparison, a rest, a goal, an average, … */
export function isOpenLabel(label: string): boolean {
  return openLabel.test(label);
}

const normalise = (separator: string): string =>
  separator === ';' ? '；' : separator === ',' ? '，' : separator;

/** The first quantity that begins at or after an offset. Binary search. */
export function firstFrom(quantities: readonly Quantity[], from: number): number {
  return firstIndex(
    quantities.length,
    (index) => expectDefined(quantities[index]?.span.start, 'start of a quantity', Infinity) >= from,
  );
}
