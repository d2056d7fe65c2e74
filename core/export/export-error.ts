import type { Localized } from '../../l10n/locale';

/** `converter`: there is no program on this computer that makes PDFs. */
export type ExportErrorCode = 'closed' | 'unit' | 'converter' | 'conversion' | 'cancelled';

/** Why nothing was exported, as a person is told. */
export class ExportError extends Error {
  constructor(
    readonly code: ExportErrorCode,
    readonly sentence: Localized,
  ) {
    super(sentence.en);
  }
}

/** The person has changed their mind. */
export function cancelled(): ExportError {
  return new ExportError('cancelled', { 'zh-TW': '匯出已取消。', en: 'The export was cancelled.' });
}
