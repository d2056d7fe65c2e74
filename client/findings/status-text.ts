import type { FindingCounts } from '../../protocol/outline';

/** `$(error) 2 $(warning) 5 $(info) 3`; kinds without findings are left out, `clean` stands for none at all. */
export function statusText(counts: FindingCounts, clean: string): string {
  const parts = [
    counts.error && `$(error) ${counts.error}`,
    counts.warning && `$(warning) ${counts.warning}`,
    counts.information && `$(info) ${counts.information}`,
  ].filter((part) => part !== 0);
  return parts.length > 0 ? parts.join(' ') : `$(check) ${clean}`;
}
