import type { WrittenFormat } from '../render/writers';
import type { Localized } from '../../l10n/locale';

/** What a report can be exported to. A list of its own, so that the client does not bundle the writers with it. */
export const exportFormats = ['odt', 'docx', 'html', 'pdf'] as const satisfies readonly (
  WrittenFormat | 'pdf'
)[];

export type ExportFormat = (typeof exportFormats)[number];

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
