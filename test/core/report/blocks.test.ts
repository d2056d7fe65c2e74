import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../core/report/block';
import { blocksOf } from '../../../core/report/blocks';
import { Report } from '../../../core/report/report';
import { block } from '../../support/outline-tree';
import { interestingLines, runsOr } from '../../support/random-reports';

const blocks = (text: string): Block[] => blocksOf(Report.parse(text));

/** `first-last type level text`, lines counted from 1; what a table or figure has instead of a text. */
function describeBlock(found: Block): string {
  const place = `${found.line + 1}-${found.line + found.lineCount} ${found.type}`;
  switch (found.type) {
    case 'field':
      return `${place} ${found.name}${found.isTitle ? '!' : ''}=${found.content}`;
    case 'item':
      return `${place} ${found.level} ${found.marker}|${found.text}`;
    case 'paragraph':
      return `${place} ${found.level} ${found.text}`;
    case 'figure':
      return `${place} ${found.level} ${found.caption}→${found.path}`;
    case 'table':
      return `${place} ${found.level} ${found.caption ?? '-'}`;
    case 'hidden':
      return place;
  }
}

function checkBlocks(text: string, expected: string): void {
  assert.equal(blocks(block(text)).map(describeBlock).join('\n'), block(expected));
}

describe('blocks', () => {
  it('end where a vertical tab does, and are printed without control characters', () => {
    assert.deepEqual(blocks('一、甲\u0001司\u000b內\f容\u000b\n\n| 甲\u200b乙 |').map(describeBlock), [
      '1-1 item 1 一、|甲司',
      '2-2 paragraph 1 內容',
      '3-3 table 1 -',
    ]);
    assert.deepEqual(blocks('說明：甲\u000b乙').map(describeBlock), [
      '1-1 field 說明=甲',
      '2-1 paragraph 0 乙',
    ]);
  });

  it('are fields, items and paragraphs, with the blank lines after them', () => {
    checkBlocks(
      `
      案由六：業務報告

      說明：如下
      前言。
      一、**司**

      (一) 甲 <!-- 註 -->
      本文。


      二、處
      `,
      `
      1-2 field 案由六!=業務報告
      3-3 field 說明=如下
      4-4 paragraph 0 前言。
      5-6 item 1 一、|**司**
      7-7 item 2 (一)|甲
      8-10 paragraph 2 本文。
      11-11 item 1 二、|處
      `,
    );
  });

  it('hide comments, directives and blank lines at the beginning', () => {
    checkBlocks(
      `

      <!-- mreport-disable -->
      <!-- 草稿
      二、不印
      -->
      一、甲<!-- 起
      迄 -->乙
      <!-- 末 -->
      `,
      `
      1-5 hidden
      6-6 item 1 一、|甲
      7-8 paragraph 1 乙
      `,
    );
  });

  it('show bullets and notes with the marker, and two markers as text', () => {
    checkBlocks(
      `
      - (一) 甲
      • (二) 乙
      註：1. 編號
      2. 姓名
      (三) 1.壓力錶
      `,
      `
      1-1 item 1 - (一)|甲
      2-2 item 1 • (二)|乙
      3-3 item 2 註：1.|編號
      4-4 item 2 2.|姓名
      5-5 item 1 (三)|1.壓力錶
      `,
    );
  });

  it('are paragraphs where a field’s name stands below an item', () => {
    checkBlocks(
      `
      一、甲
      說明：乙
      `,
      `
      1-1 item 1 一、|甲
      2-2 paragraph 1 說明：乙
      `,
    );
  });

  it('are tables with the caption above', () => {
    checkBlocks(
      `
      一、甲
      表一\u3000件數
      | 年度 | 件數 |
      |---|---|

      表2：經費
      | 年度 |

      表列各項如下。
      | 年度 |
      表三\u3000孤立

      | 年度 |
      <!-- 註 -->
      | 年度 |
      `,
      `
      1-1 item 1 一、|甲
      2-5 table 1 表一\u3000件數
      6-8 table 1 表2：經費
      9-9 paragraph 1 表列各項如下。
      10-10 table 1 -
      11-14 table 1 表三\u3000孤立
      15-15 table 1 -
      `,
    );
  });

  it('are figures, alone on their line', () => {
    checkBlocks(
      `
      ![圖一\u3000月報](figures/a.svg)
      一、甲
      ![]( a b.png )
      見![圖](c.png)。
      `,
      `
      1-1 figure 0 圖一\u3000月報→figures/a.svg
      2-2 item 1 一、|甲
      3-3 figure 1 →a b.png
      4-4 paragraph 1 見![圖](c.png)。
      `,
    );
  });
});

describe('tables', () => {
  const table = (text: string): unknown => {
    const [found] = blocks(block(text));
    assert.equal(found?.type, 'table');
    return [found.header, found.alignments, found.rows];
  };

  it('have a header and alignments where a delimiter row says so', () => {
    assert.deepEqual(
      table(`
        | 年度 | 件數 | 經費 | 備註 |
        |:---|---:|:-:|-|
        | 112 | 5 | 1,000 | |
      `),
      [['年度', '件數', '經費', '備註'], ['left', 'right', 'center', undefined], [['112', '5', '1,000', '']]],
    );
  });

  it('have rows only without one', () => {
    assert.deepEqual(
      table(`
        | 年度 | 件數 |
        | 112 | 5 |
      `),
      [
        undefined,
        [],
        [
          ['年度', '件數'],
          ['112', '5'],
        ],
      ],
    );
  });

  it('may escape pipes, and leave out the last one', () => {
    assert.deepEqual(
      table(`
        | 甲\\|乙 | \\丙 |
        |---|---
        | 丁 | 戊
      `),
      [['甲|乙', '\\丙'], [undefined, undefined], [['丁', '戊']]],
    );
  });

  it('do not show comments', () => {
    assert.deepEqual(table('\n| 甲<!-- | --> | 乙 |\n'), [undefined, [], [['甲', '乙']]]);
  });
});

describe('blocks, for any report', () => {
  it('cover all lines in order, without gaps or overlaps', () => {
    fc.assert(
      fc.property(interestingLines, (lines) => {
        const report = Report.parse(lines.join('\n'));
        let next = 0;
        for (const { line, lineCount } of blocksOf(report)) {
          assert.equal(line, next);
          assert.ok(lineCount > 0);
          next += lineCount;
        }
        assert.equal(next, report.lines.length);
      }),
      { numRuns: runsOr(60) },
    );
  });
});
