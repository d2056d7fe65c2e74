import type { Message } from '../../l10n/message';
import { exportMessages } from '../../l10n/messages/export';
import type { WrittenFormat } from '../render/writers';

/** The formats that a report can be exported to. A list of its own, so that the client does not bundle the writers. */
export const exportFormats = ['odt', 'docx', 'html', 'pdf'] as const satisfies readonly (
  WrittenFormat | 'pdf'
)[];

/** A format that reports can be exported to. */
export type ExportFormat = (typeof exportFormats)[number];

/** The names of the formats. */
export const formatNames: Readonly<Record<ExportFormat, Message>> = {
  odt: exportMessages.odt,
  docx: exportMessages.docx,
  html: exportMessages.html,
  pdf: exportMessages.pdf,
};

const byExtension: ReadonlyMap<string, ExportFormat> = new Map([
  ...exportFormats.map((format): [string, ExportFormat] => [format, format]),
  ['htm', 'html'],
]);

/** The format that a file's extension stands for; `undefined` for any other. */
export function formatOfFile(file: string): ExportFormat | undefined {
  return byExtension.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
}
