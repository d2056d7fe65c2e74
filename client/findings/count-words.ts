import type { FindingCounts } from '../../protocol/outline';
import type { Locale } from '../../l10n/locale';
import { format, formatList, sentence } from '../../l10n/message';
import { findingCountMessages } from '../../l10n/messages/findings';

const severities = ['error', 'warning', 'information', 'hint'] as const satisfies (keyof FindingCounts)[];

/** The counts in words, such as `2 errors, 1 warning`; severities without findings are left out. */
export function countWords(counts: FindingCounts, locale: Locale): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => sentence(findingCountMessages[severity], { count: counts[severity] }));
  return parts.length > 0 ? formatList(parts, locale) : format(findingCountMessages.none, locale);
}

/** The number of errors and warnings: what badges and rows show, since these ask to be corrected. */
export function errorsAndWarnings(counts: FindingCounts): number {
  return counts.error + counts.warning;
}
