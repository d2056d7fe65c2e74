import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import { rules } from '../../core/rules/registry';
import type { Locale, Rule, RuleSetting, Severity } from '../../core/rules/rule';

/** SARIF knows no hints. */
export const sarifLevels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** What GitHub sorts by, beside the level. */
const problemSeverities: Record<RuleSetting, string> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
  off: 'recommendation',
};

/** The place of each rule in `sarifRules`, by its id. */
export const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** All rules that there are, in the order of the registry. */
export function sarifRules(locale: Locale): ReportingDescriptor[] {
  return rules.map((rule) => descriptorOf(rule, locale));
}

/** A setting of a rule; one that is off keeps a level for whoever turns it on. */
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
    properties: { tags: [id.slice(0, id.indexOf('/'))], 'problem.severity': problemSeverities[severity] },
  };
}

const headings: Record<Locale, { wrong: string; right: string }> = {
  'zh-TW': { wrong: '錯誤的寫法', right: '正確的寫法' },
  en: { wrong: 'Wrong', right: 'Right' },
};

function helpOf(
  { messages: { description, rationale }, wrong, right }: Rule,
  locale: Locale,
): { text: string; markdown: string } {
  const { [locale]: heading } = headings;
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
