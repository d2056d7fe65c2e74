import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textBracket as rule } from '../../../../core/rules/text/bracket';
import { applyFix } from '../../../support/marked-text';
import { checkRule, findingsOf, fixedBy, itChecks } from '../../../support/marked-rule';

describe('text/bracket', () => {
  const wrong = [
    '召開⟦「⟧資料治理小組會議，核定指引。',
    '召開資料治理小組會議⟦」⟧，核定指引。',
    '補助離島⟦（⟧含綠島，計三處。',
    '補助離島含綠島⟦）⟧，計三處。',
    '補助離島（含綠島⟦)⟧，計三處。',
    '補助離島(含綠島⟦）⟧，計三處。',
    '依⟦《⟧海岸白皮書辦理。',
    '詳見【附註⟦】⟧】。',
    '『看得懂、聽得到⟦』⟧』準則',
    '〈一座島⟦〉⟧〉',
    '依「甲計畫⟦（⟧草案」辦理。',
    '依「甲（乙」丙⟦）⟧辦理。',
    '⟦「⟧「甲」「乙」',
    '1、甲案⟦（⟧草案\n2、乙案⟦）⟧已核定',
    '(1) 甲案(含附件⟦）⟧。\n(2) 乙案',
    '(3）甲案⟦（⟧草案，續辦',
    '｢甲案⟦」⟧辦理',
    '會議日期：112年12月⟦（⟧星期二\n報告單位：資訊處⟦）⟧',
    '| 甲⟦（⟧乙 | 丙 |',
    '如附件1⟦）⟧辦理',
    '甲（附件1⟦)⟧與乙（附件2⟦)⟧',
    '於中午（12：00⟦)⟧前送達',
    '於中午（12:00⟦)⟧前，或下午(17：30⟦）⟧前送達',
    '於下午4：30⟦)⟧前送達',
    '計畫摘要表（格式如附件一、二⟦)⟧。',
    '由兩方（甲、乙⟦)⟧各推派(一、二⟦）⟧級代表',
    '依（第1、2⟦)⟧項及（A、B⟦)⟧兩案辦理',
  ];

  const right = [
    '召開「資料治理小組會議」（第6次），依『甲』、【乙】、《丙》、〈丁〉及(戊)辦理。',
    '依「『看得懂、聽得到』準則（草案）」辦理',
    '(3）甲案\n（4)乙案',
    '1)甲案\n2)乙案',
    '(1 甲案\n(2 乙案',
    '辦理事項為1)規劃 2)設計 3)施工',
    '分為a)資料面、b)制度面',
    '重點（含1)規劃、2)設計）如附',
    '包括一)緣起；二)作法',
    '包括：1)緣起',
    '重點（說明：1)緣起）如附',
    '重點（說明：甲、2)作法、3)期程）如附',
    '文件（含：1)申請書、2)切結書，3)同意書）',
    '文件（含：一)申請書；二)切結書）及(三)',
    '比例為2：1)甲案',
    '於（12：00）、(17:30)及（格式如附件一、二）',
    '重點（說明「1)緣起 2)作法」）如附',
    '如附（附件1）與（附件2），（甲（含1）2）',
    '辛苦了:) 謝謝;-)',
    '以(C)＝(A)＋(B)計算',
    '電話：(03)8882403、02)2345-6789',
    '級距為[0,100)及(100,200]',
    '(CVE-2023-46604，CVSS Score 10)',
    '「公務員兼職同意辦法」於本（112）年3月30日訂定發布',
    '所稱「（」係指左括號，「」」係指右引號',
    '甲方說明（一、二級單位）',
    '說明如下「\n本部業於12月完成\n\n各項工作」。',
    '1、修正第三點為「申請人應備文件如下：\n(1) 申請書。\n(2) 證明文件。」\n2、其餘照案通過。',
    '一、法制處\n(一) 「甲、申請人應備文件。\n(二) 其他文件。」',
    '會中由「法務部\n\n調查局」說明',
  ];
  itChecks(rule, { wrong, right });

  it('is silent on comments, blank lines and figures', () => {
    checkRule(rule, '<!-- （甲 -->本部\n\n![圖一　（甲）](a.svg)');
  });

  it('adds the half that is missing at the next pause', () => {
    assert.equal(fixedBy(rule, '召開「甲會議，核定指引。', '補上'), '召開「甲會議」，核定指引。');
    assert.equal(
      fixedBy(rule, '召開「甲會議（第3次，線上），核定', '補上'),
      '召開「甲會議（第3次，線上）」，核定',
    );
    assert.equal(fixedBy(rule, '補助離島（含綠島', '補上'), '補助離島（含綠島）');
    assert.equal(fixedBy(rule, '1、召開會議，甲案」通過。', '補上'), '1、召開會議，「甲案」通過。');
    assert.equal(fixedBy(rule, '(1) 甲案」通過。', '補上'), '(1) 「甲案」通過。');
    assert.equal(fixedBy(rule, '依「甲計畫（草案」辦理。'), '依「甲計畫（草案）」辦理。');
  });

  it('removes half a pair', () => {
    assert.equal(fixedBy(rule, '補助離島含綠島），計三處。', '刪除'), '補助離島含綠島，計三處。');
  });

  it('gives a pair one width', () => {
    assert.equal(fixedBy(rule, '離島（含綠島)'), '離島（含綠島）');
    assert.equal(fixedBy(rule, '離島（含綠島)', '將『（』'), '離島(含綠島)');
    assert.equal(fixedBy(rule, '甲｢乙」'), '甲｢乙｣');
  });

  it('mends what it found, whatever stands around', () => {
    const text = fc
      .array(fc.constantFrom(...'「」『』（）()《》，。甲乙1、\n'), { maxLength: 24 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (before) => {
        const found = findingsOf(rule, before);
        for (const finding of found) {
          for (const fix of finding.fixes()) {
            const after = applyFix(before, fix);
            assert.equal(after.replace(/[^甲乙]/g, ''), before.replace(/[^甲乙]/g, ''));
            assert.ok(after !== before);
          }
        }
      }),
    );
  });
});
