import { defineMessages } from '../../../message';

export const numberingLevel = defineMessages({
  description: {
    'zh-TW': '項次用了另一層的標號。',
    en: 'An item has the marker of another level.',
  },
  rationale: {
    'zh-TW': '標號決定層級；用錯一個，以下各項的歸屬就全變了。',
    en: 'The marker tells the level; one wrong marker moves everything below it to another place.',
  },
  level: {
    'zh-TW': '層級標號不符：「{marker}」與前後項同層，應為「{expected}」。',
    en: 'The marker is of another level: “{marker}” stands among its siblings as “{expected}”.',
  },
  change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
});
