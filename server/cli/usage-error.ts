/** Wrong usage or unreadable input: one line for stderr, and exit code 2. */
export class UsageError extends Error {}

/** Whether there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The reason in a few words, for the errors that files commonly give. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return '檔案或資料夾不存在';
    case 'EACCES':
    case 'EPERM':
      return '沒有讀取權限';
    case 'EISDIR':
      return '是資料夾，不是檔案';
    case 'ENOTDIR':
      return '路徑中有一段不是資料夾';
    case 'ELOOP':
      return '連結循環';
    case 'ENOSPC':
      return '儲存空間不足';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
