import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import type { Range } from '../report/text';
import { DirectiveFilter } from './directive-filter';
import { rules } from './registry';
import { configFor, defaultLintConfig, type LintConfig } from './rule-config';
import type {
  DirectivesView,
  Finding,
  Fix,
  LineEdit,
  Locale,
  Localized,
  MessageData,
  Mistake,
  Rule,
  RuleFix,
  RuleSetting,
  SectionRule,
} from './rule';

export interface LintOptions {
  readonly locale: Locale;
  /** Severities by rule id, where they differ from the rules' own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What the rules are told of the office. The same object as long as nothing in it changes. */
  readonly config?: LintConfig;
}

interface KeptMistakes {
  /** What they were found with. */
  config: LintConfig;
  mistakes: Mistake<string>[];
}

/** A section's mistakes do not depend on locale or severities: kept as long as the section and the configuration. */
const sectionMistakes = new WeakMap<SectionContent, Map<SectionRule, KeptMistakes>>();

/**
 * All findings of a report, in the order of the text. Sections that are the same as in an earlier report are not
 * looked at again.
 * @param ruleSet the rules to apply, if not all
 */
export function lint(report: Report, options: LintOptions, ruleSet: readonly Rule[] = rules): Finding[] {
  const filter = new DirectiveFilter(report.lines);
  const { config = defaultLintConfig } = options;
  const findings: Finding[] = [];
  const applied = ruleSet.filter((rule) => (options.rules[rule.id] ?? rule.severity) !== 'off');
  const directives = viewOf(report, filter, applied);
  for (const rule of directivesLast(applied)) {
    const chosen = options.rules[rule.id];
    const setting = chosen ?? rule.severity;
    if (setting === 'off') continue;
    for (const { mistake, offset } of mistakesOf(rule, report, directives, config)) {
      const line = mistake.line + offset;
      if (!filter.allows(rule.id, line)) continue;
      const severity = chosen === undefined ? (mistake.severity ?? setting) : setting;
      findings.push(toFinding(rule, mistake, offset, severity, options.locale));
    }
  }
  return findings.sort((a, b) => comparePositions(a.range, b.range));
}

function viewOf(report: Report, filter: DirectiveFilter, applied: readonly Rule[]): DirectivesView {
  const ids = applied.map(({ id }) => id);
  const known = new Set([...rules.map(({ id }) => id), ...ids]);
  return { report, uses: filter.uses, known, applied: new Set(ids) };
}

/** What a directive silences is known when all others have looked. */
function directivesLast(ruleSet: readonly Rule[]): Rule[] {
  const isLast = ({ scope }: Rule): boolean => scope === 'directives';
  return [...ruleSet.filter((rule) => !isLast(rule)), ...ruleSet.filter(isLast)];
}

interface PlacedMistake {
  mistake: Mistake<string>;
  /** The line that the mistake's lines count from. */
  offset: number;
}

function mistakesOf(
  rule: Rule,
  report: Report,
  directives: DirectivesView,
  config: LintConfig,
): PlacedMistake[] {
  if (rule.scope === 'section') {
    return report.sections.flatMap(({ start, content }) =>
      inSection(rule, content, config).map((mistake) => ({ mistake, offset: start })),
    );
  }
  const found: PlacedMistake[] = [];
  const say = (mistake: Mistake<string>): void => {
    found.push({ mistake, offset: 0 });
  };
  if (rule.scope === 'report') rule.check(report, say, configFor(rule, config));
  else rule.check(directives, say);
  return found;
}

function inSection(rule: SectionRule, content: SectionContent, config: LintConfig): Mistake<string>[] {
  const kept = sectionMistakes.get(content) ?? new Map<SectionRule, KeptMistakes>();
  sectionMistakes.set(content, kept);
  const known = kept.get(rule);
  if (known?.config === config) return known.mistakes;
  const mistakes: Mistake<string>[] = [];
  rule.check(content, (mistake) => mistakes.push(mistake), configFor(rule, config));
  kept.set(rule, { config, mistakes });
  return mistakes;
}

function toFinding(
  rule: Rule,
  mistake: Mistake<string>,
  offset: number,
  severity: Finding['severity'],
  locale: Locale,
): Finding {
  const text = (name: string, data?: MessageData): string => fillIn(rule.texts[name], data, locale);
  return {
    rule: rule.id,
    severity,
    message: text(mistake.message, mistake.data),
    range: rangeOf(mistake, offset),
    fixes: () => {
      const { fixes = [] } = mistake;
      return (typeof fixes === 'function' ? fixes() : fixes).map((fix) => toFix(fix, offset, text));
    },
  };
}

function toFix(
  fix: RuleFix<string>,
  offset: number,
  text: (name: string, data?: MessageData) => string,
): Fix {
  return {
    title: text(fix.title, fix.data),
    edits: fix.edits.map((edit) => ({ range: rangeOf(edit, offset), newText: edit.newText })),
    ...(fix.preferred === undefined ? {} : { preferred: fix.preferred }),
    ...(fix.safe === undefined ? {} : { safe: fix.safe }),
    ...(fix.wide === undefined ? {} : { wide: fix.wide }),
  };
}

function rangeOf(place: Pick<LineEdit, 'line' | 'span' | 'endLine'>, offset: number): Range {
  const { line, span, endLine = line } = place;
  return {
    start: { line: line + offset, character: span.start },
    end: { line: endLine + offset, character: span.end },
  };
}

function fillIn(template: Localized | undefined, data: MessageData | undefined, locale: Locale): string {
  return (template?.[locale] ?? '').replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(data?.[name] ?? placeholder),
  );
}

function comparePositions(a: Range, b: Range): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}
