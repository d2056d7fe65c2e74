import type { Localized } from '../../l10n/locale';

/** A switch that a rule declares, and that the configuration may turn. */
export interface RuleOption {
  default: boolean;
  /** One sentence: what the rule does where it is on. */
  description: Localized;
}

/** What an office tells the rules of itself: plain data, and nothing that a text could tell. */
export interface LintConfig {
  /** The units of the agency in their order; empty: not known. */
  readonly units: readonly string[];
  /** Names that look like slips, and are none. */
  readonly knownNames: readonly string[];
  /** The options of rules, by rule id and name, where they differ from their defaults. */
  readonly options: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

/** What one rule gets to see of it: its own options, each with a value. */
export interface RuleConfig extends Omit<LintConfig, 'options'> {
  readonly options: Readonly<Record<string, boolean>>;
}

/** Nothing is configured. One object: what is computed with it is kept by it. */
export const defaultLintConfig: LintConfig = { units: [], knownNames: [], options: {} };

/** The configuration as the rule `id` with these declared options sees it. */
export function configFor(
  { id, options = {} }: { id: string; options?: Readonly<Record<string, RuleOption>> },
  config: LintConfig,
): RuleConfig {
  const chosen: Record<string, boolean> = {};
  for (const [name, option] of Object.entries(options)) chosen[name] = option.default;
  return { ...config, options: { ...chosen, ...config.options[id] } };
}
