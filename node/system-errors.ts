/** The code of an error of the system, such as `ENOENT`; `undefined` for other errors. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** What is read as a file is a folder, a device or a pipe: reading it may never end. */
export class NotRegularFile extends Error {}

/** Whether an error says that there is nothing at a path. */
export function isAbsent(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
