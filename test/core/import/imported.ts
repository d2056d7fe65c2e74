import { fixImported } from '../../../core/features/fix-imported';
import * as imports from '../../../core/import/import-report';
import type { Imported } from '../../../core/import/model';
import { formatSentence, type Sentence } from '../../../l10n/message';

/** Imports a file as the command line and the server do. */
export function importReport(bytes: Uint8Array, name: string): Imported {
  return imports.importReport(bytes, name, fixImported);
}

/** The words of a sentence in Chinese. */
export function inChinese(sentence: Sentence | undefined): string {
  return sentence === undefined ? '' : formatSentence(sentence, 'zh-TW');
}
