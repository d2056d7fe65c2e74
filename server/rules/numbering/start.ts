import { writeMarker } from '../../report/marker';
import { inWhole } from '../whole-fixes';
import { defineRule } from '../rule';
import { markerText, renumber } from './marker-edits';

export const numberingStart = defineRule<'start' | 'renumber'>({
  id: 'numbering/start',
  scope: 'section',
  severity: 'error',
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
  check({ items }, say) {
    for (const item of items) {
      const { slip, reading } = item;
      if (slip?.type !== 'start') continue;
      const first = writeMarker(reading.kind, 1, reading.form) ?? '1';
      say({
        line: item.line,
        span: reading.span,
        message: 'start',
        data: { marker: markerText(reading), first },
        fixes: inWhole(item, ({ group }) => {
          const edits = renumber(group, 0, 1);
          return edits === undefined ? [] : [{ title: 'renumber', data: { first }, edits, preferred: true }];
        }),
      });
    }
  },
});
