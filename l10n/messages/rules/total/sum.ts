import { defineMessages } from '../../../message';

export const totalSum = defineMessages({
  description: {
    'zh-TW': '總數與其細項之和不符。',
    en: 'A total that its complete breakdown does not add up to.',
  },
  rationale: {
    'zh-TW':
      '總數與細項不符，讀者無從判斷何者為真，會議上也最容易被質疑。僅檢核明列全部細項者（冒號、括號、「分別為」、下一層項目、表格「合計」列）；有「等」、「另」、「約」等字樣或僅舉其中部分者，不予檢核。',
    en: 'Where a total and its parts disagree, no reader can tell which is right, and it is what a meeting asks about first. Only breakdowns that name all parts are read (after a colon or 分別為, in brackets, in child items, in a table with a 合計 row); approximate figures and partial lists (等, 另, 約) are left alone.',
  },
  more: {
    'zh-TW': '合計不符：「{total}」之各細項相加為{sum}，多出{difference}，請核對總數及各細項。',
    en: 'The parts of “{total}” add up to {sum}, {difference} more: check the total and its parts.',
  },
  less: {
    'zh-TW': '合計不符：「{total}」之各細項相加為{sum}，短少{difference}，請核對總數及各細項。',
    en: 'The parts of “{total}” add up to {sum}, {difference} less: check the total and its parts.',
  },
});
