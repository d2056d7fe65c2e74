import { defineMessages } from '../../../message';

export const numberingOrder = defineMessages({
  description: {
    'zh-TW': '同一層級的項次順序有誤：前後對調、移位，或中途重新起算。',
    en: 'Siblings are out of order: swapped, moved, or numbered from the start again in the middle.',
  },
  rationale: {
    'zh-TW': '項次應依行文先後遞增；順序一亂，讀者便無法判斷是編號錯了，還是段落放錯了位置。',
    en: 'Numbers rise with the text; where they do not, a reader cannot tell a wrong number from a misplaced item.',
  },
  restart: {
    'zh-TW': '項次中途重新起算：「{marker}」應接續編為「{expected}」。',
    en: 'The numbering starts again: “{marker}” should continue as “{expected}”.',
  },
  swapped: {
    'zh-TW': '項次前後對調：「{marker}」應在「{expected}」之後。',
    en: 'Two items are swapped: “{marker}” belongs after “{expected}”.',
  },
  misplaced: {
    'zh-TW': '項次未依順序：「{marker}」不在應有的位置，此處應為「{expected}」。',
    en: 'Out of order: “{marker}” is not in its place; “{expected}” is expected here.',
  },
  number: {
    'zh-TW': '項次未依順序：「{marker}」應為「{expected}」。',
    en: 'Out of order: “{marker}” should be “{expected}”.',
  },
  renumber: { 'zh-TW': '依行文順序重新編號', en: 'Renumber in the order of the text' },
  swap: { 'zh-TW': '對調兩項的位置', en: 'Swap the two items' },
});
