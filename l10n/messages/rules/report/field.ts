import { defineMessages } from '../../../message';

export const reportField = defineMessages({
  description: {
    'zh-TW': '業務報告缺少「案由」、「報告單位」或「說明」。',
    en: 'A business report lacks 案由, 報告單位 or 說明.',
  },
  rationale: {
    'zh-TW':
      '業務報告以「案由」、「報告單位」及「說明」起首，供議事單位編入議程。至少載有其一者始予檢核；載有主旨、擬辦、決定、決議或紀錄者（如函稿、簽、會議紀錄）不在此限。',
    en: 'A business report begins with these fields, from which the agenda is made up. Texts with none of them are left alone, and so are those that have 主旨, 擬辦, 決定, 決議 or 紀錄, such as letters and minutes.',
  },
  missing: {
    'zh-TW': '本報告缺少{names}欄：業務報告應載明案由、報告單位及說明。',
    en: 'The report lacks {names}: a business report has 案由, 報告單位 and 說明.',
  },
  insert: { 'zh-TW': '補上{names}欄', en: 'Insert {names}' },
});
