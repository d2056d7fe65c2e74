import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'text/hidden';

describe(rule, () => {
  itFinds(rule, [
    [
      'a comment that nothing ends, before a unit',
      '一、甲司\n內容。\n⟦<!--⟧ 待補\n二、乙司\n內容。',
      '一、甲司\n內容。\n<!-- 待補 -->\n二、乙司\n內容。',
    ],
    ['a mark that ends before it begins', '一、甲司⟦<!-->⟧', '一、甲司'],
    ['the same with another dash', '一、甲司⟦<!--->⟧', '一、甲司'],
    [
      'a comment that another one interrupts',
      '⟦<!--⟧ 待補\n一、甲司\n<!-- 註 -->',
      '<!-- 待補 -->\n一、甲司\n<!-- 註 -->',
    ],
    ['a zero-width space before a marker', '一、甲司\n⟦\u200b⟧二、乙司', '一、甲司\n二、乙司'],
    ['one in a date', '訂於112年⟦\u2060⟧12月7日召開', '訂於112年12月7日召開'],
    ['several side by side', '甲⟦\u200b\u200c⟧案', '甲案'],
    ['a soft hyphen, and U+FEFF within a line', '甲⟦\u00ad⟧乙⟦\ufeff⟧丙', '甲乙丙'],
    ['control characters', '甲⟦\u0001⟧乙⟦\u000b⟧丙⟦\f⟧', '甲乙丙'],
    ['a no-break space in a date', '112年2月⟦\u00a0⟧28日', '112年2月 28日'],
    ['one in a blank line', '⟦\u200b⟧', ''],
  ]);

  itIsSilentOn(rule, [
    ['comments that are ended', '<!-- 甲 -->乙<!-- 丙\n丁 -->'],
    ['what is hidden in a comment', '甲<!-- \u200b\u0001 -->'],
    ['a tab, the full-width space, a byte order mark', '\ufeff甲\t乙　丙'],
    ['a no-break space between Latin words and figures', '長10\u00a0km'],
    ['variation selectors', '葛\u{e0100}氏'],
    ['what joins emoji', '👨\u200d👩'],
    ['scripts that need such characters', 'می\u200cخواهم，ไทย\u200bไทย'],
  ]);
});
