import { formatSentence, sentence, type Message, type MessageData } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import { pictureExtension } from './picture-format';
import type { ImportedBlock, ImportedDocument, ImportedTable, Note, Run } from './model';

/** Collects a file's blocks one after the other. */
export class DocumentBuilder {
  readonly #blocks: ImportedBlock[] = [];
  readonly #notes: Note[] = [];
  readonly #once = new Set<string>();

  paragraph(runs: readonly Run[], marker = ''): void {
    this.#blocks.push({ type: 'paragraph', marker, runs });
  }

  table({ rows, alignments }: Omit<ImportedTable, 'type'>): void {
    if (rows.length > 0) this.#blocks.push({ type: 'table', rows, alignments });
  }

  /** Adds a picture, or notes it where a report cannot show its format. @param name how the file describes it */
  picture(name: string, bytes: Uint8Array): void {
    const extension = pictureExtension(bytes);
    if (extension === undefined) this.leaveOut(importNoteMessages.pictureFormat, { name });
    else this.#blocks.push({ type: 'picture', name, bytes, extension });
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

  /** Whether a paragraph has this text. */
  hasParagraph(text: string): boolean {
    return this.#blocks.some(
      (block) => block.type === 'paragraph' && oneLine(block.runs.map((run) => run.text).join('')) === text,
    );
  }

  document(): ImportedDocument {
    return { blocks: this.#blocks, notes: this.#notes };
  }
}

/** A text for a note: one line, whole, since the note is all that is kept of it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, to find it by: one line, cut after `length` characters. */
export function excerpt(text: string, length: number): string {
  const chars = [...oneLine(text.slice(0, length * 8))];
  return chars.length > length ? `${chars.slice(0, length).join('')}…` : chars.join('');
}
