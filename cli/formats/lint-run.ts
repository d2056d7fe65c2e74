import { noFindings, type FindingCounts } from '../../core/features/finding-counts';
import { newFixes } from '../../core/features/quick-fixes';
import type { Finding, Fix, RuleSetting } from '../../core/rules/rule';
import type { Locale } from '../../l10n/locale';
import type { Encoding } from '../decode';

/** A report and its findings. */
export interface LintedFile {
  /** As the user named it, or as it was found below a folder that the user named. */
  path: string;
  /** Its place among the files of the run. */
  index: number;
  findings: readonly Finding[];
  /** How many findings of each rule have been fixed; `undefined` without `--fix`. */
  fixed?: ReadonlyMap<string, number>;
}

/** What is kept of a report when its findings are written: plain data, which can be sent between threads. */
export interface WrittenFile {
  path: string;
  counts: FindingCounts;
  fixed?: ReadonlyMap<string, number>;
  /** The findings in the output format. */
  text: string;
}

/** What an output format may need to know of a run. */
export interface LintRun {
  locale: Locale;
  /** Severities by rule id, as far as the user has set them on the command line. */
  rules: Readonly<Record<string, RuleSetting>>;
  encoding: Encoding;
  /** The folder that relative paths start from; absolute. */
  folder: string;
  /** Whether the output may have colors. */
  colors: boolean;
}

/** An output format: two pure functions. Findings refer to their report, so they are written file by file. */
export interface LintFormatter {
  readonly file: (file: LintedFile, run: LintRun) => string;
  /** The whole output. */
  readonly all: (files: readonly WrittenFile[], run: LintRun) => string;
}

/** The findings with their fixes; a fix that removes several findings is listed only with the first. */
export function withFixes(findings: readonly Finding[]): { finding: Finding; fixes: Fix[] }[] {
  const isNew = newFixes();
  return findings.map((finding) => ({
    finding,
    fixes: finding.fixes().filter((fix) => isNew(finding, fix)),
  }));
}

/** The number of findings in all files, by severity. */
export function countAll(files: readonly Pick<WrittenFile, 'counts'>[]): FindingCounts {
  const sum = noFindings();
  for (const { counts } of files) {
    sum.error += counts.error;
    sum.warning += counts.warning;
    sum.information += counts.information;
    sum.hint += counts.hint;
  }
  return sum;
}
