import type { SchemeName } from '../report/scheme';
import { defaultLintConfig, type LintConfig } from '../rules/rule-config';
import type { RuleSetting } from '../rules/rule';
import type { Config } from './config';

/** The settings by which a report is read and checked. */
export interface Settings {
  readonly scheme: SchemeName;
  /** Severities by rule id, where they differ from the rules' own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly lint: LintConfig;
  /** Maximum number of findings that are shown at once. */
  readonly maxFindings: number;
  /** The program that makes PDFs; `undefined`: the first one that is found. */
  readonly pdfConverter: string | undefined;
}

/** The settings where neither the user nor a configuration file sets any. */
export const defaultSettings: Settings = {
  scheme: 'auto',
  rules: {},
  lint: defaultLintConfig,
  maxFindings: 1000,
  pdfConverter: undefined,
};

/**
 * The user's settings with the team's file over them. What the file sets holds, rule by rule, for everyone and
 * everywhere; what it does not mention is each user's choice.
 */
export function withConfig(settings: Settings, config: Config | undefined): Settings {
  if (config === undefined) return settings;
  return {
    scheme: config.scheme ?? settings.scheme,
    rules: { ...settings.rules, ...config.rules },
    lint: config.lint,
    maxFindings: settings.maxFindings,
    pdfConverter: settings.pdfConverter,
  };
}
