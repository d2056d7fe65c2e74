import type { Sentence } from '../../l10n/message';
import type { SchemeName } from '../report/scheme';
import type { Range } from '../report/text';
import { defaultLintConfig, type LintConfig } from '../rules/rule-config';
import type { RuleSetting } from '../rules/rule';

/** The name of the configuration file that the editor and the command line share. */
export const configFileName = '.mreportrc.json';

/** The content of a configuration file. */
export interface Config {
  /** Absent where the file does not set it. */
  readonly scheme?: SchemeName;
  /** Severities by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly lint: LintConfig;
}

/** A file that sets nothing, or nothing that can be understood. */
export const emptyConfig: Config = { rules: {}, lint: defaultLintConfig };

/** What is wrong in a configuration file, at the smallest text that is wrong. */
export interface ConfigFinding {
  readonly range: Range;
  /** A clause without its full stop. */
  readonly message: Sentence;
}

/** A file as far as it can be understood: for the rest, the defaults hold. */
export interface ReadConfig {
  readonly config: Config;
  readonly findings: readonly ConfigFinding[];
}
