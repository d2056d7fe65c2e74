import { formatSentence, sentence, type Message, type MessageData, type Sentence } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { codeOf, NotRegularFile } from '../node/system-errors';

/** Wrong usage or unreadable input: one sentence for standard error, and exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(formatSentence(sentence, 'en'), options);
  }
}

/** The error for arguments that are not understood. */
export function usageError(message: Message, data?: MessageData): UsageError {
  return new UsageError(sentence(message, data));
}

/**
 * The error for a file.
 * @param file how the file is called @param message what is wrong with it: a clause without its full stop
 */
export function fileError(file: string | Sentence, message: Message, data?: MessageData): UsageError {
  return usageError(cliFileMessages.ofFile, { file, reason: sentence(message, data) });
}

/**
 * The error for a bug in this program, in one line; `cause` has the rest.
 * @param cause what was thrown @param file the report that was being checked, if there was one
 */
export function internalError(cause: unknown, file?: string): UsageError {
  const words = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const error = words.replace(/\s+/g, ' ');
  const reason =
    file === undefined
      ? sentence(cliFileMessages.internalError, { error })
      : sentence(cliFileMessages.internalErrorAt, { error, file });
  return new UsageError(reason, { cause });
}

/** The error for a file, a folder or standard input that cannot be read. @param file how it is called */
export function unreadable(file: string | Sentence, error: unknown): UsageError {
  return fileError(file, cliFileMessages.unreadable, { reason: reasonOf(error) });
}

const reasons: ReadonlyMap<unknown, Message> = new Map<unknown, Message>([
  ['ENOENT', cliFileMessages.notFound],
  ['EACCES', cliFileMessages.noReadPermission],
  ['EPERM', cliFileMessages.noReadPermission],
  ['EISDIR', cliFileMessages.isFolder],
  ['ENOTDIR', cliFileMessages.notFolder],
  ['ELOOP', cliFileMessages.linkLoop],
  ['ENOSPC', cliFileMessages.noSpace],
  ['EDQUOT', cliFileMessages.quotaExceeded],
  ['EBUSY', cliFileMessages.isBusy],
  ['EMFILE', cliFileMessages.tooManyOpenFiles],
  ['ENAMETOOLONG', cliFileMessages.nameTooLong],
]);

/** The reason of a system error in a few words; in the system's own words where it is an uncommon one. */
export function reasonOf(error: unknown): Sentence {
  if (error instanceof NotRegularFile) return sentence(cliFileMessages.notRegularFile);
  const message = reasons.get(codeOf(error));
  if (message !== undefined) return sentence(message);
  return sentence(cliFileMessages.systemError, {
    words: error instanceof Error ? error.message : String(error),
  });
}
