import assert from 'node:assert/strict';
import { referenceItem } from '../../../../core/rules/reference/item';
import { checkRule, findingsOf } from '../../../support/marked-rule';

/** A report with one unit of two levels below it, and `text` in its second unit. */
const report = (text: string): string =>
  `一、航政處\n(一) 航線營運\n1、班次\n2、運量\n3、停航\n(二) 汰舊換新\n(三) 航行安全\n(1) 演練\n(2) 抽查\n二、港務處\n(一) ${text}\n(二) 其他`;

const check = (text: string): void => {
  checkRule(referenceItem, report(text));
};
const checkWhole = (marked: string): void => {
  checkRule(referenceItem, marked);
};

describe('reference/item', () => {
  it('finds the step of a path that is not there', () => {
    check('詳本報告一、(一)⟦4、⟧之說明。');
    check('併見本報告一、⟦(四)⟧。');
    check('詳本報告⟦三、(一)2、⟧之說明。');
    check('後續作為詳本報告一、(二)⟦1、⟧。');
    check('如本報告一、⟦(五)1、(2)⟧所述。');
    check('依本報告一、（一）⟦９、⟧辦理。');
    check('詳本報告一、(三)⟦(3)⟧。');
  });

  it('leads to an item whose marker is of the wrong level', () => {
    checkWhole(
      '一、航政處\n(一) 班次\n二、 運量\n(三) 停航\n二、港務處\n(一) 詳本報告一、(二)之說明。\n(二) 其他',
    );
    checkWhole('一、航政處\n(一) 班次\n1、甲\n(2) 乙\n3、丙\n二、港務處\n(一) 詳本報告一、(一)2、之說明。');
  });

  it('finds it in a path without 、 at its end, and in a list of paths', () => {
    check('詳本報告一、(一)⟦5⟧，不再贅述。');
    check('詳本報告一、(一)2及⟦6⟧。');
    check('詳本報告一、(一)1、⟦4⟧各點。');
    check('詳本報告一、(二)及⟦(四)⟧。');
  });

  it('finds it in paths into 說明, and into a notice', () => {
    checkWhole('主旨：修繕案\n說明：\n一、經費\n(一) 甲\n二、期程\n擬辦：依說明⟦三、(三)3、(1)⟧辦理。');
    checkWhole('主旨：修繕案\n說明：\n一、經費\n二、期程\n擬辦：如說明⟦四⟧，請核示。');
    checkWhole('壹、條件\n一、資格\n(一) 甲\n貳、文件\n一、符合本公告壹、一、⟦(二)⟧條件者。\n二、切結書');
    checkWhole('壹、條件\n一、資格\n貳、文件\n一、依本公告⟦參、一、⟧規定。');
  });

  it('is silent on paths that lead to an item', () => {
    check('詳本報告一、(一)3、之說明。');
    check('詳本報告一、（三）⑵；另見本報告二、(二)。');
    check('詳本報告一、(三)(2)。');
    check('如本報告一、(一)２及３所述。');
    check('詳本報告一、(一)1至3。');
    check('詳本報告二。');
  });

  it('is silent on a path that leaves a level out', () => {
    check('詳本報告一、3、之說明。');
  });

  it('is silent on other texts', () => {
    check('詳上月份本報告七、(一)。');
    check('依行政程序法第154條第9項規定。');
    check('依旨揭計畫五、(六)2、規定。');
    check('該公告玖、三、(一)已載明。');
    check('參照日本報告九、(一)之作法。');
    check('依前開要點九、(二)辦理。');
    check('來函說明：「依本公告九、(一)辦理」。');
    check('另補充說明九、(一)部分。');
  });

  it('is silent on 說明 where the report has no such part', () => {
    check('如說明九、(三)所述。');
  });

  it('is silent on counts', () => {
    check('檢送本報告10份、3.5頁。');
    check('本報告三份已送達。');
    check('詳本報告一、(一)5件案例。');
    check('本報告一、四月份執行情形。');
  });

  it('is silent where the path begins at a level that the report does not begin with', () => {
    check('詳本報告甲、乙案。');
    check('詳本報告參、一、。');
    checkWhole('本報告九、(一)已敘明。');
  });

  it('leaves numbers that are wrong themselves to the rules on numbering', () => {
    checkWhole('一、甲\n(一) 子\n(二) 丑\n(四) 卯\n(五) 辰\n二、乙\n詳本報告一、(三)。');
  });

  it('knows a number by what it is and by what it should be', () => {
    checkWhole('一、甲\n(一) 子\n(三) 丑\n(四) 寅\n二、乙\n詳本報告一、(二)及(四)。');
  });

  it('says where the path breaks off', () => {
    const [first, second] = findingsOf(referenceItem, report('詳本報告一、(一)9、及本報告七、(二)。'));
    assert.match(first?.message ?? '', /「本報告一、\(一\)9、」.*「一、\(一\)」之下沒有「9、」/);
    assert.match(second?.message ?? '', /本文沒有「七、」/);
  });
});
