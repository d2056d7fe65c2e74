import type { FindingCounts } from '../../protocol/outline';

/** `vscode.l10n.t`, or what a test has in its place. */
export type Translate = (message: string, ...values: number[]) => string;

/** `2 errors, 1 warning`; a sentence of its own when there is nothing. */
export function countWords(counts: FindingCounts, t: Translate): string {
  const { error, warning, information, hint } = counts;
  const parts = [
    error && (error === 1 ? t('1 error') : t('{0} errors', error)),
    warning && (warning === 1 ? t('1 warning') : t('{0} warnings', warning)),
    information && (information === 1 ? t('1 remark') : t('{0} remarks', information)),
    hint && (hint === 1 ? t('1 hint') : t('{0} hints', hint)),
  ].filter((part) => part !== 0);
  return parts.length > 0 ? parts.join(t(', ')) : t('No findings');
}

/** What asks to be put right: the number that badges and rows show. */
export function faults(counts: FindingCounts): number {
  return counts.error + counts.warning;
}
