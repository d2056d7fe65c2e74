import { usualMarkers } from './lib/forms';
import { rewrite } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';
import { numberingLevel as messages } from '../../../l10n/messages/rules/numbering/level';

/** An item with the marker of another level. */
export const numberingLevel = defineViolationRule({
  id: 'numbering/level',
  violation: 'level',
  messages,
  wrong: '1、完成需求訪談。\n(2) 完成系統設計。\n3、完成教育訓練。',
  right: '1、完成需求訪談。\n2、完成系統設計。\n3、完成教育訓練。',
  statistics: [usualMarkers],
  messageFor:
    (_, { summaryOf }) =>
    (item, { kind, number }) => {
      const usual = summaryOf(usualMarkers).get(kind);
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
