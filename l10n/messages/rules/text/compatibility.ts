import { defineMessages } from '../../../message';

export const textCompatibility = defineMessages({
  description: {
    'zh-TW': '字形相同而內碼不同的字（⽉、⼀、⺠ 等部首字及相容字），多係由PDF複製而來。',
    en: 'A radical or compatibility character that only looks like the usual one (⽉, ⼀, ⺠), mostly copied from a PDF.',
  },
  rationale: {
    'zh-TW': '此類字看來與常用字相同，搜尋、比對及報讀軟體卻視為不同的字，換一套字型也可能顯示為方框。',
    en: 'It looks like the usual character, but searching, comparing and screen readers take it for another, and other fonts show a box.',
  },
  looksAlike: {
    'zh-TW': '「{text}」（{code}）只是字形相同，應為「{right}」，以利搜尋及比對。',
    en: '“{text}” ({code}) only looks like “{right}”: write the usual character, so that it is found.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  everywhere: { 'zh-TW': '全文之此類字一律更正', en: 'Change all of them throughout' },
});
