import type { SchemeName } from '../report/scheme';
import { defaultLintConfig, type LintConfig } from '../rules/rule-config';
import type { RuleSetting } from '../rules/rule';
import type { Config } from './config';

/** What a report is read and checked by. */
export interface Settings {
  readonly scheme: SchemeName;
  /** Severities by rule id, where they differ from the rules' own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly lint: LintConfig;
  /** So many findings are shown at once. */
  readonly maxFindings: number;
  /** The program that makes PDFs; without it, one is looked for. */
  readonly pdfConverter: string | undefined;
}

export const defaultSettings: Settings = {
  scheme: 'auto',
  rules: {},
  lint: defaultLintConfig,
  maxFindings: 1000,
  pdfConverter: undefined,
};

/**
 * A person's settings with the team's file over them. What the file says holds, rule by rule, for everyone and
 * everywhere; of what it does not mention each person decides.
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
