import type { FindingCounts } from '../../protocol/outline';

/**
 * Returns the counts as the status bar shows them: `$(error) 2 $(warning) 5 $(info) 3`; severities without findings are
 * left out.
 * @param clean the words for a report without findings
 */
export function statusText(counts: FindingCounts, clean: string): string {
  const parts = [
    counts.error && `$(error) ${counts.error}`,
    counts.warning && `$(warning) ${counts.warning}`,
    counts.information && `$(info) ${counts.information}`,
  ].filter((part) => part !== 0);
  return parts.length > 0 ? parts.join(' ') : `$(check) ${clean}`;
}
