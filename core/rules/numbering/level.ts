import { usualMarkers } from './lib/forms';
import { rewrite } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';

export const numberingLevel = defineViolationRule<'level', 'level' | 'change'>({
  id: 'numbering/level',
  violation: 'level',
  description: {
    'zh-TW': '項次用了另一層的標號。',
    en: 'An item has the marker of another level.',
  },
  rationale: {
    'zh-TW': '標號決定層級；用錯一個，以下各項的歸屬就全變了。',
    en: 'The marker tells the level; one wrong marker moves everything below it to another place.',
  },
  wrong: '1、完成需求訪談。\n(2) 完成系統設計。\n3、完成教育訓練。',
  right: '1、完成需求訪談。\n2、完成系統設計。\n3、完成教育訓練。',
  texts: {
    level: {
      'zh-TW': '層級標號不符：「{marker}」與前後項同層，應為「{expected}」。',
      en: 'The marker is of another level: “{marker}” stands among its siblings as “{expected}”.',
    },
    change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
  },
  statistics: [usualMarkers],
  sentences:
    (_, { about }) =>
    (item, { kind, number }) => {
      const usual = about(usualMarkers).get(kind);
      const expected = rewrite(item, kind, number, usual)?.newText.trim() ?? kind;
      return {
        message: 'level',
        data: { expected },
        fixes: (whole) => {
          const edit = rewrite(whole, kind, number, usual);
          return edit === undefined
            ? []
            : [{ title: 'change', data: { expected }, edits: [edit], preferred: true }];
        },
      };
    },
});
