import assert from 'node:assert/strict';
import { Report } from '../../../core/report/report';
import type { SchemeName } from '../../../core/report/scheme';
import { block, outlineTree } from '../../support/outline-tree';

describe('a named scheme', () => {
  const kinds = (scheme: SchemeName): string[] =>
    [...Report.parse('', { scheme }).outline.scheme.keys()].slice(0, 7);

  it('says which kind stands above which', () => {
    assert.deepEqual(kinds('business'), ['一', '(一)', '1', '(1)', 'A', '(A)', 'a']);
    assert.deepEqual(kinds('handbook'), ['壹', '一', '(一)', '1', '(1)', '甲', '(甲)']);
  });

  it('decides where a kind comes up for the first time', () => {
    const text = '甲、 a\nA. b\nB. c';
    assert.equal(outlineTree(text, 'handbook'), '甲、 a\n  A. b\n  B. c');
    assert.equal(outlineTree(text, 'business'), '甲、 a\nA. b\nB. c');
  });
});

describe('an item', () => {
  const report = Report.parse(
    block(`
    案由：甲
    一、**總則**<!-- 註 -->\u3000要點 <!-- 二 -->
    說明。
    (一)\u3000子

    二、<!-- 待補 -->

  `),
  );
  const { items, units, groups } = report.outline;

  it('reaches to the next one of its level', () => {
    assert.deepEqual(
      items.map(({ line, endLine }) => [line, endLine]),
      [
        [1, 5],
        [3, 5],
        [5, 7],
      ],
    );
  });

  it('has parent, children, group and blanks', () => {
    const [first, child, second] = items;
    assert.deepEqual([child?.parent, first?.children, first?.parent], [first, [child], undefined]);
    assert.deepEqual(units, [first, second]);
    assert.deepEqual(
      groups.map(({ kind, items: members }) => [kind, members.length]),
      [
        ['一', 2],
        ['(一)', 1],
      ],
    );
    assert.deepEqual([first?.gap, child?.gap, child?.titleStart], ['', '　', 4]);
  });

  it('has a title without comments and marks of bold type', () => {
    assert.equal(
      outlineTree(report.lines.map(({ text }) => text).join('\n')),
      '一、 總則　要點\n  (一) 子\n二、',
    );
  });
});

describe('mistakes', () => {
  const mistakes: [string, string][] = [
    ['a gap', '1、 甲\n2、 乙\n4、 丙 !gap\n5、 丁'],
    ['a duplicate', '1、 甲\n2、 乙\n2、 丙 !duplicate\n3、 丁'],
    ['a swap', '1、 甲\n3、 乙 !order\n2、 丙\n4、 丁'],
    ['a wrong start', '一、 甲\n  (二) 子 !start\n  (三) 丑\n二、 乙'],
    ['a wrong level', '1、 甲\n(2) 乙 !level\n3、 丙'],
  ];
  for (const [name, tree] of mistakes) {
    it(`leave the tree in order: ${name}`, () => {
      const text = tree.replace(/ ![a-z]+$/gm, '').replace(/^ +/gm, '');
      assert.equal(outlineTree(text), tree);
    });
  }
});
