import { newFixes } from '../../features/quick-fixes';
import type { Finding, Fix, Locale, RuleSetting } from '../../rules/rule';
import type { Encoding } from '../decode';

/** A report and what was found in it. */
export interface LintedFile {
  /** As it was named, or found below a folder that was named. */
  path: string;
  findings: readonly Finding[];
  /** How many findings of each rule have been fixed, where that was asked for. */
  fixed?: ReadonlyMap<string, number>;
}

/** All that an output format may need to know of a run. */
export interface LintRun {
  files: readonly LintedFile[];
  locale: Locale;
  /** Severities by rule id, where the person asked for others than the rules' own. */
  rules: Readonly<Record<string, RuleSetting>>;
  encoding: Encoding;
  /** The folder that relative paths start from; absolute. */
  folder: string;
  /** Whether the output is shown where colors are. */
  colors: boolean;
}

/** An output format: a pure function that writes a whole run. */
export type LintFormatter = (run: LintRun) => string;

/** The findings with their fixes; one of the whole report belongs to the first finding it removes. */
export function withFixes(findings: readonly Finding[]): { finding: Finding; fixes: Fix[] }[] {
  const isNew = newFixes();
  return findings.map((finding) => ({
    finding,
    fixes: finding.fixes().filter((fix) => isNew(finding, fix)),
  }));
}
