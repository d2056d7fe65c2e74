import type { Finding } from '../../rules/rule';
import { withFixes, type LintRun } from './lint-run';

/** Version 1 of the format; ranges are the protocol's: 0-based, characters in UTF-16 code units. */
export function asJson({ files }: LintRun): string {
  const result = {
    version: 1,
    files: files.map(({ path, findings, fixed }) => ({
      path,
      ...(fixed === undefined ? {} : { fixed: Object.fromEntries(fixed) }),
      diagnostics: diagnosticsOf(findings),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function diagnosticsOf(findings: readonly Finding[]): object[] {
  return withFixes(findings).map(({ finding: { rule, severity, message, range }, fixes }) => {
    return { rule, severity, message, range, fixes: fixes.map(({ title, edits }) => ({ title, edits })) };
  });
}
