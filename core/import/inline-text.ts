import { expectDefined } from '../report/expect';
import { LinkText } from './link-text';
import type { Run } from './model';

/** White space of a source that was not written yet: what it becomes depends on the text after it. */
interface Gap {
  readonly bold: boolean;
  /** Whether it is only where the source ends a line. */
  readonly isBreak: boolean;
  /** Whether a space of it is meant. */
  readonly isHard: boolean;
}

/** Puts the runs of one paragraph together, piece by piece, in linear time. */
export class InlineText {
  readonly #pieces: Run[] = [];
  #gap: Gap | undefined;
  #link: LinkText | undefined;
  /** Whether the link that was read last may still go on. */
  #isLinkOpen = false;

  /** Whether there is no text yet. */
  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  add(text: string, bold = false): void {
    if (text === '') return;
    if (this.#gap !== undefined && !text.startsWith('\n')) this.#push(' ', this.#gap.bold);
    this.#gap = undefined;
    if (!this.#isLinkOpen && text.trim() !== '') this.#settleLink();
    this.#push(text, bold);
  }

  /**
   * Adds text of a source in which white space is one space, and none at the start and after another.
   * @param isWrapped whether the end of a line of the source is no space between Chinese characters
   */
  addCollapsed(text: string, bold: boolean, isWrapped = false): void {
    for (const [piece] of text.matchAll(/[ \t\r\n\f\u00a0]+|[^ \t\r\n\f\u00a0]+/g)) {
      if (/^[ \t\r\n\f\u00a0]/.test(piece)) {
        const isHard = piece.includes('\u00a0') || this.#gap?.isHard === true;
        const isBreak = isWrapped && (/[\r\n]/.test(piece) || this.#gap?.isBreak === true);
        this.#gap = { bold, isBreak: isBreak && !isHard, isHard };
        continue;
      }
      const before = this.#pieces.at(-1)?.text.at(-1) ?? ' ';
      const isNone =
        /\s/.test(before) || (this.#gap?.isBreak === true && isWideBetween(before, piece.charAt(0)));
      if (isNone) this.#gap = undefined;
      this.add(piece, bold);
    }
  }

  /** Adjacent pieces of a kind are one run. */
  get runs(): Run[] {
    this.#settleLink();
    const runs: { texts: string[]; bold: boolean }[] = [];
    for (const { text, bold } of this.#pieces) {
      const last = runs.at(-1);
      if (last?.bold === bold) last.texts.push(text);
      else runs.push({ texts: [text], bold });
    }
    return runs.map(({ texts, bold }) => ({ text: texts.join(''), bold }));
  }

  get text(): string {
    return this.runs.map(({ text }) => text).join('');
  }

  /**
   * A link begins. Where the one before has the same address, and nothing stands between, it goes on.
   * @param before what of its text stands in the paragraphs before
   */
  beginLink(address: string, before = ''): void {
    if (this.#link?.address !== address) {
      this.#settleLink();
      this.#link = new LinkText(address, this.#pieces.length, before);
    }
    this.#isLinkOpen = true;
  }

  endLink(): void {
    if (this.#isLinkOpen && this.#link !== undefined) this.#link.end = this.#pieces.length;
    this.#isLinkOpen = false;
  }

  /** The text for the next paragraph: a link that is open goes on in it. */
  next(): InlineText {
    const next = new InlineText();
    if (!this.#isLinkOpen || this.#link === undefined) return next;
    const { address, start, before } = this.#link;
    const shown = this.#pieces.slice(start).map(({ text }) => text);
    next.beginLink(address, before + shown.join(''));
    this.#link = undefined;
    this.#isLinkOpen = false;
    return next;
  }

  #push(text: string, bold: boolean): void {
    this.#pieces.push({ text, bold });
  }

  /** Writes the address of the link before, unless its text shows it. */
  #settleLink(): void {
    const link = this.#link;
    this.#link = undefined;
    this.#isLinkOpen = false;
    if (link === undefined) return;
    const shown = this.#pieces.slice(link.start, link.end);
    this.#pieces.splice(link.start, shown.length, ...link.written(shown));
  }
}

/** Whether a line ends at a Chinese character, or the next begins with one: such texts have no space there. */
function isWideBetween(before: string, after: string): boolean {
  return isWide(before) || isWide(after);
}

function isWide(unit: string): boolean {
  const code = expectDefined(unit.codePointAt(0), 'character beside a gap', 0);
  const isInPlane = code >= 0x2e80 && code <= 0x9fff;
  const isForm = (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xffef);
  return isInPlane || isForm || (code >= 0xd840 && code <= 0xdfff);
}
