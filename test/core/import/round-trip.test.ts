import assert from 'node:assert/strict';
import { importReport } from './imported';
import { writeDocx } from '../../../core/render/docx/write-docx';
import { writeHtml } from '../../../core/render/html/write-html';
import { writeOdt } from '../../../core/render/odt/write-odt';
import type { PrintedReport } from '../../../core/render/printed-report';
import { blocksOf } from '../../../core/report/blocks';
import { Report } from '../../../core/report/report';

const text = `案由：本部業務辦理情形
一、綜合規劃司
(一) 計畫管考
本月完成三項審查。
1、甲案：已於112年11月6日召開會議。
2、乙案：**持續**辦理。
(1) 受理申請
(2) 現場查核
(二) 國會聯絡
二、資訊處
**以上均為暫定。**
個案A1\\*\\*345\\*\\*，詳見https://www.example.gov.tw/information/report/index.html?year=112（每月更新）。
| 項目 | 件數 | 比率 |
| :--- | ---: | --- |
| **新增**\\|修改 | 3 | 5% |
(一) 系統維護
`;

const printed = (source = text): PrintedReport => ({
  title: '報告',
  author: undefined,
  blocks: blocksOf(Report.parse(source, { scheme: 'auto' })),
  images: new Map(),
});
const long = (length: number, of: (at: number) => string): string =>
  Array.from({ length }, (_, at) => of(at)).join('');
const cut = `報告
一、綜合規劃司
${long(40, (at) => `本部辦理第${String(at)}案。`)}
(一) 甲案
| 項次 | 內容 |
| --- | --- |
${long(60, (at) => `| ${String(at)} | ${'說明'.repeat(30)} |\n`)}2、乙案：annual report on tourism and ${long(300, (at) => `item ${String(at)} `)}完成。
`;
const withoutBlank = (lines: string): string => lines.replace(/\n{2,}/g, '\n');

describe('import of what was exported', () => {
  it('gives the text of an ODF export back', async () => {
    const bytes = await writeOdt(printed(), () => Promise.resolve());
    assert.equal(withoutBlank(importReport(bytes, 'a.odt').text), text);
  });

  it('gives the text of a Word export back', async () => {
    const bytes = await writeDocx(printed(), () => Promise.resolve());
    assert.equal(withoutBlank(importReport(bytes, 'a.docx').text), text);
  });

  it('gives the text of a page back, and puts together what its pages cut', async () => {
    for (const source of [text, cut]) {
      const bytes = await writeHtml(printed(source), () => Promise.resolve());
      const { text: result, leftOut } = importReport(bytes, 'a.html');
      assert.equal(withoutBlank(result), source);
      assert.deepEqual(leftOut, []);
    }
  });

  it('says nothing of the numbers of pages', async () => {
    for (const [name, write] of [
      ['a.odt', writeOdt],
      ['a.docx', writeDocx],
    ] as const) {
      const bytes = await write(printed(), () => Promise.resolve());
      assert.deepEqual(importReport(bytes, name).leftOut, []);
    }
  });
});
