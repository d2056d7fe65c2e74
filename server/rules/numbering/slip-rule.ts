import type { Item } from '../../report/outline/outline';
import type { Slip } from '../../report/outline/slip';
import type { Report } from '../../report/report';
import { defineRule, type MessageData, type ReportRule, type Rule, type RuleFix } from '../rule';
import { markerText } from './marker-edits';

type SlipOf<Type extends Slip['type']> = Extract<Slip, { type: Type }>;

/** What a rule says of one slip; its place, and the `marker` that the sentence names, are known. */
export interface SlipMistake<Message extends string> {
  message: Message;
  data: MessageData;
  fixes?: () => RuleFix<Message>[];
}

interface SlipRule<Type extends Slip['type'], Message extends string> extends Omit<
  ReportRule<Message>,
  'scope' | 'severity' | 'check'
> {
  /** The type of slip that the rule speaks of. */
  slip: Type;
  /** What to say of an item with such a slip; `undefined` where it is right after all. */
  mistakes: (report: Report) => (item: Item, slip: SlipOf<Type>) => SlipMistake<Message> | undefined;
}

/** A rule about one type of slip that the outline found: an error at the marker of each item that has it. */
export function defineSlipRule<Type extends Slip['type'], Message extends string>(
  declaration: SlipRule<Type, Message>,
): Rule {
  const { slip: type, mistakes, ...rule } = declaration;
  return defineRule<Message>({
    ...rule,
    scope: 'report',
    severity: 'error',
    check(report, say) {
      const mistakeOf = mistakes(report);
      for (const item of report.outline.items) {
        const { slip, reading, line } = item;
        if (!isOf(slip, type)) continue;
        const mistake = mistakeOf(item, slip);
        if (mistake === undefined) continue;
        const data = { marker: markerText(reading), ...mistake.data };
        say({ ...mistake, line, span: reading.span, data });
      }
    },
  });
}

function isOf<Type extends Slip['type']>(slip: Slip | undefined, type: Type): slip is SlipOf<Type> {
  return slip?.type === type;
}
