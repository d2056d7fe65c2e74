import { writers, type WrittenFormat } from '../render/writers';
import type { Localized } from '../../l10n/locale';

/** What a report can be exported to. */
export type ExportFormat = WrittenFormat | 'pdf';

export const exportFormats: readonly ExportFormat[] = [...writers.keys(), 'pdf'];

/** What the formats are called. */
export const formatNames: Readonly<Record<ExportFormat, Localized>> = {
  odt: { 'zh-TW': 'ODF 文字文件', en: 'OpenDocument text' },
  docx: { 'zh-TW': 'Word 文件', en: 'Word document' },
  html: { 'zh-TW': '網頁', en: 'web page' },
  pdf: { 'zh-TW': 'PDF', en: 'PDF' },
};

const byEnding: ReadonlyMap<string, ExportFormat> = new Map([
  ...exportFormats.map((format): [string, ExportFormat] => [format, format]),
  ['htm', 'html'],
]);

/** The format that a file's name ends in. */
export function formatOfFile(file: string): ExportFormat | undefined {
  return byEnding.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
}
