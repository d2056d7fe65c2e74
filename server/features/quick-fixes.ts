import type { Range } from '../report/text';
import type { Finding, Fix } from '../rules/rule';

/** A fix together with the finding it removes. */
export interface QuickFix {
  finding: Finding;
  fix: Fix;
}

/** The fixes for the findings that touch `range`. Linear in the number of findings. */
export function quickFixes(findings: readonly Finding[], range: Range): QuickFix[] {
  return findings
    .filter((finding) => touches(finding.range, range))
    .flatMap((finding) => finding.fixes().map((fix) => ({ finding, fix })));
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
