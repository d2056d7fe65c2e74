import assert from 'node:assert/strict';
import type { SchemeName } from '../../../core/report/scheme';
import { block, outlineTree } from '../../support/outline-tree';

/** Checks that the outline of a text is that of its indented twin: each line of `tree` that has no `*` is an item. */
function checkTree(text: string, tree: string, scheme: SchemeName = 'auto'): void {
  assert.equal(outlineTree(block(text), scheme), tree === '' ? '' : block(tree));
}

/** Items written with their indentation; the text has none. A line that begins with `*` is not an item. */
function checkIndented(tree: string, scheme: SchemeName = 'auto'): void {
  const lines = block(tree).split('\n');
  const text = lines.map((line) => line.trim().replace(/^\*/, '')).join('\n');
  const items = lines.filter((line) => line.trim() !== '' && !line.trim().startsWith('*'));
  assert.equal(outlineTree(text, scheme), items.join('\n'));
}

describe('the outline', () => {
  const regular: [string, string][] = [
    [
      'business levels',
      `
      一、 司
        (一) 甲
          1、 子
            (1) 丑
              A. 寅
                (A) 卯
                  a. 辰
                    (a) 巳
                    (b) 午
            (2) 未
        (二) 乙
      二、 處
      `,
    ],
    [
      'handbook levels',
      `
      壹、 總
        一、 甲
          (一) 乙
            1、 丙
              (1) 丁
                甲、 戊
                  (甲) 己
                  (乙) 庚
        二、 辛
      貳、 壬
      `,
    ],
    [
      '1.→甲→(甲)',
      `
      1. 總
        甲、 戊
          (甲) 子
          (乙) 丑
        乙、 己
      2. 別
        甲、 庚
        乙、 辛
      `,
    ],
    [
      '壹→一',
      `
      壹、 總
        一、 甲
        二、 乙
      貳、 別
        一、 丙
        二、 丁
      參、 附
      `,
    ],
    [
      'A after (1)',
      `
      (1) 甲
        A. 子
        B. 丑
      (2) 乙
        A. 寅
        B. 卯
      `,
    ],
    [
      'the usual order reversed several times',
      `
      1. 甲
        一、 子
        二、 丑
      2. 乙
        一、 寅
        二、 卯
      3. 丙
        一、 辰
        二、 巳
      `,
    ],
    [
      '甲→一, though the scheme knows them the other way round',
      `
      甲、 總則
      乙、 分則
        一、 子
        二、 丑
      丙、 附則
      `,
    ],
    [
      '① below 一',
      `
      一、 甲
        ① 子
        ② 丑
      二、 乙
      `,
    ],
    [
      'other kinds below the next parent',
      `
      1、 甲
        (1) 子
        (2) 丑
      2、 乙
        A. 寅
        B. 卯
      `,
    ],
  ];
  for (const [name, tree] of regular) {
    it(`has ${name}`, () => {
      checkIndented(tree);
    });
  }

  it('reads a report in any form of its markers', () => {
    checkIndented(`
      一、 甲
        （一） 子
          １、 丑
            ⑴ 寅
            (２). 卯
          2. 辰
        ㈡ 巳
      二、 乙
    `);
  });

  it('goes down and up again across blank lines, text, tables and figures', () => {
    checkIndented(`
      一、 甲

      *本文如下：
        (一) 子
      *表一\u3000件數
      *| 1、甲 | 二、乙 |

          1、 丑
      *![圖一](a.png)
      *<!-- 2、草稿 -->
          2、 寅
      二、 乙
    `);
  });
});

describe('a series', () => {
  const series: [string, string][] = [
    [
      'runs on below the next parent',
      `
      (一) 前
        1、 甲
        2、 乙
      (二) 後
        3、 丙
        4、 丁
      `,
    ],
    [
      'runs on across chapters',
      `
      壹、 總
        一、 甲
        二、 乙
      貳、 別
        三、 丙
        四、 丁
      `,
    ],
    [
      'starts again in an attachment',
      `
      一、 甲
      二、 乙
      *附件一\u3000須知
      一、 丙
      二、 丁
      `,
    ],
    [
      'starts again in notes, and the one before goes on',
      `
      一、 甲
        1、 子
        2、 丑
      *註：
        1、 寅
        2、 卯
      二、 乙
      `,
    ],
    [
      'starts again below a heading',
      `
      1、 甲
      2、 乙
      *審查程序
      1、 丙
      2、 丁
      `,
    ],
    [
      'goes on after a caption',
      `
      1、 甲
      2、 乙
      *表一\u3000件數
      *| 甲 |
      3、 丙
      `,
    ],
    [
      'belongs to the parts of an English text',
      `
      *I. Scope of the agreement
      1. First
      2. Second
      *II. Definitions
      1. Third
      2. Fourth
      `,
    ],
  ];
  for (const [name, tree] of series) {
    it(name, () => {
      checkIndented(tree);
    });
  }

  it('may begin in a note, or beside the item above', () => {
    checkTree(
      `
      註：1. 編號
      2. 姓名
      `,
      `
      1. 編號
      2. 姓名
      `,
    );
    checkTree(
      `
      一、甲
      (一) 1.壓力錶
      2.安全閥
      (二) 其他
      二、乙
      `,
      `
      一、 甲
        (一)
          1. 壓力錶
          2. 安全閥
        (二) 其他
      二、 乙
      `,
    );
  });

  it('may be written by place', () => {
    const numerals = [...'一二三四五六七八九', '一○', '一一', '十二'];
    const lines = numerals.map((numeral) => `${numeral}、 項目`).join('\n');
    assert.equal(outlineTree(lines), lines);
  });
});

describe('prose', () => {
  const prose: [string, string][] = [
    ['甲、乙方代表抽籤決定陳述意見順序。', '一、 a\n二、 b'],
    ['四、五年內曾獲得獎項者，優先錄取。', '一、 a\n二、 b'],
    ['A、B及C等三項均應檢附。', '1、 a\n2、 b'],
    ['92、93年連續二年辦理。', '1、 a\n2、 b'],
    ['電話：(03)8882403', '(一) a\n(二) b'],
    ['11年增加抽測。', '1、 a\n2、 b'],
    ['1.5倍計算。', '1. a\n2. b'],
    ['112、113年度各辦理一次。', '(1) a\n(2) b'],
  ];
  for (const [line, items] of prose) {
    it(`is ${line}`, () => {
      const [first = '', second = ''] = items.split('\n');
      assert.equal(outlineTree([first, line, second].join('\n')), items);
    });
  }

  it('is not what begins like it but has its place', () => {
    for (const tree of [
      '一、 綜合\n二、 二級檢修\n三、 三級檢修',
      '一、 甲\n二、 三級檢修\n三、 其他',
      '1、 2樓\n2、 3樓',
    ]) {
      assert.equal(outlineTree(tree.replaceAll(' ', '')), tree);
    }
  });
});
