/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** File systems end names at 255 bytes; some room is left for what others add, such as `(1)`. */
const mostBytes = 240;

/**
 * What an export is called at first: as the report is, and its unit if it is of one. What no file's name may hold is
 * left out.
 */
export function exportName(reportName: string, unit: string | undefined, ending: string): string {
  const base = reportName.replace(/\.mreport$/i, '');
  const part = unit === undefined ? '' : `-${unit}`;
  const name = `${base}${part}`.replace(/[\p{Cc}<>:"/\\|?*]/gu, '').trim();
  return `${cut(name, mostBytes - ending.length - 1)}.${ending}`;
}

/** As much of a text as takes no more than so many bytes in UTF-8, in whole characters. */
function cut(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}
