import { defineMessages } from '../../../message';

export const textPlaceholder = defineMessages({
  description: {
    'zh-TW': '尚未填寫之處：○○、XX、＿＿＿、（待補）、（略）、TBD、？？。',
    en: 'What was to be filled in: ○○, XX, ＿＿＿, （待補）, （略）, TBD, ？？.',
  },
  rationale: {
    'zh-TW':
      '撰稿時預留的空格常隨稿送出，提報前應填妥或刪除。地段、經遮蔽的姓名、引號中的名稱，以及多處留空的表格不在此限。',
    en: 'Blanks that a writer leaves for later are often handed in with the rest. Parcels of land, masked names, names in quotation marks, and forms with many blanks are not meant.',
  },
  unfilled: {
    'zh-TW': '「{text}」尚未填寫，請於提報前填妥或刪除。',
    en: '“{text}” has still to be filled in: complete it, or remove it.',
  },
});
