import { touches, type Range } from '../report/text';
import type { Finding, Fix } from '../rules/rule';

/** A fix, and the finding that it removes. */
export interface QuickFix {
  finding: Finding;
  fix: Fix;
}

/**
 * The fixes for the findings that touch `range`, each once; only these are computed. Linear in the number of findings.
 * @param lineEnd how the text ends its lines: fixes that insert lines do likewise
 */
export function quickFixes(findings: readonly Finding[], range: Range, lineEnd = '\n'): QuickFix[] {
  const isNew = newFixes();
  return findings
    .filter((finding) => touches(finding.range, range))
    .flatMap((finding) =>
      finding
        .fixes()
        .filter((fix) => isNew(finding, fix))
        .map((fix) => ({ finding, fix: lineEnd === '\n' ? fix : withLineEnd(fix, lineEnd) })),
    );
}

/** The same fix; its edits are still computed only when they are asked for. */
function withLineEnd(fix: Fix, lineEnd: string): Fix {
  const { title, preferred, safe, mends } = fix;
  return {
    title,
    get edits() {
      return fix.edits.map((edit) => ({ ...edit, newText: edit.newText.replaceAll('\n', lineEnd) }));
    },
    ...(preferred === undefined ? {} : { preferred }),
    ...(safe === undefined ? {} : { safe }),
    ...(mends === undefined ? {} : { mends }),
  };
}

/**
 * Returns a predicate that is false for a fix of what a fix of the same rule has mended before. It computes no edits: those
 * that renumber a series from each of its items would be as many as the square of the items.
 */
export function newFixes(): (finding: Finding, fix: Fix) => boolean {
  const mended = new Map<string, Set<object>>();
  return ({ rule }, { mends }) => {
    if (mends === undefined) return true;
    const ofRule = mended.get(rule) ?? new Set();
    mended.set(rule, ofRule);
    if (ofRule.has(mends)) return false;
    ofRule.add(mends);
    return true;
  };
}
