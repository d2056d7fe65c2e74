import type { Finding } from '../../core/rules/rule';
import { indented } from './indented';
import { withFixes, type LintedFile, type LintFormatter } from './lint-run';

/** Version 1 of the format; ranges are the protocol's: 0-based, characters in UTF-16 code units. */
export const json: LintFormatter = {
  file: (file) => indented(contentOf(file), 4),
  all: (files) => {
    const written = files.map(({ text }) => text).join(',\n');
    return `{\n  "version": 1,\n  "files": [\n${written}\n  ]\n}\n`;
  },
};

/** A report and its findings, as plain data. */
export function contentOf({ path, findings, fixed }: LintedFile): object {
  return {
    path,
    ...(fixed === undefined ? {} : { fixed: Object.fromEntries(fixed) }),
    diagnostics: diagnosticsOf(findings),
  };
}

function diagnosticsOf(findings: readonly Finding[]): object[] {
  return withFixes(findings).map(({ finding: { rule, severity, message, range }, fixes }) => {
    return { rule, severity, message, range, fixes: fixes.map(({ title, edits }) => ({ title, edits })) };
  });
}
