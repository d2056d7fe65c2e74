import { newFixes } from '../../core/features/quick-fixes';
import type { FindingCounts } from '../../protocol/outline';
import type { Finding, Fix, Locale, RuleSetting } from '../../core/rules/rule';
import type { Encoding } from '../decode';

/** A report and what was found in it. */
export interface LintedFile {
  /** As it was named, or found below a folder that was named. */
  path: string;
  /** Its place among the files of the run. */
  index: number;
  findings: readonly Finding[];
  /** How many findings of each rule have been fixed, where that was asked for. */
  fixed?: ReadonlyMap<string, number>;
}

/** What is left of a report when its findings are written: plain data, which another thread can pass on. */
export interface WrittenFile {
  path: string;
  counts: FindingCounts;
  fixed?: ReadonlyMap<string, number>;
  /** What the format made of the findings. */
  text: string;
}

/** All that an output format may need to know of a run. */
export interface LintRun {
  locale: Locale;
  /** Severities by rule id, where the person asked for others than the rules' own. */
  rules: Readonly<Record<string, RuleSetting>>;
  encoding: Encoding;
  /** The folder that relative paths start from; absolute. */
  folder: string;
  /** Whether the output is shown where colors are. */
  colors: boolean;
}

/** An output format: two pure functions. Findings hold their report, so they are written file by file. */
export interface LintFormatter {
  readonly file: (file: LintedFile, run: LintRun) => string;
  /** The whole output. */
  readonly all: (files: readonly WrittenFile[], run: LintRun) => string;
}

/** The findings with their fixes; one of the whole report belongs to the first finding it removes. */
export function withFixes(findings: readonly Finding[]): { finding: Finding; fixes: Fix[] }[] {
  const isNew = newFixes();
  return findings.map((finding) => ({
    finding,
    fixes: finding.fixes().filter((fix) => isNew(finding, fix)),
  }));
}

/** How many findings all files have. */
export function countAll(files: readonly Pick<WrittenFile, 'counts'>[]): FindingCounts {
  const sum = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { counts } of files) {
    sum.error += counts.error;
    sum.warning += counts.warning;
    sum.information += counts.information;
    sum.hint += counts.hint;
  }
  return sum;
}
