import assert from 'node:assert/strict';
import { textPunctuation as rule } from '../../../../server/rules/text/punctuation';
import { documentNames, needCorpus, readDocument, readTraps } from '../../support/corpus';
import {
  checkRule,
  findingsOf,
  fixedBy,
  itChecks,
  itMends,
  itTakesLinearTime,
} from '../../support/marked-rule';

describe('text/punctuation', () => {
  const wrong: [marked: string, fixed: string][] = [
    ['准予備查⟦。。⟧', '准予備查。'],
    ['經查屬實⟦，，⟧爰予核定', '經查屬實，爰予核定'],
    ['教育部⟦、、⟧內政部', '教育部、內政部'],
    ['辦理完成⟦；；⟧餘續辦', '辦理完成；餘續辦'],
    ['如下⟦：：⟧', '如下：'],
    ['如前述⟦。。。⟧', '如前述……'],
    ['經查無誤⟦,⟧爰同意備查', '經查無誤，爰同意備查'],
    ['經查無誤⟦,⟧ 爰同意備查', '經查無誤，爰同意備查'],
    ['甲案通過⟦;⟧乙案保留', '甲案通過；乙案保留'],
    ['主持人⟦:⟧陳司長', '主持人：陳司長'],
    ['是否妥適⟦?⟧請討論', '是否妥適？請討論'],
    ['感謝各位⟦!⟧會議開始', '感謝各位！會議開始'],
    ['「甲計畫」⟦,⟧業已核定', '「甲計畫」，業已核定'],
    ['離島（含綠島）⟦;⟧其他地區', '離島（含綠島）；其他地區'],
    ['預計完成⟦:⟧「甲計畫」', '預計完成：「甲計畫」'],
    ['| 已完成⟦,⟧待驗收 | 3 |', '| 已完成，待驗收 | 3 |'],
    ['說明⟦。。⟧<!-- 待補 -->', '說明。<!-- 待補 -->'],
  ];
  itMends(rule, wrong);

  it('finds two marks of which one is too many, and leaves the choice', () => {
    checkRule(rule, '准予備查⟦，。⟧');
    assert.equal(fixedBy(rule, '准予備查，。', '「。」'), '准予備查。');
    assert.equal(fixedBy(rule, '准予備查，。', '「，」'), '准予備查，');
  });

  const right = [
    '請參考……等事項',
    '第一階段——規劃，第二階段—執行',
    '太好了！！真的嗎？！是喔？？',
    '時間為14:00、24：00，電話:02-12345678',
    '男:女為2:1',
    '甲案:乙案之比為3：2',
    '比例為甲:乙',
    '計1,234件；比數3:2',
    'Yes, we can; see also: notes!',
    '分為A, B及C三項',
    '經U.S. FDA核准',
    '參加「動起來!島嶼」活動及《離島:下一站》展覽',
    '案由:本部業務報告',
    '會議日期:一百一十二年十二月',
    '標點符號（，、；：）之用法，「。。」不宜',
    '他說：「准予備查。」。',
    '<!-- 甲,乙。。 -->本部',
    '![圖一:甲](圖:甲.svg)',
    '辦理情形如下:',
    '年　　、　　月',
    '由張淑?科長主持',
    '本案通過；(一)甲,(二)乙',
  ];
  itChecks(rule, { right });

  itTakesLinearTime(
    rule,
    ['。', '中,', '中:', '是否?', '「中!', ',', '，。', '中:中'].map((piece) => piece.repeat(10_000)),
  );
});

describe('text/punctuation on real documents', () => {
  before(needCorpus);

  it('is silent on all of them, and on every trap', () => {
    for (const name of documentNames()) assert.deepEqual(findingsOf(rule, readDocument(name)), [], name);
    for (const { text } of readTraps()) assert.deepEqual(findingsOf(rule, text), [], text);
  });
});
