import { formatSentence, sentence, type Message, type MessageData } from '../../l10n/message';
import { expectDefined } from '../report/expect';
import type { ImportedBlock, ImportedDocument, Note, Run } from './model';

/** Collects a file's blocks one after the other. */
export class DocumentBuilder {
  readonly #blocks: ImportedBlock[] = [];
  readonly #notes: Note[] = [];
  readonly #once = new Set<string>();

  paragraph(runs: readonly Run[], marker = ''): void {
    this.#blocks.push({ type: 'paragraph', marker, runs });
  }

  table(rows: readonly (readonly string[])[]): void {
    if (rows.length > 0) this.#blocks.push({ type: 'table', rows });
  }

  /** Notes what is lost in the block that comes next. */
  leaveOut(message: Message, data?: MessageData): void {
    this.#notes.push({ block: this.#blocks.length, reason: sentence(message, data) });
  }

  /** Notes what is lost of the whole file; the same sentence is noted once. */
  leaveOutOfAll(message: Message, data?: MessageData): void {
    const reason = sentence(message, data);
    const words = formatSentence(reason, 'en');
    if (this.#once.has(words)) return;
    this.#once.add(words);
    this.#notes.push({ block: undefined, reason });
  }

  document(): ImportedDocument {
    return { blocks: this.#blocks, notes: this.#notes };
  }
}

/** Puts the runs of one paragraph together, piece by piece, in linear time. */
export class InlineText {
  readonly #pieces: Run[] = [];
  /** In UTF-16 units. */
  length = 0;

  add(text: string, bold = false): void {
    if (text === '') return;
    this.#pieces.push({ text, bold });
    this.length += text.length;
  }

  /** Adds text in which white space is one space, and none at the start and after another. */
  addCollapsed(text: string, bold: boolean): void {
    const one = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    const before = this.#pieces.at(-1)?.text.at(-1) ?? ' ';
    this.add(/\s/.test(before) ? one.trimStart() : one, bold);
  }

  /** Adjacent pieces of a kind are one run. */
  get runs(): Run[] {
    const runs: { texts: string[]; bold: boolean }[] = [];
    for (const { text, bold } of this.#pieces) {
      const last = runs.at(-1);
      if (last?.bold === bold) last.texts.push(text);
      else runs.push({ texts: [text], bold });
    }
    return runs.map(({ texts, bold }) => ({ text: texts.join(''), bold }));
  }

  get text(): string {
    return this.#pieces.map(({ text }) => text).join('');
  }

  /** The text from an offset on; takes no longer than that text is. */
  #textFrom(start: number): string {
    const texts: string[] = [];
    let from = this.length;
    for (let index = this.#pieces.length - 1; index >= 0 && from > start; index--) {
      const { text } = expectDefined(this.#pieces[index], 'piece of a text', { text: '', bold: false });
      texts.push(text);
      from -= text.length;
    }
    return texts
      .reverse()
      .join('')
      .slice(Math.max(0, start - from));
  }

  /** Adds the address of a link, unless the text from `start` on shows it; only what can be opened is added. */
  addAddress(address: string, start: number, bold: boolean): void {
    if (!/^(?:https?|ftp|mailto):/i.test(address)) return;
    const bare = address.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
    if (!this.#textFrom(start).includes(bare)) this.add(`（${address}）`, bold);
  }
}

/** A text for a note: one line, cut after `length` characters. */
export function excerpt(text: string, length = 40): string {
  const line = text
    .slice(0, length * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const chars = [...line];
  return chars.length > length ? `${chars.slice(0, length).join('')}…` : line;
}
