import { defineMessages } from '../../../message';

export const textSimplified = defineMessages({
  description: { 'zh-TW': '正體字文中夾有簡體字。', en: 'A simplified character in Traditional Chinese.' },
  rationale: {
    'zh-TW':
      '自網頁或他處轉貼的文字常夾有簡體字，公文應使用正體字。正體字中也通用的字（如里、后、台、干）以及日文、人名用字不在此限。',
    en: 'Pasted text often brings simplified characters along. Characters that are right in Traditional Chinese too (里, 后, 台, 干) are left alone, and so are Japanese ones and those of names.',
  },
  simplified: {
    'zh-TW': '「{text}」為簡體字：公文使用正體字，應為{right}。',
    en: '“{text}” is simplified: official texts are written in Traditional characters, {right}.',
  },
  or: { 'zh-TW': '{first}或{other}', en: '{first} or {other}' },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  changeAll: {
    'zh-TW': '本單位的簡體字一律改為正體字',
    en: 'Change all simplified characters in this unit',
  },
});
