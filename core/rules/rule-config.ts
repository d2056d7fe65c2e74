import type { Message } from '../../l10n/message';

/** A switch that a rule declares, and that the configuration may turn. */
export interface RuleOption {
  default: boolean;
  /** One sentence: what the rule does where it is on. */
  description: Message;
}

/** What an office configures about itself: plain data, and nothing that could be read from a text. */
export interface LintConfig {
  /** The units of the agency in their order; empty: not known. */
  readonly units: readonly string[];
  /** Names that look misspelt, and are not. */
  readonly knownNames: readonly string[];
  /** The options of rules, by rule id and name, where they differ from their defaults. */
  readonly options: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

/** The part of it that one rule receives: its own options, each with a value. */
export interface RuleConfig extends Omit<LintConfig, 'options'> {
  readonly options: Readonly<Record<string, boolean>>;
}

/** Nothing is configured. Always the same object, because what is computed with it is cached by identity. */
export const defaultLintConfig: LintConfig = { units: [], knownNames: [], options: {} };

/** The configuration as the rule `id` with these declared options sees it. */
export function configFor(
  { id, options = {} }: { id: string; options?: Readonly<Record<string, RuleOption>> },
  config: LintConfig,
): RuleConfig {
  const defaults: Record<string, boolean> = {};
  for (const [name, option] of Object.entries(options)) defaults[name] = option.default;
  return { ...config, options: { ...defaults, ...config.options[id] } };
}
