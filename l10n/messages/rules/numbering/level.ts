import { defineMessages } from '../../../message';

export const numberingLevel = defineMessages({
  description: {
    'zh-TW': '項目用了另一層級的分項標號。',
    en: 'An item has the marker of another level.',
  },
  rationale: {
    'zh-TW': '分項標號決定層級；用錯一個，以下各項的歸屬就全變了。',
    en: 'The marker determines the level; one wrong marker moves everything below it to another place.',
  },
  level: {
    'zh-TW': '分項標號層級不符：「{marker}」與前後項同層，應為「{expected}」。',
    en: 'The marker is of another level: among its siblings, “{marker}” should be “{expected}”.',
  },
  change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
});
