import assert from 'node:assert/strict';
import { importReport } from './imported';
import { writeDocx } from '../../../core/render/docx/write-docx';
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
| 項目 | 件數 |
| --- | --- |
| 新增\\|修改 | 3 |
(一) 系統維護
`;

const printed = (): PrintedReport => ({
  title: '報告',
  author: undefined,
  blocks: blocksOf(Report.parse(text, { scheme: 'auto' })),
  images: new Map(),
});
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
});
