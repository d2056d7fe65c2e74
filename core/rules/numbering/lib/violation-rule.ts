import type { Item } from '../../../report/outline/result/outline';
import type { NumberingViolation } from '../../../report/outline/result/numbering-violation';
import type { MessageData } from '../../../../l10n/message';
import type { Report } from '../../../report/report';
import type { SectionContent } from '../../../report/section';
import {
  defineRule,
  type MessageIdOf,
  type Rule,
  type RuleContext,
  type RuleFix,
  type RuleMessages,
  type SectionRule,
} from '../../rule';
import { fixesInDocument } from '../../lib/document-fixes';
import { markerText } from './marker-edits';

type ViolationOfType<Type extends NumberingViolation['type']> = Extract<NumberingViolation, { type: Type }>;

/** The message of one numbering violation, without what is the same for all: its place and the `marker` it names. */
export interface NumberingMessage<MessageId extends string> {
  message: MessageId;
  data: MessageData;
  /** Makes the fixes, in lines of the document. @param item is one of the document's outline */
  fixes: (item: Item, document: Report) => RuleFix<MessageId>[];
}

interface NumberingViolationRule<
  Type extends NumberingViolation['type'],
  Messages extends RuleMessages,
> extends Omit<SectionRule<Messages>, 'scope' | 'severity' | 'hasSafeFixes' | 'check'> {
  /** The type of numbering violation that the rule reports. */
  violation: Type;
  /** The message for an item with such a violation; `undefined` where the item is right after all. */
  messageFor: (
    section: SectionContent,
    context: RuleContext,
  ) => (item: Item, violation: ViolationOfType<Type>) => NumberingMessage<MessageIdOf<Messages>> | undefined;
}

/** A rule about one type of violation that the outline search found: an error at the marker of each item that has it. */
export function defineViolationRule<Type extends NumberingViolation['type'], Messages extends RuleMessages>(
  declaration: NumberingViolationRule<Type, Messages>,
): Rule {
  const { violation: type, messageFor, ...rule } = declaration;
  return defineRule<Messages>({
    ...rule,
    scope: 'section',
    severity: 'error',
    // Renumbering a series takes time for each of its items, and there may be a finding at each.
    hasSafeFixes: false,
    check(section, report, context) {
      const messageOf = messageFor(section, context);
      for (const item of section.items) {
        const { violation, reading, line } = item;
        if (!isOf(violation, type)) continue;
        const described = messageOf(item, violation);
        if (described === undefined) continue;
        const data = { marker: markerText(reading), ...described.data };
        const fixes = fixesInDocument(item, described.fixes);
        report({ message: described.message, line, span: reading.span, data, fixes });
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
