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

/** The runs of one paragraph, adjacent ones of a kind together. */
export class InlineText {
  readonly runs: { text: string; bold: boolean }[] = [];

  add(text: string, bold = false): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    if (last?.bold === bold) last.text += text;
    else this.runs.push({ text, bold });
  }

  get text(): string {
    return this.runs.map(({ text }) => text).join('');
  }

  /** The address of a link, unless its text shows it from `start` on; only what one can open is shown. */
  addAddress(address: string, start: number, bold: boolean): void {
    if (!/^(?:https?|ftp|mailto):/i.test(address)) return;
    const bare = address.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
    if (!this.text.slice(start).includes(bare)) this.add(`（${address}）`, bold);
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
