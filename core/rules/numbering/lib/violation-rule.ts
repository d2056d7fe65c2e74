import type { Item } from '../../../report/outline/result/outline';
import type { Slip } from '../../../report/outline/result/numbering-violation';
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

type SlipOf<Type extends Slip['type']> = Extract<Slip, { type: Type }>;

/** What a rule says of one slip; its place, and the `marker` that the sentence names, are known. */
export interface SlipMistake<Message extends string> {
  message: Message;
  data: MessageData;
  /** Sees the item as one of the whole report's outline. */
  fixes: (item: Item, report: Report) => RuleFix<Message>[];
}

interface SlipRule<Type extends Slip['type'], Message extends string> extends Omit<
  SectionRule<Message>,
  'scope' | 'severity' | 'neverSafe' | 'check'
> {
  /** The type of slip that the rule speaks of. */
  slip: Type;
  /** What to say of an item with such a slip; `undefined` where it is right after all. */
  mistakes: (
    section: SectionContent,
    context: RuleContext,
  ) => (item: Item, slip: SlipOf<Type>) => SlipMistake<Message> | undefined;
}

/** A rule about one type of slip that the outline found: an error at the marker of each item that has it. */
export function defineSlipRule<Type extends Slip['type'], Message extends string>(
  declaration: SlipRule<Type, Message>,
): Rule {
  const { slip: type, mistakes, ...rule } = declaration;
  return defineRule<Message>({
    ...rule,
    scope: 'section',
    severity: 'error',
    // A renumbered series takes time for each of its items, and there may be a finding at each.
    neverSafe: true,
    check(section, say, context) {
      const mistakeOf = mistakes(section, context);
      for (const item of section.items) {
        const { slip, reading, line } = item;
        if (!isOf(slip, type)) continue;
        const mistake = mistakeOf(item, slip);
        if (mistake === undefined) continue;
        const data = { marker: markerText(reading), ...mistake.data };
        const fixes = inWhole(item, mistake.fixes);
        say({ message: mistake.message, line, span: reading.span, data, fixes });
      }
    },
  });
}

function isOf<Type extends Slip['type']>(slip: Slip | undefined, type: Type): slip is SlipOf<Type> {
  return slip?.type === type;
}
