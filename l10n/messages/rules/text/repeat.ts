import { defineMessages } from '../../../message';

export const textRepeat = defineMessages({
  description: {
    'zh-TW': '同一詞語連寫兩次，如屏東屏東縣、確實確實。',
    en: 'The same word twice in a row, such as 屏東屏東縣 or 確實確實.',
  },
  rationale: {
    'zh-TW':
      '修改或轉貼時容易留下重複的詞語。兩詞相接而意義各別者（如諮詢會議會議紀錄、保險保險人）及疊用的詞（如一項一項、往往）不在此限；地名、機關名及職銜前的姓名重複時為警告。',
    en: 'Editing and pasting leave words twice. Two words that merely meet (諮詢會議會議紀錄, 保險保險人) and reduplications (一項一項, 往往) are left alone; names of places, agencies and persons are a warning.',
  },
  name: {
    'zh-TW': '「{text}」重複：名稱寫一次即可。',
    en: '“{text}” occurs twice: write the name once.',
  },
  word: {
    'zh-TW': '「{text}」重複，疑為修改時所遺留。',
    en: '“{text}” occurs twice, probably left over from editing.',
  },
  once: { 'zh-TW': '刪除重複的「{text}」', en: 'Remove the second “{text}”' },
});
