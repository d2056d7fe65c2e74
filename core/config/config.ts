import type { SchemeName } from '../report/scheme';
import type { Range } from '../report/text';
import { defaultLintConfig, type LintConfig } from '../rules/rule-config';
import type { Localized, RuleSetting } from '../rules/rule';

/** The name of the file that the editor and the command line share. */
export const configFileName = '.mreportrc.json';

/** What such a file says. */
export interface Config {
  /** Absent: not said. */
  readonly scheme?: SchemeName;
  /** Severities by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly lint: LintConfig;
}

/** A file that says nothing, or nothing that can be understood. */
export const emptyConfig: Config = { rules: {}, lint: defaultLintConfig };

/** What is wrong in it, at the smallest text that is wrong; without a full stop. */
export interface ConfigFinding {
  readonly range: Range;
  readonly message: Localized;
}

/** A file as far as it can be understood: for the rest, the defaults hold. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigFinding[];
}
