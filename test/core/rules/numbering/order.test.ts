import assert from 'node:assert/strict';
import { fixed } from '../../../support/marked-text';
import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/order';

describe(rule, () => {
  itFinds(rule, [
    [
      'two neighbours that have changed places',
      '1、完成訪談。\n⟦3、⟧完成測試。\n2、完成設計。\n4、辦理驗收。',
      '1、完成訪談。\n2、完成測試。\n3、完成設計。\n4、辦理驗收。',
    ],
    ['the first two', '⟦(二)⟧ 現況\n(一) 緣起\n(三) 對策', '(一) 現況\n(二) 緣起\n(三) 對策'],
    ['the last two', '1、甲案\n2、乙案\n⟦4、⟧丙案\n3、丁案', '1、甲案\n2、乙案\n3、丙案\n4、丁案'],
    [
      'two that have changed places with all that is below them',
      '1、北區\n(1) 新建\n(2) 修繕\n⟦3、⟧中區\n(1) 新建\n(2) 修繕\n2、南區\n(1) 新建\n(2) 修繕\n4、東區',
      '1、北區\n(1) 新建\n(2) 修繕\n2、中區\n(1) 新建\n(2) 修繕\n3、南區\n(1) 新建\n(2) 修繕\n4、東區',
    ],
    [
      'two units that have changed places',
      '一、秘書處\n(一) 文書\n(二) 庶務\n⟦三、⟧人事處\n(一) 任免\n(二) 考核\n二、政風處\n(一) 預防\n(二) 查處\n四、主計處',
      '一、秘書處\n(一) 文書\n(二) 庶務\n二、人事處\n(一) 任免\n(二) 考核\n三、政風處\n(一) 預防\n(二) 查處\n四、主計處',
    ],
    [
      'an item that was moved down',
      '1、甲案\n3、乙案\n4、丙案\n⟦2、⟧丁案\n5、戊案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案',
    ],
    [
      'an item that was moved up to the top',
      '⟦3、⟧甲案\n1、乙案\n2、丙案\n4、丁案\n5、戊案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案',
    ],
    [
      'a series that starts again amid itself',
      '1、甲案\n2、乙案\n3、丙案\n⟦2、⟧丁案\n3、戊案\n4、己案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案\n6、己案',
    ],
    [
      'an item that was moved up',
      '1、甲案\n⟦4、⟧乙案\n2、丙案\n3、丁案\n5、戊案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案',
    ],
    [
      'a restart in the middle',
      '1、甲案\n2、乙案\n3、丙案\n⟦1、⟧丁案\n2、戊案\n3、己案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案\n6、己案',
    ],
    [
      'a restart below a unit, while the next unit begins at 1',
      '一、法規\n(一) 修正\n(二) 廢止\n⟦(一)⟧ 解釋\n(二) 訴願\n二、國會\n(一) 質詢\n(二) 協調',
      '一、法規\n(一) 修正\n(二) 廢止\n(三) 解釋\n(四) 訴願\n二、國會\n(一) 質詢\n(二) 協調',
    ],
    [
      'a number far too high',
      '1、甲案\n2、乙案\n⟦8、⟧丙案\n4、丁案\n5、戊案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案',
    ],
    [
      'a wrong numeral of ten',
      '一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n⟦十六、⟧己\n七、庚',
      '一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n七、庚',
    ],
    [
      'a wrong chapter',
      '壹、依據\n貳、目的\n⟦捌、⟧對象\n肆、期程\n伍、附則',
      '壹、依據\n貳、目的\n參、對象\n肆、期程\n伍、附則',
    ],
    ['letters', 'A. 收件\n⟦C.⟧ 初審\nB. 複審\nD. 核定', 'A. 收件\nB. 初審\nC. 複審\nD. 核定'],
    ['stems', '甲、收件\n⟦丙、⟧初審\n乙、複審\n丁、核定', '甲、收件\n乙、初審\n丙、複審\n丁、核定'],
    [
      'full-width digits in brackets',
      '（１）收件\n（２）初審\n⟦（４）⟧複審\n（３）核定\n（５）撥款',
      '（１）收件\n（２）初審\n（３）複審\n（４）核定\n（５）撥款',
    ],
    ['circled digits', '①收件\n⟦③⟧初審\n②複審\n④核定', '①收件\n②初審\n③複審\n④核定'],
    [
      'one swap in each of two groups',
      '(一) 北區\n1、新建\n⟦3、⟧修繕\n2、拆除\n(二) 南區\n⟦2、⟧新建\n1、修繕\n3、拆除',
      '(一) 北區\n1、新建\n2、修繕\n3、拆除\n(二) 南區\n1、新建\n2、修繕\n3、拆除',
    ],
    [
      'two swaps in one group',
      '⟦2、⟧甲案\n1、乙案\n3、丙案\n4、丁案\n⟦6、⟧戊案\n5、己案\n7、庚案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案\n6、己案\n7、庚案',
    ],
  ]);

  itIsSilentOn(rule, [
    [
      'two series, each announced by a sentence',
      '一、上午場次如下。\n1、報到\n2、致詞\n下午場次如下。\n1、報到\n2、綜合討論\n二、其他事項',
    ],
    ['a new series in an attachment', '一、甲\n二、乙\n附件一　申請須知\n一、丙\n二、丁'],
    ['a new series after a heading', '一、報名資格\n二、報名期限\n備註\n一、逾期不受理。\n二、資料不退還。'],
    [
      'a series that goes on after the one of a heading',
      '一、時間\n二、地點\n會議議程\n一、主席致詞\n二、業務報告\n備註\n三、出席者請攜帶證件。\n四、場地不供停車。',
    ],
    [
      'points of the subject and of the proposal',
      '主旨：檢送會議紀錄。\n說明：\n一、依會議決議辦理。\n二、請於文到7日內函復。\n三、副本抄送。\n擬辦：\n一、函復。\n二、文存。',
    ],
    [
      'notes that start again below each table',
      '(一) 歲入\n| 年度 | 金額 |\n| --- | --- |\n| 112 | 3 |\n註：1. 單位為千元。\n2. 不含追加。\n(二) 歲出\n註：1. 單位同上。\n2. 含保留數。',
    ],
    ['an item of title 三、四等親', '一、配偶\n二、直系血親\n三、三親等內之旁系血親\n四、二親等內之姻親'],
    [
      'prose that begins with an earlier number',
      '一、申請資格。\n二、申請期限。\n三、補助額度：\n一、二級離島加成百分之二十。\n四、附則。',
    ],
    [
      'prose that begins with a later number',
      '一、補助對象如次：\n五、六年級學生。\n二、補助額度。\n三、申請期限。',
    ],
    ['parties in a hearing', '議程表\n乙、丙方代表抽籤。\n甲、乙方代表陳述意見。\n丙、丁方代表總結。'],
    [
      'a table that counts down',
      '1、名次\n| 名次 | 得分 |\n| --- | --- |\n| 3、 | 70 |\n| 2、 | 80 |\n\n2、獎勵',
    ],
    [
      'a cited path at the start of a line',
      '(一) 金流受託機構之條件如次。\n(二) 系統受託機構之條件，比照\n「貳、三、(一)」辦理。\n(三) 其他。',
    ],
    ['hours of a programme', '1、報到\n14：05-14：10\n2、致詞\n13：50前完成報到\n3、討論'],
    [
      'a series below every parent, though they are of other kinds',
      '1、資格\nA. 年齡\nB. 學歷\n2、文件\n(1) 申請書\n(2) 切結書\n3、審查\nA. 初審\nB. 複審',
    ],
    [
      'a series that runs on below the next parent, and another that does not',
      '(一) 規範\n1、登記\n(1) 姓名\n(2) 地址\n2、申報\n(二) 罰則\n3、罰鍰\n(1) 初犯\n(2) 累犯\n4、停業',
    ],
    ['draft and final text of one item', '1、名額\n<!--\n3、經費（原第2點）\n-->\n2、期程\n3、經費'],
    [
      'law that numbers its own points in the middle of a line',
      '一、依3、1及2之順序辦理。\n二、第三點、第一點併同修正。\n三、餘照案。',
    ],
  ]);

  it('swaps two items with everything below them', () => {
    const text = '1、甲\n3、丙\n(1) 子\n(2) 丑\n2、乙\n乙的說明。\n4、丁';
    assert.equal(fixed(rule, text, '對調'), '1、甲\n2、乙\n乙的說明。\n3、丙\n(1) 子\n(2) 丑\n4、丁');
  });

  it('offers no swap where an item was moved further', () => {
    assert.throws(() => fixed(rule, '1、甲\n3、乙\n4、丙\n2、丁\n5、戊', '對調'), /no such fix/);
  });
});
