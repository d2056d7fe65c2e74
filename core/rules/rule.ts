import type { Directive } from '../report/directive';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import type { Range, Span, TextEdit } from '../report/text';
import type { Localized } from '../../l10n/locale';
import type { LintConfig, RuleConfig, RuleOption } from './rule-config';
import type { ReportStatistic } from './report-statistic';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
/** What a rule can be set to in the settings. */
export type RuleSetting = Severity | 'off';

export { locales, type Locale, type Localized } from '../../l10n/locale';

/** A change that removes a finding. All edits of one fix belong together and do not overlap. */
export interface Fix {
  title: string;
  edits: TextEdit[];
  /** The fix a careful secretary would take without looking twice. At most one a finding. */
  preferred?: boolean;
  /** Changes how something is written and never what it says: taken unseen when all is fixed at once. */
  safe?: boolean;
  /** Changes more than the place of the finding: the same fix belongs to many findings. */
  wide?: boolean;
}

/** One mistake, at the smallest text that is wrong. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
  /** Computed when asked for. */
  fixes: () => Fix[];
}

/** The values of a message's placeholders. */
export type MessageData = Record<string, string | number>;

/** What a rule says of one mistake; the linter turns it into a `Finding`. `Message` names one of the rule's texts. */
export interface Violation<Message extends string> {
  line: number;
  span: Span;
  message: Message;
  data?: MessageData;
  /** Where a single mistake weighs more or less than the rule's others. */
  severity?: Severity;
  /** As a function where they are dear: most findings are never fixed one by one. */
  fixes?: RuleFix<Message>[] | FixMaker<Message>;
}

/** Makes fixes when they are asked for. Their lines count as the mistake's do. */
export type FixMaker<Message extends string> = (place: Place) => RuleFix<Message>[];

/** Where a mistake is when its fixes are asked for. */
export interface Place {
  readonly report: Report;
  /** The line of the report that the mistake's lines count from. */
  readonly start: number;
}

/** A fix as a rule states it: edits on lines, counted as the finding's own line is. */
export interface RuleFix<Message extends string> {
  title: Message;
  data?: MessageData;
  /** As a function where they are many. */
  edits: LineEdit[] | (() => LineEdit[]);
  preferred?: boolean;
  /** Changes how something is written and never what it says: taken unseen when all is fixed at once. */
  safe?: boolean;
  /** Changes more than the place of the finding: the same fix belongs to many findings. */
  wide?: boolean;
}

/** Replaces `span` of line `line` (up to `span.end` of `endLine`, where that is given). */
export interface LineEdit {
  line: number;
  span: Span;
  endLine?: number;
  newText: string;
}

/** What a rule is told beside the text. */
export interface RuleContext extends RuleConfig {
  /** The conclusion of one of the surveys that the rule declares. */
  readonly about: <Summary>(statistic: ReportStatistic<Summary>) => Summary;
}

/** A rule is data: what it is called, what it says, and a function that looks. */
interface RuleBase<Message extends string> {
  /** `group/name`, final: settings, directives, `code` and JSON use it. */
  id: string;
  /** `off`: applies only where the settings ask for it. */
  severity: RuleSetting;
  /** One sentence: what it finds. */
  description: Localized;
  /** Why it matters; for the rule's page. */
  rationale: Localized;
  /** Lines that the rule finds fault with, and the same lines put right. */
  wrong: string;
  right: string;
  /** What has to be configured for the rule to say anything of its examples. */
  exampleConfig?: Partial<LintConfig>;
  /** Switches that the configuration may turn, by name. */
  options?: Readonly<Record<string, RuleOption>>;
  /** All sentences the rule says: messages and the titles of its fixes. */
  texts: Record<Message, Localized>;
  /** None of its fixes is ever `safe`: who fixes all need not have them made, which may be dear. */
  neverSafe?: true;
  /** What it has to know of the whole report. */
  statistics?: readonly ReportStatistic<unknown>[];
}

/**
 * Looks at one section at a time (a unit, or the preamble), in the section's lines. Its result is kept while section,
 * configuration and the conclusions of its surveys stay the same.
 */
export interface SectionRule<Message extends string = string> extends RuleBase<Message> {
  scope: 'section';
  check(section: SectionContent, say: (violation: Violation<Message>) => void, context: RuleContext): void;
}

/** Looks at the whole report, after every edit: it has to be quick. Lines are the document's. */
export interface ReportRule<Message extends string = string> extends RuleBase<Message> {
  scope: 'report';
  check(report: Report, say: (violation: Violation<Message>) => void, context: RuleContext): void;
}

/** A directive and what it did when the other rules had looked. */
export interface DirectiveUse {
  readonly line: number;
  readonly directive: Directive;
  /** Of the rules it names, those it silenced or let speak again; `'all'` where it names none and did so for any. */
  readonly used: ReadonlySet<string>;
}

/** What the directives of a report name and did. */
export interface DirectivesView {
  readonly report: Report;
  readonly uses: readonly DirectiveUse[];
  /** All rules that a directive may name. */
  readonly known: ReadonlySet<string>;
  /** Rules that have looked: of others nobody can tell whether there was anything to silence. */
  readonly applied: ReadonlySet<string>;
}

/** Looks at the directives, after all other rules; lines are the document's. Silenced only where it is named. */
export interface DirectiveRule<Message extends string = string> extends RuleBase<Message> {
  scope: 'directives';
  check(directives: DirectivesView, say: (violation: Violation<Message>) => void): void;
}

export type Rule = SectionRule | ReportRule | DirectiveRule;

/** Checks a declaration's types, and forgets which texts it has so that rules fit into one list. */
export function defineRule<Message extends string>(
  rule: SectionRule<Message> | ReportRule<Message> | DirectiveRule<Message>,
): Rule {
  return rule;
}
