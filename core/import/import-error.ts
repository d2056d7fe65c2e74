import { formatSentence, sentence, type Message, type MessageData, type Sentence } from '../../l10n/message';
import { importMessages } from '../../l10n/messages/import';

/** A file that cannot be imported. */
export class ImportError extends Error {
  /** What is wrong with the file, and what to do about it: a clause without its full stop. */
  readonly reason: Sentence;

  constructor(message: Message, data?: MessageData) {
    const reason = sentence(message, data);
    super(formatSentence(reason, 'en'));
    this.reason = reason;
  }
}

/** The error for packages that hold something else than a text, such as a spreadsheet. */
export function otherDocument(): ImportError {
  return new ImportError(importMessages.otherDocument);
}

/** The error for files that are not what they say they are. @param part where, as the file calls it */
export function damaged(part: string): ImportError {
  return new ImportError(importMessages.damaged, { part });
}
