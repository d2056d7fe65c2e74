import assert from 'node:assert/strict';
import { check, fixed } from '../../../support/marked-text';
import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/gap';

describe(rule, () => {
  itFinds(rule, [
    [
      'a unit that is missing',
      '一、綜合規劃司\n二、資訊處\n⟦四、⟧人事處\n五、主計處',
      '一、綜合規劃司\n二、資訊處\n三、人事處\n四、主計處',
    ],
    ['the second of three', '(一) 緣起\n⟦(三)⟧ 作法\n(四) 預期效益', '(一) 緣起\n(二) 作法\n(三) 預期效益'],
    [
      'a number missing before the last',
      '1、完成招標。\n2、完成訪談。\n3、完成測試。\n⟦5、⟧辦理驗收。',
      '1、完成招標。\n2、完成訪談。\n3、完成測試。\n4、辦理驗收。',
    ],
    [
      'several that are missing',
      '1、申請書。\n⟦5、⟧切結書。\n6、同意書。',
      '1、申請書。\n2、切結書。\n3、同意書。',
    ],
    [
      'two gaps in one group as two',
      '1、甲案\n⟦3、⟧乙案\n4、丙案\n⟦7、⟧丁案\n8、戊案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案',
    ],
    [
      'one gap in each of two groups',
      '(一) 北區\n1、新建\n⟦3、⟧修繕\n(二) 南區\n1、新建\n2、修繕\n⟦4、⟧拆除',
      '(一) 北區\n1、新建\n2、修繕\n(二) 南區\n1、新建\n2、修繕\n3、拆除',
    ],
    [
      'the gap above and the one below it',
      '一、法規\n(一) 修正2案。\n⟦(三)⟧ 廢止1案。\n⟦三、⟧訴願\n(一) 受理12件。\n(二) 審結10件。',
      '一、法規\n(一) 修正2案。\n(二) 廢止1案。\n二、訴願\n(一) 受理12件。\n(二) 審結10件。',
    ],
    [
      'one before an attachment and one in it',
      '一、依據\n二、目的\n⟦四、⟧期程\n附件　作業須知\n一、申請\n⟦三、⟧核定',
      '一、依據\n二、目的\n三、期程\n附件　作業須知\n一、申請\n二、核定',
    ],
    ['a letter left out', 'A. 第一場\nB. 第二場\n⟦D.⟧ 第三場', 'A. 第一場\nB. 第二場\nC. 第三場'],
    [
      'a small letter left out',
      '(1) 書面審查\n(a) 資格\n⟦(c)⟧ 經費\n(2) 實地訪視',
      '(1) 書面審查\n(a) 資格\n(b) 經費\n(2) 實地訪視',
    ],
    [
      'a stem left out',
      '甲、受理申請\n乙、書面審查\n⟦丁、⟧核定公告',
      '甲、受理申請\n乙、書面審查\n丙、核定公告',
    ],
    [
      'a chapter left out, its items in order',
      '壹、依據\n貳、目的\n一、培育人才。\n二、推廣成果。\n⟦肆、⟧獎勵\n一、獎狀。\n二、獎金。',
      '壹、依據\n貳、目的\n一、培育人才。\n二、推廣成果。\n參、獎勵\n一、獎狀。\n二、獎金。',
    ],
    ['full-width digits', '１、品名。\n２、成分。\n⟦４、⟧用途。', '１、品名。\n２、成分。\n３、用途。'],
    ['digits with a dot', '1. 學校清冊\n⟦3.⟧ 報名表', '1. 學校清冊\n2. 報名表'],
    ['full-width brackets', '（一）前言\n⟦（三）⟧結論', '（一）前言\n（二）結論'],
    ['digits in brackets', '(1) 自行辦理。\n⟦(3)⟧ 委託辦理。', '(1) 自行辦理。\n(2) 委託辦理。'],
    ['circled digits', '一、步驟\n①填表\n②用印\n⟦④⟧寄送', '一、步驟\n①填表\n②用印\n③寄送'],
    ['enclosed digits', '⑴填表\n⟦⑶⟧用印\n⑷寄送', '⑴填表\n⑵用印\n⑶寄送'],
    [
      'a number missing beyond ten',
      `${[...'一二三四五六七八九十'].map((numeral) => `${numeral}、事項。\n`).join('')}⟦十二、⟧其他事項。`,
      [...'一二三四五六七八九十', '十一'].map((n) => `${n}、${n === '十一' ? '其他' : ''}事項。`).join('\n'),
    ],
    [
      'a number missing where the series runs on below the next parent',
      '(一) 廠房\n1、應與住宅隔離。\n2、應有足夠照明。\n(二) 人員\n3、應穿著防護衣。\n⟦5、⟧應定期健康檢查。',
      '(一) 廠房\n1、應與住宅隔離。\n2、應有足夠照明。\n(二) 人員\n3、應穿著防護衣。\n4、應定期健康檢查。',
    ],
    [
      'a number missing after a table',
      '1、經費\n表一　經費\n| 年度 | 金額 |\n| --- | --- |\n| 112年 | 3萬元 |\n\n⟦3、⟧人力',
    ],
    [
      'a point left out below a heading that names another one',
      '依獎勵要點第三點規定辦理如下列\n一、獎狀。\n二、獎金。\n⟦四、⟧表揚。',
    ],
    [
      'a parent that is missing rather than its children',
      '1、甲案\n(1) 緣起\n(2) 作法\n(1) 緣起\n(2) 作法\n⟦3、⟧丙案\n(1) 緣起\n(2) 作法',
    ],
    [
      'a unit that is missing rather than its items',
      '一、綜規司\n(一) 法規\n(二) 計畫\n(一) 開源\n(二) 節流\n⟦三、⟧主計處\n(一) 預算\n(二) 決算',
    ],
  ]);

  it('finds a gap in the middle of two hundred items', () => {
    const items = Array.from({ length: 200 }, (_, index) => index + 1)
      .filter((number) => number !== 101)
      .map((number) => (number === 102 ? `⟦102、⟧辦理完成` : `${String(number)}、辦理完成`));
    check(rule, items.join('\n'));
  });

  const [toNine, toTen] = ['一二三四五六七八九', '一二三四五六七八九十'].map((numerals) =>
    [...numerals].map((numeral) => `${numeral}、事項。\n`).join(''),
  );
  itIsSilentOn(rule, [
    [
      'a series that runs on below the next parent',
      '(一) 前段\n1、甲\n2、乙\n3、丙\n(二) 後段\n4、丁\n5、戊',
    ],
    [
      'a series that runs on across chapters',
      '壹、品質規範\n一、應索取紀錄。\n二、應設專櫃。\n貳、衛生規範\n三、建築與設備\n(一) 廠房。\n(二) 天花板。\n四、人員',
    ],
    ['ten and eleven written by place', `${toNine ?? ''}一○、事項。\n一一、其他事項。`],
    ['eleven and twelve in words', `${toTen ?? ''}十一、事項。\n十二、其他事項。`],
    ['a variant of three', '壹、依據\n貳、宗旨\n叁、申請對象\n肆、申請期限'],
    [
      'some points of a text that is amended in part',
      '獎勵要點部分規定修正規定\n一、評核對象\n二、評核方式\n五、獎勵',
    ],
    [
      'points of a text that is amended, by number',
      '補助作業要點第二點、第五點修正規定\n二、補助對象為立案之團體。\n五、申請人應檢附計畫書。',
    ],
    [
      'points of a text, old and new side by side',
      '補助作業要點第四點、第六點修正對照表\n四、補助額度以十萬元為限。\n六、申請人應檢附成果報告。',
    ],
    [
      'points that are appended to the decree that amends them',
      '修正「獎勵要點」第三點、第五點，並自即日生效。\n附修正「獎勵要點」第三點、第五點\n三、獎勵以一次為限。\n五、附則。',
    ],
    [
      'one point of a text that is amended, with all that is below it',
      '獎勵要點第四點修正規定\n四、申請應備文件：\n(一) 申請書。\n(二) 計畫書。',
    ],
    [
      'years and figures at the start of a line',
      '1、抽測手機15款。\n11年增加抽測2款。\n2、3.5倍為歷年最高。\n3.5倍之成長已屬不易。\n3、其他。',
    ],
    [
      'numbers that go on with the sentence',
      '一、申請資格如次。\n四、五年內曾獲補助者，不得申請。\n二、申請期限。',
    ],
    ['a telephone number', '(1) 洽詢專線：\n(03)8882403\n(2) 傳真：同上。'],
    ['a formula', '(1) 年增率以下式計算：\n(16)＝(10)＋(15)\n(2) 其餘免計。'],
    ['a file number', '1、依據：\n94.1.3.公法字第0940000003號函。\n2、說明事項。'],
    [
      'numbers in a table',
      '1、進度\n| 項次 | 內容 |\n| --- | --- |\n| 1、 | 招標 |\n| 4、 | 驗收 |\n\n2、經費',
    ],
    ['an item that a comment holds', '1、進度\n<!-- 5、草稿，尚未核定。 -->\n2、經費'],
    ['a series that begins in a note', '備註：1. 免附正本。\n2. 影本應用印。\n3. 逾期不受理。'],
    [
      'two items on one line',
      '(一) 1.壓力錶應每年校驗。\n2.安全閥應每年校驗。\n3.管線應每月巡檢。\n(二) 其他',
    ],
    [
      'a series that starts again in an attachment',
      '一、目的\n二、對象\n附件一　申請須知\n一、資格\n二、期限\n三、方式',
    ],
    [
      'a quotation of another text’s points',
      '一、第三點修正為「三、本要點之補助，以一次為限。」。\n二、第七點修正為：\n「七、本要點自公告日生效。」',
    ],
    [
      'parts in Roman numerals',
      'I. These Directions apply.\nA. the form\nB. the letter\nIV. The Ministry may deny it.',
    ],
  ]);

  it('inserts the missing items', () => {
    assert.equal(fixed(rule, '1、甲\n4、丁', '補上'), '1、甲\n2、\n3、\n4、丁');
    assert.equal(fixed(rule, '（一）甲\n（三）丙', '補上'), '（一）甲\n（二）\n（三）丙');
  });

  it('offers no insertion of what was never there', () => {
    assert.throws(() => fixed(rule, '1、甲\n2、乙\n63、丙\n64、丁', '補上'), /no such fix/);
  });
});
