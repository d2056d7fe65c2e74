import { formatSentence, sentence, type Sentence } from '../../l10n/message';
import { exportMessages } from '../../l10n/messages/export';

/** `converter`: there is no program on this computer that makes PDFs. */
export type ExportErrorCode = 'unit' | 'converter' | 'conversion' | 'cancelled';

/** Why nothing was exported, in a sentence for the user. */
export class ExportError extends Error {
  constructor(
    readonly code: ExportErrorCode,
    readonly sentence: Sentence,
  ) {
    super(formatSentence(sentence, 'en'));
  }
}

/** The error of an export that the user has cancelled. */
export function cancelled(): ExportError {
  return new ExportError('cancelled', sentence(exportMessages.cancelled));
}
