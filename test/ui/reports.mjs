/** The reports that the tests in the workbench open. */

/** One mistake: the item 4、 that should be 3、. */
export const faultyReport = `案由三：本部114年12月份業務推動情形，報請公鑒

報告單位：綜合規劃司

會議日期：114年12月30日（星期二）

說明：謹將本部各單位本月重要業務辦理情形，分述如下：

一、綜合規劃司

(一) 管制考核

1、列管案件已依期程辦理完成。

2、評核作業已函請各單位辦理。

4、初核結果已彙整完竣。

(二) 為民服務

1、人民陳情案件均已回復。

2、服務信箱已改用新址。

二、人事處

(一) 員額及任免

1、公開甄選作業已辦理完成。

2、考試分發人員均已報到。

(二) 考績及獎懲

1、考績委員會訂於115年1月15日（星期四）召開。

2、績優人員業經核定獎勵。
`;

export const correctReport = faultyReport.replace('4、初核', '3、初核');

/** The line of a text in a report, from 1. @param {string} report @param {string} text */
export const lineOf = (report, text) => report.slice(0, report.indexOf(text)).split('\n').length;
