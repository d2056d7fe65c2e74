import assert from 'node:assert/strict';
import { textWidth as rule } from '../../../../core/rules/text/width';
import { checkRule, findingsOf, fixedBy, itChecks, itMends } from '../../../support/marked-rule';

describe('text/width', () => {
  const wrong: [marked: string, fixed: string][] = [
    ['計受理⟦３６５⟧件', '計受理365件'],
    ['導入⟦ＡＩ⟧技術', '導入AI技術'],
    ['以⟦Ａ４⟧紙張列印', '以A4紙張列印'],
    ['建置⟦５Ｇ⟧基地臺', '建置5G基地臺'],
    ['成長⟦３．５⟧倍', '成長3.5倍'],
    ['經費⟦１，２００⟧元', '經費1,200元'],
    ['電話為⟦２３５６－５２６０⟧', '電話為2356-5260'],
    ['⟦１４：３０⟧開會', '14:30開會'],
    ['(1) 計⟦３⟧件', '(1) 計3件'],
    ['１、計⟦１２⟧件', '１、計12件'],
    ['說明：本年度辦理⟦２⟧場次', '說明：本年度辦理2場次'],
    ['於⟦１１２⟧年辦理', '於112年辦理'],
    ['5月26日⟦~⟧12月21日', '5月26日至12月21日'],
    ['圖籍第30⟦~⟧36號', '圖籍第30至36號'],
    ['每日9:00 ⟦~⟧ 17:00', '每日9:00至17:00'],
    ['約3%⟦~⟧5%', '約3%至5%'],
    ['112年⟦~⟧民國113年', '112年至民國113年'],
    ['1、30人⟦~⟧50人', '1、30人至50人'],
  ];
  itMends(rule, wrong);

  const right = [
    '基於5G基地臺建置需求，計365件',
    '１、甲案\n２、乙案',
    '（１）甲案\n（２）乙案',
    'Ａ、甲案\nＢ、乙案',
    '１．甲案\n２．乙案',
    '出海口～斷面26-1，2～4個梯次',
    '約~30人參加',
    '由甲~丙機關辦理',
    'A~F級、B1~B3樓',
    'https://a.example/1~2及www.example/3~4/',
    '~~3~~4',
    '| １２ | 3~5 |',
    '![圖１　3~5](a.svg)',
    '<!-- １２、3~5 -->本部',
    '其他【註１】及註２',
    '成長50％',
    '！、，。（）：「」％＋－',
    '壹、甲\n一、乙\n(一) 丙\n１、丁\n２、依貳、三、(二)２及３(３)辦理\n３、如前項(１)、(２)',
  ];
  itChecks(rule, { right });

  it('is silent where the whole report is in full-width digits', () => {
    const lines = [
      '一、甲司',
      '計１２件，經費３４５萬元。',
      '二、乙司',
      '８９年７月１日起，計６件。',
      '另有４案，共５人。',
    ];
    checkRule(rule, lines.join('\n'));
    checkRule(rule, [...lines, '導入5G。'].join('\n'));
  });

  it('finds them where the report is of two minds', () => {
    const halves = '計12件、34件、56件、78件。';
    checkRule(rule, `${halves}\n計⟦１２⟧件、⟦３４⟧件、⟦５６⟧件、⟦７８⟧件、⟦９０⟧件、⟦１１⟧件。`);
  });

  it('mends all of them at once', () => {
    const text = '計３件。\n共４案，約5~6人。';
    assert.equal(fixedBy(rule, text, '全文'), '計3件。\n共4案，約5~6人。');
    assert.equal(fixedBy(rule, text), '計3件。\n共４案，約5~6人。');
    assert.equal(findingsOf(rule, '計３件。')[0]?.fixes().length, 1);
  });
});
