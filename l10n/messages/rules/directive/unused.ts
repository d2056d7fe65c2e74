import { defineMessages } from '../../../message';

export const directiveUnused = defineMessages({
  description: {
    'zh-TW': '免檢註記未免除任何檢核意見。',
    en: 'A suppression that suppresses nothing.',
  },
  rationale: {
    'zh-TW':
      '文字改正後，免檢註記即無作用，留存反而可能掩蓋日後新的錯誤。設定為關閉之規則無從判斷，不予檢核。',
    en: 'A suppression that remains after its text was corrected has no effect, and hides the next error. Suppressions of rules that are switched off cannot be judged and are left alone.',
  },
  nothing: {
    'zh-TW': '本免檢註記未免除任何檢核意見，可以刪除，以免日後掩蓋新的錯誤。',
    en: 'This suppression suppresses nothing: remove it before it hides a new error.',
  },
  name: {
    'zh-TW': '本免檢註記未免除「{id}」之檢核意見，可以刪除該名稱，以免日後掩蓋新的錯誤。',
    en: 'This suppression suppresses nothing of “{id}”: remove the name before it hides a new error.',
  },
  ends: {
    'zh-TW': '此前並無待解除之免檢註記，本註記不生作用，可以刪除。',
    en: 'There is no suppression before this comment that it could end, so it has no effect: remove it.',
  },
  remove: { 'zh-TW': '刪除', en: 'Remove' },
});
