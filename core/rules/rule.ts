/** The contract between a rule and the linter, and what the linter makes of it: findings with their fixes. */
import type { Message, MessageData } from '../../l10n/message';
import type { Directive } from '../report/directive';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import type { Range, Span, TextEdit } from '../report/text';
import type { LintConfig, RuleConfig, RuleOption } from './rule-config';
import type { ReportStatistic } from './report-statistic';

/** The severities of findings, the gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

/** How much a finding weighs. */
export type Severity = (typeof severities)[number];
/** What a rule can be set to in the settings. */
export type RuleSetting = Severity | 'off';

export { locales, type Locale } from '../../l10n/locale';
export type { MessageData };

/** What a fix of a rule and a fix of the document have in common. */
interface FixTraits {
  /** The fix a careful secretary would take without looking twice. At most one for each finding. */
  preferred?: boolean;
  /** Changes how something is written and never what it says: applied without asking when all is fixed at once. */
  safe?: boolean;
  /**
   * What it changes where that is more than the place of the finding: a series of items, all places of a kind. Of the
   * findings of a rule whose fixes have the same object here, the first one's fix mends the others as well.
   */
  mends?: object;
}

/** A change that removes a finding. All edits of one fix belong together and do not overlap. */
export interface Fix extends FixTraits {
  title: string;
  edits: TextEdit[];
}

/** One violation of a rule, at its place in the document: the smallest text that is wrong. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
  /** Computed on request. */
  fixes: () => Fix[];
}

/** All sentences of a rule, by name: messages, titles of fixes, descriptions of options. */
export type RuleMessages = Readonly<Record<string, Message>> & {
  /** One sentence: what the rule finds. */
  readonly description: Message;
  /** Why it matters; for the rule's page. */
  readonly rationale: Message;
};

/** The names of the sentences that a rule reports. */
export type MessageIdOf<Messages extends RuleMessages> = Exclude<
  keyof Messages & string,
  'description' | 'rationale'
>;

/**
 * A place that violates a rule, as the rule reports it; the linter turns it into a `Finding`. Lines count from the
 * first line of what the rule checks: its section, or the document. `MessageId` names a sentence of the rule.
 */
export interface Violation<MessageId extends string> {
  line: number;
  span: Span;
  message: MessageId;
  data?: MessageData;
  /** Where a single violation weighs more or less than the rule's others. */
  severity?: Severity;
  /** A function where they are expensive: most findings are never fixed one by one. */
  fixes?: RuleFix<MessageId>[] | FixMaker<MessageId>;
}

/** Makes fixes on request. Their lines count as the violation's do. */
export type FixMaker<MessageId extends string> = (place: Place) => RuleFix<MessageId>[];

/** Where a violation is when its fixes are requested: lines above its section may have come and gone. */
export interface Place {
  readonly document: Report;
  /** The line of the document that the violation's lines count from. */
  readonly start: number;
}

/** A fix as a rule declares it. Its lines count as the violation's do. */
export interface RuleFix<MessageId extends string> extends FixTraits {
  title: MessageId;
  data?: MessageData;
  /** A function where they are many. */
  edits: LineEdit[] | (() => LineEdit[]);
}

/** Replaces `span` of line `line` (up to `span.end` of `endLine`, where that is given). */
export interface LineEdit {
  line: number;
  span: Span;
  endLine?: number;
  newText: string;
}

/** What a rule is given besides the text. */
export interface RuleContext extends RuleConfig {
  /** The summary of one of the statistics that the rule declares. */
  readonly summaryOf: <Summary>(statistic: ReportStatistic<Summary>) => Summary;
}

/** The groups of findings that stand in the way of handing in a report whatever their severity. */
export type SubmissionGroup = 'unit' | 'field' | 'date';

/** A rule is data: its name, its sentences, and a function that checks a text. */
interface RuleBase<Messages extends RuleMessages> {
  /** `group/name`, final: settings, directives, `code` and JSON use it. */
  id: string;
  /** `off`: applies only where the settings ask for it. */
  severity: RuleSetting;
  messages: Messages;
  /** Lines that violate the rule, and the same lines corrected. */
  wrong: string;
  right: string;
  /** What has to be configured for the rule to find anything in its examples. */
  exampleConfig?: Partial<LintConfig>;
  /** Switches that the configuration may turn, by name. */
  options?: Readonly<Record<string, RuleOption>>;
  /**
   * Where the user may still be about to write what is missing: an editor shows new findings when that is left. Without
   * it, when the user pauses in the sentence or leaves it.
   */
  unfinishedIn?: 'item';
  /** None of its fixes is ever `safe`: fixing all need not compute them, which may be expensive. */
  hasSafeFixes?: false;
  /** What it has to know of the whole report. */
  statistics?: readonly ReportStatistic<unknown>[];
  /** Its findings block a submission, in this group. Without it, those that are errors or warnings do. */
  submission?: SubmissionGroup;
}

/** Reports a violation. */
export type ReportViolation<MessageId extends string> = (violation: Violation<MessageId>) => void;

/**
 * Checks one section at a time (a unit, or the preamble), in the section's lines. Its result is kept while the
 * section, the configuration and the summaries of its statistics stay the same.
 */
export interface SectionRule<Messages extends RuleMessages = RuleMessages> extends RuleBase<Messages> {
  scope: 'section';
  check(section: SectionContent, report: ReportViolation<MessageIdOf<Messages>>, context: RuleContext): void;
}

/** Checks the whole report, after every edit: it has to be quick. Lines are the document's. */
export interface ReportRule<Messages extends RuleMessages = RuleMessages> extends RuleBase<Messages> {
  scope: 'report';
  check(document: Report, report: ReportViolation<MessageIdOf<Messages>>, context: RuleContext): void;
}

/** A directive and what it did, after the other rules have run. */
export interface DirectiveUse {
  readonly line: number;
  readonly directive: Directive;
  /** Of the rules it names, those it suppressed or enabled again; `'all'` where it names none and did so for any. */
  readonly used: ReadonlySet<string>;
}

/** What the directives of a report name and did. */
export interface DirectivesView {
  readonly document: Report;
  readonly uses: readonly DirectiveUse[];
  /** All rules that a directive may name. */
  readonly known: ReadonlySet<string>;
  /** Rules that have run: of others it is not known whether there was anything to suppress. */
  readonly applied: ReadonlySet<string>;
}

/** Checks the directives, after all other rules. Lines are the document's. Suppressed only where it is named. */
export interface DirectiveRule<Messages extends RuleMessages = RuleMessages> extends RuleBase<Messages> {
  scope: 'directives';
  check(directives: DirectivesView, report: ReportViolation<MessageIdOf<Messages>>): void;
}

/** A rule of any scope. */
export type Rule = SectionRule | ReportRule | DirectiveRule;

/** Checks a declaration's types, and forgets the names of its messages so that rules fit into one list. */
export function defineRule<Messages extends RuleMessages>(
  rule: SectionRule<Messages> | ReportRule<Messages> | DirectiveRule<Messages>,
): Rule {
  return rule;
}
