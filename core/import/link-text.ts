import type { Run } from './model';

/** A link whose text is being read: it may have several pieces, and go on after a line's end. */
export class LinkText {
  readonly address: string;
  /** The index of its first piece. */
  readonly start: number;
  /** What of its text stands in the paragraphs before. */
  readonly before: string;
  /** The index of the piece after its last. */
  end: number;

  constructor(address: string, start: number, before: string) {
    this.address = address;
    this.start = start;
    this.before = before;
    this.end = start;
  }

  /**
   * Its pieces as a report writes them: an address as one word, any other text with the address after it. An address
   * that cannot be opened from a report is left out.
   */
  written(pieces: readonly Run[]): readonly Run[] {
    if (!/^(?:https?|ftp|mailto):/i.test(this.address)) return pieces;
    const shown = this.before + pieces.map(({ text }) => text).join('');
    if (!compact(shown).includes(compact(bareAddress(this.address))))
      return [...pieces, { text: `（${this.address}）`, bold: pieces.at(-1)?.bold === true }];
    const isAddress =
      this.before === '' && bareAddress(compact(shown)) === compact(bareAddress(this.address));
    return isAddress ? pieces.map(({ text, bold }) => ({ text: text.replace(/\s+/g, ''), bold })) : pieces;
  }
}

/** What of an address is shown: without its scheme, and without the slash at its end. */
function bareAddress(address: string): string {
  return address.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
}

/** For comparing: without white space, in small letters, and with the characters that percent signs stand for. */
function compact(text: string): string {
  const whole = text.replace(/\s+/g, '').toLowerCase();
  try {
    return decodeURI(whole);
  } catch {
    return whole;
  }
}
