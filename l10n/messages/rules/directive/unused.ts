import { defineMessages } from '../../../message';

export const directiveUnused = defineMessages({
  description: {
    'zh-TW': '抑制指令未抑制任何提示。',
    en: 'A directive that silences nothing.',
  },
  rationale: {
    'zh-TW': '文字改正後留下之指令已無作用，日後反而會掩蓋新的錯誤。設定為關閉之規則無從判斷，不予提示。',
    en: 'A directive that stays behind when its text was put right does nothing now, and hides the next mistake. Of rules that are switched off nobody can tell, so nothing is said of them.',
  },
  nothing: {
    'zh-TW': '本指令未抑制任何提示，可以刪除，以免日後掩蓋新的錯誤。',
    en: 'This directive silences nothing: remove it before it hides a new mistake.',
  },
  name: {
    'zh-TW': '本指令未抑制「{id}」之提示，可以刪除該名稱，以免日後掩蓋新的錯誤。',
    en: 'This directive silences nothing of “{id}”: remove the name before it hides a new mistake.',
  },
  ends: {
    'zh-TW': '本指令之前沒有待解除之抑制，不生作用，可以刪除。',
    en: 'There is nothing silenced that this directive could end: it does nothing.',
  },
  remove: { 'zh-TW': '刪除', en: 'Remove' },
});
