import type { Item } from '../../report/outline/result/outline';
import type { RuleFix } from '../rule';
import { numberedAs, renumber, rewrite } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';

type Message = 'again' | 'change' | 'renumber';

export const numberingDuplicate = defineViolationRule<'duplicate', Message>({
  id: 'numbering/duplicate',
  violation: 'duplicate',
  description: {
    'zh-TW': '同一層的項次重複。',
    en: 'A number stands twice among siblings.',
  },
  rationale: {
    'zh-TW': '兩項同號，引述「第2項」時便不知所指。',
    en: 'With two items of one number, a reference to it is ambiguous.',
  },
  wrong: '1、完成需求訪談。\n2、完成系統設計。\n2、完成教育訓練。\n4、辦理驗收。',
  right: '1、完成需求訪談。\n2、完成系統設計。\n3、完成教育訓練。\n4、辦理驗收。',
  texts: {
    again: {
      'zh-TW': '項次重複：「{marker}」在同一層已經用過，此處應為「{expected}」。',
      en: 'The number is taken: “{marker}” stands among its siblings already; “{expected}” is expected here.',
    },
    change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
    renumber: { 'zh-TW': '自本項起依序重新編號', en: 'Renumber from here on' },
  },
  sentences: () => (item, violation) => {
    const expected = numberedAs(item, violation.expected);
    return {
      message: 'again',
      data: { expected },
      fixes: (whole) => fixes(whole, violation.expected, expected),
    };
  },
});

/** Where the items that follow go on from the right number, this one alone is wrong. */
function fixes(item: Item, number: number, expected: string): RuleFix<Message>[] {
  const index = item.group.items.indexOf(item);
  const next = item.group.items[index + 1];
  if (item.number === number && (next === undefined || next.reading.number === number + 1)) {
    const edit = rewrite(item, item.group.kind, number);
    return edit === undefined
      ? []
      : [{ title: 'change', data: { expected }, edits: [edit], preferred: true }];
  }
  const edits = renumber(item.group, index, number);
  return edits === undefined ? [] : [{ title: 'renumber', edits, preferred: true }];
}
