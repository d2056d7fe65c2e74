/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** File systems limit names to 255 bytes; the rest is left for what others add, such as `(1)`. */
const maxBytes = 240;

/**
 * The name that is proposed for an export: the report's name, and the unit's if only one is exported.
 * Characters that a file's name may not hold are left out.
 */
export function exportName(reportName: string, unit: string | undefined, ending: string): string {
  const base = reportName.replace(/\.mreport$/i, '');
  const part = unit === undefined ? '' : `-${unit}`;
  const name = `${base}${part}`.replace(/[\p{Cc}<>:"/\\|?*]/gu, '').trim();
  return `${truncate(name, maxBytes - ending.length - 1)}.${ending}`;
}

/** The longest beginning of a text that takes at most `bytes` bytes in UTF-8, in whole characters. */
function truncate(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}
