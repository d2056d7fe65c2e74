import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import { expectDefined } from '../../core/report/expect';
import { rules } from '../../core/rules/registry';
import type { Rule, RuleSetting, Severity } from '../../core/rules/rule';
import type { Locale } from '../../l10n/locale';
import { format } from '../../l10n/message';
import { cliLintMessages } from '../../l10n/messages/cli-lint';

/** The levels of SARIF, which has no hints. */
export const sarifLevels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** The values of the property that GitHub sorts by, besides the level. */
const gitHubSeverities: Record<RuleSetting, string> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
  off: 'recommendation',
};

const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** The place of a rule in `sarifRules`. */
export function indexOfRule(id: string): number {
  // SARIF's own word for a rule that is not listed.
  const notListed = -1;
  return expectDefined(ruleIndexes.get(id), 'rule with the id of a finding', notListed);
}

/** All rules, in the order of the registry. */
export function sarifRules(locale: Locale): ReportingDescriptor[] {
  return rules.map((rule) => descriptorOf(rule, locale));
}

/** A setting of a rule; one that is off keeps a level, for tools that turn it on. */
export function configurationOf(setting: RuleSetting): ReportingConfiguration {
  return setting === 'off'
    ? { enabled: false, level: 'note' }
    : { enabled: true, level: sarifLevels[setting] };
}

function descriptorOf(rule: Rule, locale: Locale): ReportingDescriptor {
  const { id, severity } = rule;
  const [description, rationale] = [rule.messages.description[locale], rule.messages.rationale[locale]];
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: join(locale, description, rationale) },
    help: helpOf(rule, locale),
    defaultConfiguration: configurationOf(severity),
    properties: { tags: [id.slice(0, id.indexOf('/'))], 'problem.severity': gitHubSeverities[severity] },
  };
}

function helpOf(
  { messages: { description, rationale }, wrong, right }: Rule,
  locale: Locale,
): { text: string; markdown: string } {
  const heading = {
    wrong: format(cliLintMessages.wrong, locale),
    right: format(cliLintMessages.right, locale),
  };
  const intro = join(locale, description[locale], rationale[locale]);
  return {
    text: `${intro}\n\n${heading.wrong}\n\n${wrong}\n\n${heading.right}\n\n${right}\n`,
    markdown: `${intro}\n\n## ${heading.wrong}\n\n${fenced(wrong)}\n\n## ${heading.right}\n\n${fenced(right)}\n`,
  };
}

/** Chinese sentences follow each other without a space. */
function join(locale: Locale, ...sentences: string[]): string {
  return sentences.join(locale === 'en' ? ' ' : '');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
