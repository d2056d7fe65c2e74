import type { Localized } from '../rules/rule';
import type { ImportedBlock, ImportedDocument, Note, Run } from './model';

/** Takes a file's blocks one after the other. */
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
  leaveOut(chinese: string, english: string): void {
    this.#notes.push({ block: this.#blocks.length, reason: { 'zh-TW': chinese, en: english } });
  }

  /** Notes what is lost of the whole file; the same is noted once. */
  leaveOutOfAll(chinese: string, english: string): void {
    if (this.#once.has(english)) return;
    this.#once.add(english);
    const reason: Localized = { 'zh-TW': chinese, en: english };
    this.#notes.push({ block: undefined, reason });
  }

  document(): ImportedDocument {
    return { blocks: this.#blocks, notes: this.#notes };
  }
}

/** The runs of one paragraph, put together piece by piece in linear time. */
export class InlineText {
  readonly #pieces: Run[] = [];
  /** In UTF-16 units. */
  length = 0;

  add(text: string, bold = false): void {
    if (text === '') return;
    this.#pieces.push({ text, bold });
    this.length += text.length;
  }

  /** Adds text in which white space is one space, and none at the start and behind another. */
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
      const { text } = this.#pieces[index] ?? { text: '' };
      texts.push(text);
      from -= text.length;
    }
    return texts
      .reverse()
      .join('')
      .slice(Math.max(0, start - from));
  }

  /** The address of a link, unless its text shows it from `start` on; only what one can open is shown. */
  addAddress(address: string, start: number, bold: boolean): void {
    if (!/^(?:https?|ftp|mailto):/i.test(address)) return;
    const bare = address.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
    if (!this.#textFrom(start).includes(bare)) this.add(`（${address}）`, bold);
  }
}

/** A text for a note: one line, not too long. */
export function excerpt(text: string, length = 40): string {
  const line = text
    .slice(0, length * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const chars = [...line];
  return chars.length > length ? `${chars.slice(0, length).join('')}…` : line;
}
