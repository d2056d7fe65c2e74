import { defineMessages } from '../../../message';

export const textPlaceName = defineMessages({
  description: {
    'zh-TW': '縣市或鄉鎮市區的名稱誤寫一字，如山地門鄉。',
    en: 'The name of a county, city, township or district with one wrong character, such as 山地門鄉.',
  },
  rationale: {
    'zh-TW':
      '地名錯字多半是同音字或形近字，送出後難以察覺。只在與現行或舊有名稱相差一字、且別無他解時指出；不認得的地名不予檢核。',
    en: 'A wrong character in a place name sounds or looks like the right one and is easily overlooked. Only names that are one character away from exactly one name of today or of former times are found.',
  },
  nearMiss: {
    'zh-TW': '查無「{text}」：應為「{right}」，地名須與現行或當時的行政區名稱一致。',
    en: 'There is no “{text}”: it should be “{right}”, the name of today or of its time.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
