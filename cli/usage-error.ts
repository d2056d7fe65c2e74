import type { Localized } from '../core/rules/rule';

/** Wrong usage or unreadable input: one line for stderr, and exit code 2. */
export class UsageError extends Error {
  readonly sentence: Localized;

  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(english, options);
    this.sentence = { 'zh-TW': chinese, en: english };
  }
}

/**
 * A mistake of this program, told in one line all the same; `cause` has the rest.
 * @param chinese where it happened @param english the same
 */
export function internalError(chinese: string, english: string, cause: unknown): UsageError {
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const oneLine = message.replace(/\s+/g, ' ');
  return new UsageError(
    `${chinese}發生內部錯誤（${oneLine}）。這是 mreport 本身的錯誤，請附上這一行回報；設定環境變數 MREPORT_DEBUG=1 再執行，可看到詳情。`,
    `${english}: internal error (${oneLine}). This is a mistake of mreport itself: please report it with this line; run again with MREPORT_DEBUG=1 in the environment for details.`,
    { cause },
  );
}

/** `code` of what the system says, such as `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Whether there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** A file, a folder or standard input that cannot be read, by its name in both languages. */
export function unreadable(chinese: string, english: string, error: unknown): UsageError {
  const reason = reasonOf(error);
  return new UsageError(
    `${chinese}：無法讀取（${reason['zh-TW']}）。`,
    `${english}: cannot be read (${reason.en}).`,
  );
}

const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: { 'zh-TW': '檔案或資料夾不存在', en: 'no such file or folder' },
  EACCES: { 'zh-TW': '沒有讀取權限', en: 'no permission to read it' },
  EPERM: { 'zh-TW': '沒有讀取權限', en: 'no permission to read it' },
  EISDIR: { 'zh-TW': '是資料夾，不是檔案', en: 'it is a folder, not a file' },
  ENOTDIR: { 'zh-TW': '路徑中有一段不是資料夾', en: 'a part of the path is no folder' },
  ELOOP: { 'zh-TW': '連結循環', en: 'the link leads to itself' },
  ENOSPC: { 'zh-TW': '儲存空間不足', en: 'no space left' },
  EDQUOT: { 'zh-TW': '已達儲存空間的配額', en: 'the disk quota is used up' },
  EBUSY: { 'zh-TW': '檔案正由其他程式使用中', en: 'another program is using it' },
  EMFILE: { 'zh-TW': '同時開啟的檔案過多', en: 'too many files are open' },
  ENAMETOOLONG: { 'zh-TW': '檔名過長', en: 'the name is too long' },
};

/** The reason in a few words, for the errors that files commonly give. */
export function reasonOf(error: unknown): Localized {
  const known = reasons[String(codeOf(error))];
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  return { 'zh-TW': message, en: message };
}
