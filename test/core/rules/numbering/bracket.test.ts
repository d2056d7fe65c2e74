import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/bracket';

describe(rule, () => {
  itFinds(rule, [
    [
      'a full-width half after the number',
      '(1) 受理申請。\n(2) 書面審查。\n⟦(3）⟧實地訪視。',
      '(1) 受理申請。\n(2) 書面審查。\n(3) 實地訪視。',
    ],
    [
      'a half-width half after the number',
      '（一）緣起\n⟦（二)⟧現況\n（三）對策',
      '（一）緣起\n（二）現況\n（三）對策',
    ],
    ['a full-width half in front', '(1) 受理\n⟦（2)⟧ 審查\n(3) 核定', '(1) 受理\n(2) 審查\n(3) 核定'],
    ['the first of a group', '⟦（1)⟧受理\n（2）審查\n（3）核定', '（1）受理\n（2）審查\n（3）核定'],
    ['full-width digits', '（１）受理\n⟦（２)⟧審查\n（３）核定', '（１）受理\n（２）審查\n（３）核定'],
    [
      'half a pair in front of a pause',
      '(一) 緣起\n⟦(二、⟧現況\n(三) 對策',
      '(一) 緣起\n(二) 現況\n(三) 對策',
    ],
    ['half a pair in front of a blank', '(1) 受理\n⟦(2⟧ 審查\n(3) 核定', '(1) 受理\n(2) 審查\n(3) 核定'],
    ['half a pair after the number', '(1) 受理\n⟦2)⟧ 審查\n(3) 核定', '(1) 受理\n(2) 審查\n(3) 核定'],
    [
      'a full-width half after the number alone',
      '（一）緣起\n⟦二）⟧現況\n（三）對策',
      '（一）緣起\n（二）現況\n（三）對策',
    ],
    ['letters', '(A) 受理\n⟦(B）⟧審查\n(C) 核定', '(A) 受理\n(B) 審查\n(C) 核定'],
    [
      'small letters below digits',
      '(1) 初審\n(a) 資格\n⟦b)⟧ 經費\n(c) 期程\n(2) 複審',
      '(1) 初審\n(a) 資格\n(b) 經費\n(c) 期程\n(2) 複審',
    ],
    ['stems', '甲、受理\n(甲) 紙本\n⟦(乙）⟧線上\n乙、審查', '甲、受理\n(甲) 紙本\n(乙) 線上\n乙、審查'],
    [
      'two in one group, each for itself',
      '(1) 受理\n⟦(2）⟧審查\n(3) 核定\n⟦（4)⟧撥款\n(5) 結案',
      '(1) 受理\n(2) 審查\n(3) 核定\n(4) 撥款\n(5) 結案',
    ],
    [
      'one with items below it',
      '一、司\n(一) 法規\n1、修正\n2、廢止\n⟦(二）⟧計畫\n1、年度\n2、中程\n(三) 研考',
      '一、司\n(一) 法規\n1、修正\n2、廢止\n(二) 計畫\n1、年度\n2、中程\n(三) 研考',
    ],
    ['one after a bullet', '- (1) 受理\n- ⟦(2）⟧審查\n- (3) 核定', '- (1) 受理\n- (2) 審查\n- (3) 核定'],
    ['one with a dot', '(1) 受理\n⟦(2）.⟧ 審查\n(3) 核定', '(1) 受理\n(2) 審查\n(3) 核定'],
  ]);

  itFinds(rule, [
    ['a comma for the mark', '1、一。\n⟦2，⟧二。\n3、三。', '1、一。\n2、二。\n3、三。'],
    ['a half-width comma', '一、甲案。\n⟦二,⟧乙案。\n三、丙案。', '一、甲案。\n二、乙案。\n三、丙案。'],
    ['a full stop', '一、甲案。\n二、乙案。\n⟦三。⟧丙案。', '一、甲案。\n二、乙案。\n三、丙案。'],
    ['a colon', '1、甲案。\n⟦2：⟧乙案。\n3、丙案。', '1、甲案。\n2、乙案。\n3、丙案。'],
    [
      'no second half before the text',
      '(1) 甲\n(2) 乙\n⟦(3⟧第三項\n(4) 丁',
      '(1) 甲\n(2) 乙\n(3) 第三項\n(4) 丁',
    ],
    ['brackets with blanks', '(一) 甲\n⟦( 二 )⟧ 乙\n(三) 丙', '(一) 甲\n(二) 乙\n(三) 丙'],
    ['brackets of a title', '(一) 甲\n⟦【二】⟧ 乙\n(三) 丙', '(一) 甲\n(二) 乙\n(三) 丙'],
    ['a sign that looks like the numeral', '一、甲\n⟦ニ、⟧乙\n三、丙', '一、甲\n二、乙\n三、丙'],
    ['a marker in bold', '一、甲\n⟦**二、**⟧乙\n三、丙', '一、甲\n二、乙\n三、丙'],
  ]);

  itIsSilentOn(rule, [
    ['a legend', '一、公式\nA：吸光度\nB：水樣體積\nC：濃度\n二、單位'],
    ['footnotes', '一、甲[1]\n二、乙[2]\n[1] 見附件。\n[2] 同前註。\n[3] 見表一。'],
    ['a time that begins a line', '一、會議時間\n2：30 報到\n二、會議地點'],
    ['a number that begins a sentence, and is not the next', '一、甲\n五，乃多數之意。\n二、乙'],
    ['a sentence that goes on', '一、甲案分為兩期，第一期完成\n二，惟第二期尚待核定。\n二、乙案。'],
    ['half-width pairs', '(1) 甲\n(2) 乙'],
    ['full-width pairs', '（1）甲\n（2）乙'],
    ['full-width pairs above half-width ones', '（一）甲\n(1) 子\n(2) 丑\n（二）乙'],
    ['a pair with a dot after it', '(１). 經濟因素\n(２). 社會因素'],
    ['markers without brackets', '1、甲\n2、乙\nA. 子\nB. 丑'],
    ['enclosed digits', '⑴甲\n⑵乙\n㈠子\n㈡丑'],
    // The pair of two widths is a text's.
    ['text in brackets of two widths', '1、甲\n(三年期計畫⟦）⟧{text/bracket}之說明。\n2、乙'],
    ['a marker of the wrong level', '1、甲\n⟦(2）⟧{numbering/level}乙\n3、丙'],
    ['a telephone number', '1、電話：\n(03)8882403\n2、傳真：\n（02）23565260'],
    ['a half of a telephone number', '1、電話：02)23565260\n2、傳真：(02)23565261'],
    ['a formula', '1、以下式計算：\n(C)＝(A)＋(B)\n2、其餘免計。'],
    ['a list in running text', '1、應備文件：1)申請書 2)切結書 3)同意書。\n2、期限'],
    ['an abbreviation in brackets', '1、主管機關\n(NCC)業於112年核定。\n2、期程'],
    ['a year in brackets', '1、期程\n(112年至113年)分二年辦理。\n2、經費'],
    ['a seal', '1、申請人\n（簽章）\n2、日期'],
    ['a note in brackets that holds a number', '1、名額\n(2名)由離島推薦。\n2、期程'],
    ['a table', '1、項目\n| (1) | 申請書 |\n| --- | --- |\n| ２） | 切結書 |\n\n2、期程'],
    ['a comment', '1、項目\n<!-- (2）草稿 -->\n2、期程'],
  ]);
});
