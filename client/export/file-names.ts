/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * What an export is called at first: as the report is, and its unit if it is of one. What no file's name may hold is
 * left out.
 */
export function exportName(reportName: string, unit: string | undefined, ending: string): string {
  const base = reportName.replace(/\.mreport$/i, '');
  const part = unit === undefined ? '' : `-${unit}`;
  const name = `${base}${part}`.replace(/[\p{Cc}<>:"/\\|?*]/gu, '').trim();
  return `${[...name].slice(0, 100).join('')}.${ending}`;
}
