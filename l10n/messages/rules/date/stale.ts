import { defineMessages } from '../../../message';

export const dateStale = defineMessages({
  description: {
    'zh-TW':
      '以會議日期為準，「預計」、「訂於」之日期已過，「業已」之日期尚未屆至，或「截至」之日期已逾二個月。',
    en: 'Something planned for a day before the meeting, or done on a day after it; figures more than two months old.',
  },
  rationale: {
    'zh-TW':
      '沿用上月文字時，「預計」辦理之事項常已屆期而未更新。前置欄位載有「會議日期」時始予查核，且僅查核與日期相連之「預計」、「將於」、「擬於」、「訂於」、「請於」、「截至」、「已於」、「業於」等語。',
    en: 'Text carried over from last month often still plans what is past. Checked only with 會議日期 in the preamble, and only where the word (預計, 將於, 訂於, 請於, 截至, 已於, 業於) stands right before the date.',
  },
  past: {
    'zh-TW': '「{text}」早於會議日期（{meeting}）：會議時該日已過，請更新辦理情形或日期。',
    en: '“{text}” is before the meeting ({meeting}), when that day has passed: update the text or the date.',
  },
  outdated: {
    'zh-TW': '資料截至「{text}」，距會議日期（{meeting}）已逾二個月，請更新數據或確認日期。',
    en: 'Figures up to “{text}” are more than two months old at the meeting ({meeting}): update them or check the date.',
  },
  future: {
    'zh-TW': '「{text}」晚於會議日期（{meeting}）：該日尚未屆至，請確認日期或改為預定事項。',
    en: '“{text}” is after the meeting ({meeting}), when that day has not come: check the date, or write it as a plan.',
  },
});
