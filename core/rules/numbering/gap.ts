import type { Item } from '../../report/outline/result/outline';
import { writeMarker } from '../../report/marker';
import type { LineEdit, RuleFix } from '../rule';
import { numberedAs, renumber } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';

type Message = 'one' | 'several' | 'renumber' | 'insert';

export const numberingGap = defineViolationRule<'gap', Message>({
  id: 'numbering/gap',
  violation: 'gap',
  description: {
    'zh-TW': '同一層的項次跳號，中間少了項目。',
    en: 'Siblings skip numbers: an item is missing in between.',
  },
  rationale: {
    'zh-TW': '項次跳號，讀者會以為漏了一項；會議上依項次引述時也會對不上。',
    en: 'A reader takes a number that is jumped over for a missing item, and references by number go astray.',
  },
  wrong: '1、完成需求訪談。\n2、完成系統設計。\n4、完成教育訓練。',
  right: '1、完成需求訪談。\n2、完成系統設計。\n3、完成教育訓練。',
  texts: {
    one: {
      'zh-TW': '項次跳號：「{marker}」之前缺少「{missing}」。',
      en: 'Numbers are skipped: “{missing}” is missing before “{marker}”.',
    },
    several: {
      'zh-TW': '項次跳號：「{marker}」之前缺少「{missing}」至「{last}」。',
      en: 'Numbers are skipped: “{missing}” to “{last}” are missing before “{marker}”.',
    },
    renumber: { 'zh-TW': '自本項起依序重新編號', en: 'Renumber from here on' },
    insert: { 'zh-TW': '補上缺少的項目', en: 'Insert the missing items' },
  },
  sentences:
    ({ isExcerpt }) =>
    (item, { from, to }) => {
      if (isExcerpt && item.level === 1) return undefined;
      return {
        message: from === to ? 'one' : 'several',
        data: { missing: numberedAs(item, from), last: numberedAs(item, to) },
        fixes: (whole) => fixes(whole, from, to),
      };
    },
});

function fixes(item: Item, from: number, to: number): RuleFix<Message>[] {
  const renumbered = renumber(item.group, item.group.items.indexOf(item), from);
  const found: RuleFix<Message>[] = [];
  if (renumbered !== undefined) found.push({ title: 'renumber', edits: renumbered, preferred: true });
  const inserted = insertion(item, from, to);
  if (inserted !== undefined) found.push({ title: 'insert', edits: [inserted] });
  return found;
}

/** More missing items than this are a slip of the pen, not a loss. */
const mostInserted = 20;

function insertion(item: Item, from: number, to: number): LineEdit | undefined {
  if (to - from >= mostInserted) return undefined;
  let newText = '';
  for (let number = from; number <= to; number++) {
    const marker = writeMarker(item.reading.kind, number, item.reading.form);
    if (marker === undefined) return undefined;
    newText += `${marker}\n`;
  }
  return { line: item.line, span: { start: 0, end: 0 }, newText };
}
