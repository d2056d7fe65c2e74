import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { importReport } from './imported';

const textOf = (content: string): string =>
  importReport(strToU8(`<!DOCTYPE html><meta charset="utf-8">${content}`), 'a.html').text;
const items = (...texts: string[]): string => texts.map((text) => `<li>${text}`).join('');

describe('import of lists of a page', () => {
  const cases: readonly [name: string, page: string, text: string][] = [
    ['an item without text', `<ol>${items('甲', '')}</ol><p>本段。`, '1.甲\n本段。\n'],
    ['a style', `<ol style="list-style-type:cjk-ideographic">${items('甲', '乙')}</ol>`, '一、甲\n二、乙\n'],
    ['a style among others', `<ol style="list-style: inside upper-alpha">${items('甲')}</ol>`, 'A.甲\n'],
    [
      'a style sheet',
      `<style>ol.t{list-style-type:trad-chinese-formal}/* x */ .n > li{} .n{list-style:none}</style><ol class="t">${items('甲', '乙')}</ol><ul class="n">${items('丙')}</ul>`,
      '壹、甲\n貳、乙\n丙\n',
    ],
    ['a style of an item', `<ol>${items('甲')}<li type="a">乙</ol>`, '1.甲\nb.乙\n'],
    [
      'counting down',
      `<ol reversed>${items('甲', '乙<ol><li>子</ol>', '丙')}</ol>`,
      '3.甲\n2.乙\n1.子\n1.丙\n',
    ],
    ['counting down from', `<ol reversed start="9">${items('甲', '乙')}</ol>`, '9.甲\n8.乙\n'],
    ['a value', `<ol><li value="5">甲<li>乙<li value="0">丙</ol>`, '5.甲\n6.乙\n0 .丙\n'.replace(' ', '')],
    ['zero', `<ol start="0">${items('甲')}</ol>`, '0.甲\n'],
    [
      'counters',
      `<style>ol{list-style:none;counter-reset:i}li{counter-increment:i}li::before{content:counter(i, cjk-ideographic) "、"}</style><ol>${items('甲<ol><li>子</ol>', '乙')}</ol>`,
      '一、甲\n一、子\n二、乙\n',
    ],
    [
      'nested counters',
      `<style>ol{list-style:none;counter-reset:i}li:before{counter-increment:i;content:counters(i, ".") '\\3001 '}</style><ol>${items('甲<ol><li>子<li>丑</ol>', '乙')}</ol>`,
      '1、甲\n1.1、子\n1.2、丑\n2、乙\n',
    ],
    ['an item that begins with a table', `<ol><li><table><tr><td>甲</table></ol>`, '1.\n| 甲 |\n| --- |\n'],
  ];
  for (const [name, page, text] of cases) {
    it(name, () => {
      assert.equal(textOf(page), text);
    });
  }
});

describe('import of a page whose source is wrapped', () => {
  const cases: readonly [string, string][] = [
    ['屏\n東縣', '屏東縣'],
    ['112年\r\n   12月', '112年12月'],
    ['屏<b>\n東</b>\n縣', '屏**東**縣'],
    ['，\nKing', '，King'],
    ['Annual\nreport', 'Annual report'],
    ['屏 東', '屏 東'],
    ['第&nbsp;\n3案', '第 3案'],
  ];
  for (const [source, text] of cases) {
    it(JSON.stringify(source), () => {
      assert.equal(textOf(`<p>${source}</p>`), `${text}\n`);
    });
  }
});

describe('import of forms', () => {
  it('shows what is filled in, ticked or chosen', () => {
    const form =
      '姓名<input value="王某"><input type="hidden" value="x"><input type="checkbox" checked>同意<input type=checkbox>不同意<input type=radio checked>甲<select><option>一<option selected>二</select>';
    assert.equal(textOf(`<form>${form}</form>`), '姓名王某☑同意☐不同意◉甲二\n');
    assert.equal(textOf('<p>他說<q>依<q>要點</q>辦理</q>'), '他說「依『要點』辦理」\n');
  });
});
