import type { LintedFile, LintFormatter, LintRun } from '../../../cli/formats/lint-run';
import { countFindings } from '../../../core/features/finding-counts';
import { Report } from '../../../core/report/report';
import { lint } from '../../../core/lint/linter';
import type { Finding } from '../../../core/rules/rule';

/** A run and its files. */
export interface TestRun extends LintRun {
  files: readonly LintedFile[];
}

/** What a format makes of a run. */
export function written({ file, all }: LintFormatter, run: TestRun): string {
  const files = run.files.map((each) => {
    return { path: each.path, counts: countFindings(each.findings), text: file(each, run) };
  });
  return all(files, run);
}

/** A run over these texts, by their paths, in the folder `/offices`. */
export function runOver(texts: Readonly<Record<string, string>>, changes: Partial<TestRun> = {}): TestRun {
  const run = { locale: 'zh-TW', rules: {}, encoding: 'utf-8', folder: '/offices', colors: false } as const;
  const { locale, rules } = { ...run, ...changes };
  const files = Object.entries(texts).map(([path, text], index) => {
    return { path, index, findings: lint(Report.parse(text), { locale, rules }) };
  });
  return { ...run, files, ...changes };
}

/** A finding that says `message`, on the first line. */
export function finding(message: string, changes: Partial<Finding> = {}): Finding {
  const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 5 } };
  return { rule: 'numbering/gap', severity: 'error', message, range, fixes: () => [], ...changes };
}

/** A run over one file with these findings. */
export function runWith(path: string, findings: readonly Finding[]): TestRun {
  return runOver({}, { files: [{ path, index: 0, findings }] });
}
