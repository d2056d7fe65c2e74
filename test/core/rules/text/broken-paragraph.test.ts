import assert from 'node:assert/strict';
import { textBrokenParagraph as rule } from '../../../../core/rules/text/broken-paragraph';
import { checkRule, findingsOf, fixedBy } from '../../../support/marked-rule';

const long = '為瞭解各離島供水設施之維護情形，本部邀集相關機關組成查核小組，分三梯次前往現場查';
const full = '本計畫業於112年3月2日奉行政院核定。計畫總經費為新臺幣五億元，由中央及地方政府共同負';

describe('text/broken-paragraph', () => {
  const wrong: [name: string, marked: string][] = [
    ['after a whole sentence', `1、${full.slice(0, -1)}⟦負⟧\n\n擔，執行期間為三年。`],
    ['without a blank line', `1、${full.slice(0, -1)}⟦負⟧\n擔，執行期間為三年。`],
    ['in a long paragraph', `${long.slice(0, -1)}⟦查⟧\n\n核，並將結果函送各縣市政府。`],
    ['after a word that leads on', '(1) 本署業會同地方政府及警察機關⟦於⟧\n\n各港口加強查察。'],
    ['before a word that cannot begin', '3、本年度終身學習時數未達20小⟦時⟧\n\n者，請各單位督促完成。'],
    ['after a comma', '本案經洽詢各單位意見後⟦，⟧\n\n彙整如附件所示。'],
    ['after a pause', '(1) 參加機關計有教育部、衛生福利部⟦、⟧\n\n內政部及交通部等四個機關。'],
    ['before a closing mark', '本次抽查計二十處防災據點⟦設⟧\n\n，備妥存查。'],
    ['within a date', '1、本案刻正辦理驗收，預計於113年⟦5⟧\n\n20日前完成付款及結案。'],
    ['within a year', '1、本案刻正辦理招標作業與審查，預計於11⟦3⟧\n\n年12月決標，並於次月開工。'],
    ['between year and month', '(一) 依原訂期程，本計畫將自115年1⟦月⟧\n\n15日起受理申請。'],
    ['within a quotation', '1、配合修正「離島海上運輸補助作業要⟦點⟧\n\n」，並自即日起生效。'],
    [
      'within a quotation that goes on',
      '1、配合修正「離島海上運輸補助作業要⟦點⟧\n\n第五點」，並自即日起生效。',
    ],
    ['within brackets', '1、補助對象為偏遠地區之國民小學（含分校及分⟦班⟧\n\n、幼兒園），每校以一案為限。'],
    [
      'after a semicolon, in a long text',
      `2、${long}核；其次就缺失事項，函請各設施管理機關限期改善，並於改善完成後回報，以利本部追蹤列⟦管⟧\n\n及辦理複查。`,
    ],
    [
      'in a long item',
      `3、${long}核、逐項記錄缺失並拍照存證，會同設施管理機關確認改善期限，再由本部彙整成果提報本年度第四季離島建設指導委員會工作小⟦組⟧\n\n會議，作為次年度補助額度之參據。`,
    ],
    ['twice in one text', `${long.slice(0, -1)}⟦查⟧\n\n核。${full.slice(0, -1)}⟦負⟧\n\n擔，執行期間為三年。`],
    ['in a field', `說明：${full.slice(0, -1)}⟦負⟧\n\n擔，執行期間為三年。`],
    ['with a comment between', `${long.slice(0, -1)}⟦查⟧\n<!-- 第3頁 -->\n核，並將結果函送各縣市政府。`],
  ];
  for (const [name, marked] of wrong) {
    it(`finds a sentence cut ${name}`, () => {
      checkRule(rule, marked);
    });
  }

  const right: [name: string, text: string][] = [
    ['a heading and its text', '4、112年度教育訓練已全數辦竣\n\n為培育專業人才，本年度共開設84班。'],
    [
      'a heading with a comma',
      '2、持續推動零信任網路驗證，並協助產業發展合規產品\n\n本年度已完成2機關導入。',
    ],
    [
      'a long heading',
      '(三) 本部112年度單位預算經費核銷及預算保留相關作業時程，請各單位配合辦理，俾順利完成決算\n\n各項期程說明如後。',
    ],
    ['a text that introduces', `${long}核，結果如下：\n\n全數設施均屬正常。`],
    ['whole sentences', `${full}擔。\n\n執行期間為三年。`],
    ['an item after it', `1、${full}\n2、執行期間為三年。`],
    ['a text that is set in', `${full}\n\u3000\u3000執行期間為三年。`],
    ['a table after it', `${full}\n| 年度 | 經費 |\n|---|---|\n| 112 | 3 |`],
    ['a caption after it', `${full}\n表一\u3000經費分年需求\n| 年度 | 經費 |`],
    ['a note after it', `${full}\n註：金額單位為新臺幣元。`],
    ['a field after it', `案由：${full}\n報告單位：綜合規劃司。`],
    ['cells of a form', '主辦單位\n活動名稱\n本表應於活動前一週填寫完成。'],
    ['a list of fields', '時間：112年12月1日；地點：本部會議室\n與會人員包括各單位代表。'],
    [
      'a label with its value',
      '協辦機關：經濟部水利署、交通部航港局、內政部國土管理署及海洋委員會，共計四個機關\n另由專家學者提供諮詢。',
    ],
    ['an address', '敬啟者，\n本部訂於12月辦理研習。'],
    [
      'English',
      'The plan was approved, and the ministry will carry it out from January 2024, together\nwith others.',
    ],
    ['a slogan', '數位平權再升級，偏鄉寬頻全面啟動\n本部今日宣布新計畫。'],
    ['a closing bracket', `${full}擔（詳如附件）\n執行期間為三年。`],
    ['the end of the text', full],
    ['a signature', `${full}\n部\u3000\u3000長\u3000王大明`],
  ];
  for (const [name, text] of right) {
    it(`is silent on ${name}`, () => {
      checkRule(rule, text);
    });
  }

  it('joins the parts', () => {
    assert.equal(
      fixedBy(rule, `${full}\n\n擔，執行期間為三年。\n\n次段。`),
      `${full}擔，執行期間為三年。\n\n次段。`,
    );
    assert.equal(fixedBy(rule, `${full} \n \n擔。`), `${full}擔。`);
    assert.equal(
      fixedBy(
        rule,
        '本次論壇與國際組織合作。會議邀請各界踴躍參加並提供意見。邀請Asian\n\nDevelopment銀行專家與會。',
      ),
      '本次論壇與國際組織合作。會議邀請各界踴躍參加並提供意見。邀請Asian Development銀行專家與會。',
    );
  });

  it('leaves nothing to find after the fix', () => {
    assert.deepEqual(findingsOf(rule, fixedBy(rule, `${full}\n\n擔，執行期間為三年。`)), []);
  });

  it('does not offer to join over a comment', () => {
    assert.deepEqual(findingsOf(rule, `${full}\n<!-- 待查 -->\n擔。`)[0]?.fixes(), []);
  });

  it('says where', () => {
    const [finding] = findingsOf(rule, `${full}\n\n擔，執行期間為三年。`);
    assert.match(finding?.message ?? '', /「府共同負」|「方政府共同負」/);
    assert.equal(finding?.severity, 'hint');
  });
});
