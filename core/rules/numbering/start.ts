import type { Item } from '../../report/outline/result/outline';
import type { RuleFix } from '../rule';
import { numberedAs, renumber } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';

type Message = 'start' | 'renumber';

export const numberingStart = defineViolationRule<'start', Message>({
  id: 'numbering/start',
  violation: 'start',
  description: {
    'zh-TW': '一組項次不是從第1號開始。',
    en: 'A group of items does not begin at 1.',
  },
  rationale: {
    'zh-TW': '一組項次從2開始，多半是第1項在剪貼時遺失了。',
    en: 'A group that begins at 2 has usually lost its first item while text was moved.',
  },
  wrong: '(一) 資料開放情形\n2、新增資料集8項。\n3、更新資料集15項。',
  right: '(一) 資料開放情形\n1、新增資料集8項。\n2、更新資料集15項。',
  texts: {
    start: {
      'zh-TW': '本組項次應從「{first}」開始，此處為「{marker}」。',
      en: 'The group should begin at “{first}”, not at “{marker}”.',
    },
    renumber: { 'zh-TW': '從「{first}」起重新編號', en: 'Renumber from “{first}”' },
  },
  sentences:
    ({ isExcerpt }) =>
    (item) => {
      if (isExcerpt && item.level === 1) return undefined;
      const first = numberedAs(item, 1);
      return { message: 'start', data: { first }, fixes: (whole) => fixes(whole, first) };
    },
});

function fixes(item: Item, first: string): RuleFix<Message>[] {
  const edits = renumber(item.group, 0, 1);
  return edits === undefined ? [] : [{ title: 'renumber', data: { first }, edits, preferred: true }];
}
