import { touches, type Range } from '../report/text';
import type { Finding, Fix } from '../rules/rule';

/** A fix, and the finding that it removes. */
export interface QuickFix {
  finding: Finding;
  fix: Fix;
}

/** The fixes for the findings that touch `range`, each once; only these are computed. Linear in the number of findings. */
export function quickFixes(findings: readonly Finding[], range: Range): QuickFix[] {
  const isNew = newFixes();
  return findings
    .filter((finding) => touches(finding.range, range))
    .flatMap((finding) =>
      finding
        .fixes()
        .filter((fix) => isNew(finding, fix))
        .map((fix) => ({ finding, fix })),
    );
}

/** Returns a predicate that is false for a fix that it has had before: a wide fix belongs to many findings of its rule. */
export function newFixes(): (finding: Finding, fix: Fix) => boolean {
  const seen = new Set<string>();
  return ({ rule }, { isReportWide, title, edits }) => {
    const key = JSON.stringify([rule, title, edits[0]]);
    if (isReportWide !== true || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  };
}
