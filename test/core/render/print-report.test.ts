import assert from 'node:assert/strict';
import {
  blocksToPrint,
  imagePaths,
  printedReport,
  unitNames,
  unitsCalled,
} from '../../../core/render/print-report';
import { Report } from '../../../core/report/report';

const text = [
  '案由六：**本部**12月份業務報告<!-- 草稿 -->',
  '報告單位：秘書室',
  '一、綜合規劃司',
  '1、甲案',
  '![圖一](a.png)',
  '二、資訊處',
  '![圖二](a.png)',
  '![圖三](b.png)',
  '三、資訊處',
].join('\n');
const report = Report.parse(text);
const fileName = '報告.mreport';

describe('what is printed', () => {
  it('has the title of the report, or the name of its file', () => {
    const { title, author } = printedReport(report, { fileName }, new Map());
    assert.deepEqual([title, author], ['本部12月份業務報告', '秘書室']);
    const bare = printedReport(Report.parse('一、甲'), { fileName }, new Map());
    assert.deepEqual([bare.title, bare.author], ['報告', undefined]);
  });

  it('is one unit, where one is chosen', () => {
    const [unit] = unitsCalled(report, '綜合規劃司');
    const { title, author, blocks } = printedReport(report, { fileName, unit }, new Map());
    assert.deepEqual([title, author], ['綜合規劃司', '秘書室']);
    assert.deepEqual(
      blocks.map(({ type }) => type),
      ['item', 'item', 'figure'],
    );
  });

  it('lists each image once', () => {
    assert.deepEqual(imagePaths(blocksToPrint(report)), ['a.png', 'b.png']);
  });
});

describe('units by name', () => {
  it('with marker, without it, and by it alone, whatever the blanks', () => {
    for (const name of ['一、綜合規劃司', '綜合規劃司', ' 綜合 規劃司', '一、'])
      assert.deepEqual(unitsCalled(report, name), [report.contents[1]], name);
  });

  it('are several where two have the name, and none where nothing has it', () => {
    assert.equal(unitsCalled(report, '資訊處').length, 2);
    assert.deepEqual(unitsCalled(report, '三、資訊處'), [report.contents[3]]);
    assert.deepEqual(unitsCalled(report, '人事處'), []);
    assert.deepEqual(unitsCalled(report, ''), []);
  });

  it('are distinguished by their place, where several have the name', () => {
    assert.deepEqual(unitsCalled(report, '資訊處#1'), [report.contents[2]]);
    assert.deepEqual(unitsCalled(report, '資訊處#2'), [report.contents[3]]);
    assert.deepEqual(unitsCalled(report, '資訊處#3'), []);
    assert.deepEqual(unitsCalled(report, '人事處#1'), []);
    const named = Report.parse('一、乙#2\n二、乙\n三、乙\n');
    assert.deepEqual(unitsCalled(named, '乙#2'), [named.contents[0]]);
  });

  it('are listed with their markers', () => {
    assert.deepEqual(unitNames(report), ['一、綜合規劃司', '二、資訊處', '三、資訊處']);
  });
});
