import { defineMessages } from '../../../message';

export const textBracket = defineMessages({
  description: {
    'zh-TW': '引號、括號或書名號不成對，或一半全形、一半半形。',
    en: 'Brackets or quotation marks that do not pair within the item, or pair across widths.',
  },
  rationale: {
    'zh-TW':
      '少了一半的引號或括號，讀者無從判斷引用或說明到何處為止。標號本身的括號、行文中的「1)」、電話、算式及表情符號不在此限；跨段的引文亦視為成對。',
    en: 'With half a pair missing, nobody can tell where the quotation or the note ends. Markers, enumerations such as 1), telephone numbers and formulas are left alone, and a quotation may run over paragraphs.',
  },
  unclosed: {
    'zh-TW': '缺{half}『{other}』：『{mark}』未成對。',
    en: 'Missing {half} “{other}”: “{mark}” is not closed.',
  },
  unopened: {
    'zh-TW': '缺{half}『{other}』：其後之『{mark}』未成對。',
    en: 'Missing {half} “{other}”: there is none before “{mark}”.',
  },
  mixed: {
    'zh-TW': '『{other}』與『{mark}』一為全形、一為半形：同一對應為同一寬度。',
    en: '“{other}” and “{mark}” are of two widths: both should have the same.',
  },
  crossed: {
    'zh-TW': '『{other}…{mark}』與另一對交錯：內層應先結束。',
    en: '“{other}…{mark}” crosses another pair: the inner pair should end first.',
  },
  insert: { 'zh-TW': '補上『{mark}』', en: 'Add “{mark}”' },
  remove: { 'zh-TW': '刪除『{mark}』', en: 'Remove “{mark}”' },
  change: { 'zh-TW': '將『{mark}』改為『{right}』', en: 'Change “{mark}” to “{right}”' },
  openingQuotationMark: { 'zh-TW': '上引號', en: 'opening quotation mark' },
  closingQuotationMark: { 'zh-TW': '下引號', en: 'closing quotation mark' },
  openingBracket: { 'zh-TW': '前括號', en: 'opening bracket' },
  closingBracket: { 'zh-TW': '後括號', en: 'closing bracket' },
});
