import type { Item } from '../../../report/outline/result/outline';
import type { NumberingViolation } from '../../../report/outline/result/numbering-violation';
import type { Report } from '../../../report/report';
import type { SectionContent } from '../../../report/section';
import {
  defineRule,
  type MessageData,
  type Rule,
  type RuleContext,
  type RuleFix,
  type SectionRule,
} from '../../rule';
import { inWhole } from '../../lib/whole-fixes';
import { markerText } from './marker-edits';

type ViolationOfType<Type extends NumberingViolation['type']> = Extract<NumberingViolation, { type: Type }>;

/** What a rule says of one numbering violation; its place, and the `marker` that the sentence names, are known. */
export interface NumberingSentence<Message extends string> {
  message: Message;
  data: MessageData;
  /** Sees the item as one of the whole report's outline. */
  fixes: (item: Item, report: Report) => RuleFix<Message>[];
}

interface NumberingViolationRule<
  Type extends NumberingViolation['type'],
  Message extends string,
> extends Omit<SectionRule<Message>, 'scope' | 'severity' | 'neverSafe' | 'check'> {
  /** The type of numbering violation that the rule reports. */
  violation: Type;
  /** What to say of an item with such a violation; `undefined` where the item is right after all. */
  sentences: (
    section: SectionContent,
    context: RuleContext,
  ) => (item: Item, violation: ViolationOfType<Type>) => NumberingSentence<Message> | undefined;
}

/** A rule about one type of violation that the outline search found: an error at the marker of each item that has it. */
export function defineViolationRule<Type extends NumberingViolation['type'], Message extends string>(
  declaration: NumberingViolationRule<Type, Message>,
): Rule {
  const { violation: type, sentences, ...rule } = declaration;
  return defineRule<Message>({
    ...rule,
    scope: 'section',
    severity: 'error',
    // A renumbered series takes time for each of its items, and there may be a finding at each.
    neverSafe: true,
    check(section, say, context) {
      const sentenceOf = sentences(section, context);
      for (const item of section.items) {
        const { violation, reading, line } = item;
        if (!isOf(violation, type)) continue;
        const sentence = sentenceOf(item, violation);
        if (sentence === undefined) continue;
        const data = { marker: markerText(reading), ...sentence.data };
        const fixes = inWhole(item, sentence.fixes);
        say({ message: sentence.message, line, span: reading.span, data, fixes });
      }
    },
  });
}

function isOf<Type extends NumberingViolation['type']>(
  violation: NumberingViolation | undefined,
  type: Type,
): violation is ViolationOfType<Type> {
  return violation?.type === type;
}
