import assert from 'node:assert/strict';
import { Report } from '../../../../core/report/report';
import { lint } from '../../../../core/lint/linter';
import { textVariant } from '../../../../core/rules/text/variant';
import { checkRule, fixedBy } from '../../../support/marked-rule';

describe('text/variant', () => {
  it('is off until it is asked for', () => {
    const report = Report.parse('臺灣及台灣');
    assert.deepEqual(lint(report, { locale: 'zh-TW', rules: {} }, [textVariant]), []);
    const asked = lint(report, { locale: 'zh-TW', rules: { 'text/variant': 'hint' } }, [textVariant]);
    assert.deepEqual(
      asked.map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('finds 台 where the report writes the same word with 臺', () => {
    checkRule(textVariant, '臺灣之海洋產業。\n推廣⟦台灣⟧水產品。');
    checkRule(textVariant, '一、甲司\n⟦台北⟧場\n二、乙司\n臺北場、臺中場');
    checkRule(textVariant, '資料開放平臺、社群⟦平台⟧');
    checkRule(textVariant, '5G基地臺、5G⟦基地台⟧');
    checkRule(textVariant, '廣播電臺及⟦電台⟧');
    checkRule(textVariant, '新臺幣100元、新⟦台幣⟧200元');
    checkRule(textVariant, '⟦台南⟧市政府與臺南市政府');
    checkRule(textVariant, '臺東縣、⟦台東⟧縣及⟦台東⟧市');
    checkRule(textVariant, '臺海情勢、⟦台海⟧情勢');
    checkRule(textVariant, '臺商及⟦台商⟧');
    checkRule(textVariant, '觀測臺1座、⟦觀測台⟧2座');
  });

  it('is silent where the report keeps to one form', () => {
    checkRule(textVariant, '台灣、台北、平台、基地台');
    checkRule(textVariant, '臺灣、臺北、平臺、基地臺');
    checkRule(textVariant, '臺灣各地之平台');
  });

  it('is silent on registered names', () => {
    checkRule(textVariant, '臺灣沿海由台灣航業公司營運。');
    checkRule(textVariant, '臺灣產業由台灣資通產業標準協會立案。');
    checkRule(textVariant, '臺灣與台灣E化資安分析管理協會合辦');
    checkRule(textVariant, '臺灣業者參加台灣資安主管聯盟會員大會。');
    checkRule(textVariant, '臺北與台北市電腦商業同業公會');
    checkRule(textVariant, '臺灣及台灣電力股份有限公司、台灣大學');
  });

  it('is silent on quoted names, addresses and file numbers', () => {
    checkRule(textVariant, '平臺及「5G職能訓練平台」、《台灣通史》與臺灣');
    checkRule(textVariant, '臺灣 https://example.tw/台灣/');
    checkRule(textVariant, '臺中市；教育部台中（一）字第0930012345號函');
    checkRule(textVariant, '臺中市、後台中央處理器、颱風、一台電腦、一臺電腦');
  });

  it('writes 臺, here or everywhere', () => {
    const text = '臺灣\n台灣一\n台灣二';
    assert.equal(fixedBy(textVariant, text), '臺灣\n臺灣一\n台灣二');
    assert.equal(fixedBy(textVariant, text, '全部'), '臺灣\n臺灣一\n臺灣二');
  });
});
