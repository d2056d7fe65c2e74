import { defineMessages } from '../../../message';

export const numberingStyle = defineMessages({
  description: {
    'zh-TW': '分項標號的寫法與本報告多數同類標號不同（全形、半形，或頓號、句點）。',
    en: 'A marker is not written the way this report writes most of its kind.',
  },
  rationale: {
    'zh-TW': '各單位來稿彙整後，分項標號的全形與半形常不一致；統一之後，版面才整齊。',
    en: 'Reports put together from many hands mix half- and full-width markers; one form makes one page.',
  },
  unusual: {
    'zh-TW': '分項標號寫法不一致：「{marker}」在本報告多寫成「{usual}」。',
    en: 'Not the usual form: this report mostly writes “{marker}” as “{usual}”.',
  },
  here: { 'zh-TW': '改為「{usual}」', en: 'Change to “{usual}”' },
  everywhere: { 'zh-TW': '全文同類分項標號統一寫法', en: 'Use the usual form throughout the report' },
});
