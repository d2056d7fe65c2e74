import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll, type FixAllOptions } from '../../../core/features/fix-all';
import { findingsIn } from '../../support/marked-text';
import { anyText, interestingLines, runsOr } from '../../support/random-reports';

const options: FixAllOptions = { locale: 'zh-TW', rules: {}, scheme: 'auto' };
const fixedText = (text: string): string => fixAll(text, options).text;

/** What editors do with the edits. */
function applied(text: string): string {
  const document = TextDocument.create('file:///r.mreport', 'mreport', 1, text);
  return TextDocument.applyEdits(document, [...fixAll(text, options).edits]);
}

describe('fixing all that is safe', () => {
  const cases: [what: string, text: string, fixed: string][] = [
    ['bullets', '- (1) 甲案。\n• (2) 乙案。', '(1) 甲案。\n(2) 乙案。'],
    ['half brackets', '(1) 甲案\n(2）乙案\n(3) 丙案', '(1) 甲案\n(2) 乙案\n(3) 丙案'],
    ['markers unlike the others', '(一) 甲案\n（二）乙案\n(三) 丙案', '(一) 甲案\n(二) 乙案\n(三) 丙案'],
    ['a bullet and a marker on one line', '(1) 甲案\n- （2）乙案\n(3) 丙案', '(1) 甲案\n(2) 乙案\n(3) 丙案'],
    ['marks', '本案業已核定，，並函知各機關。', '本案業已核定，並函知各機關。'],
    ['half-width marks', '經查尚無不符,爰同意備查。', '經查尚無不符，爰同意備查。'],
    ['full-width digits', '本季計受理３６５件，較上季增加12件。', '本季計受理365件，較上季增加12件。'],
    ['simplified characters', '本月完成网站更新。', '本月完成網站更新。'],
    ['citations', '依證券交易法第一百八十二之一條規定辦理。', '依證券交易法第一百八十二條之一規定辦理。'],
    [
      'directives without use',
      '1、甲案\n<!-- mreport-disable-next-line numbering/gap -->\n2、乙案',
      '1、甲案\n2、乙案',
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(`corrects ${what}`, () => {
      assert.equal(fixedText(text), expected);
    });
  }

  it('joins a sentence that was cut more than once', () => {
    const parts = [
      '本案業於112年11月6日召開審查會議，計有12家業者參加。會中並決議請各業者於12月底前完成測試作業',
      '，並將結果函送本部。本部將於收到後一個月內完成審查，並公告於網站供各界參考及下載',
      '，以利業者遵循。',
    ];
    assert.equal(fixedText(parts.join('\r\n\r\n')), parts.join(''));
  });

  const personal: [what: string, text: string][] = [
    ['a gap', '1、甲案\n2、乙案\n4、丁案'],
    ['a day that is not in the calendar', '於112年2月30日召開會議。'],
    ['a year without its mark', '112度預算已編列完竣。'],
    ['a total', '本季計41件：甲類7件、乙類33件。'],
    ['a place', '本月赴屏東縣山地門鄉辦理訪查。'],
    ['a range with ~', '統計期間為5月26日~12月21日。'],
    ['a question mark within a sentence', '本案是否應予補助?請討論。'],
    [
      'paragraphs of which one lacks its full stop',
      '本案業經審查通過。會中並決議請各業者於12月底前完成改善，不得逾百分之四十\n\n第一項設施之申請，應依實際情況辦理。',
    ],
    [
      'names',
      '公示送達納稅義務人張淑怜等1件核定通知書\n主任委員　陳　冲\n由咏嘉有限公司得標\n負責人：陳宏价、隋清凉、温春枝',
    ],
    [
      'addresses, paths and names of files',
      '請見https://www.gov.tw/政策?名稱=數位,發展。\n存於D:\\報告\\資料,草案\n附「報告,草案.docx」及网站．１２.pdf',
    ],
    ['a row of full stops', '其餘從略。。。'],
    ['marks that contradict each other', '本案業已核定，。'],
    ['a character that may be two', '本月共发現3件。'],
    ['what is quoted', '引據「网站」一詞辦理。'],
    ['a citation that lacks a word', '依公司法第四十四第二項規定辦理。'],
    ['a directive that may be of use elsewhere', '1、甲案\n<!-- mreport-disable-next-line -->\n2、乙案'],
    ['what a directive suppresses', '<!-- mreport-disable-next-line text/bullet -->\n- (1) 甲案\n(2) 乙案'],
  ];
  for (const [what, text] of personal) {
    it(`leaves to the user: ${what}`, () => {
      assert.deepEqual(fixAll(text, options), { text, fixed: new Map(), edits: [], changes: [] });
    });
  }

  it('leaves a marker that would be none in the usual form', () => {
    const text = ['1.甲案', '2.乙案', '3.丙案', '4、5倍成長', '5、丁案', '6.戊案'].join('\n');
    assert.equal(fixedText(text), text.replace('5、', '5.'));
  });

  it('keeps line ends, mixed ones included', () => {
    const text = '- 1、甲案\r\n- 2、乙案\n\r\n- 3、丙案\r';
    assert.equal(fixedText(text), '1、甲案\r\n2、乙案\n\r\n3、丙案\r');
    assert.equal(applied(text), fixedText(text));
  });

  it('follows the settings', () => {
    const rules = { 'text/bullet': 'off' } as const;
    assert.equal(fixAll('- 1、甲案', { ...options, rules }).text, '- 1、甲案');
  });

  it('counts what it fixed, and changes only the lines that it must', () => {
    const { fixed, edits, changes } = fixAll('說明：\n- 1、甲案\n2、乙案。。\n\n結語。', options);
    assert.deepEqual(
      [...fixed],
      [
        ['text/bullet', 1],
        ['text/punctuation', 1],
      ],
    );
    const at = (line: number, start: number, end: number) => ({
      start: { line, character: start },
      end: { line, character: end },
    });
    assert.deepEqual(edits, [
      { range: at(1, 0, 2), newText: '' },
      { range: at(2, 5, 6), newText: '' },
    ]);
    assert.deepEqual(changes, [
      { from: 1, to: 2, text: '1、甲案\n' },
      { from: 2, to: 3, text: '2、乙案。\n' },
    ]);
  });

  /** Reports with what can be fixed in them, and line ends of all kinds. */
  const reports = fc
    .tuple(
      interestingLines,
      fc.array(
        fc.constantFrom(
          '- (1) 甲案，，乙案,丙案。',
          '本季受理３６５件网站',
          '<!-- mreport-disable-line text/width -->',
        ),
      ),
      fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1 }),
    )
    .map(([lines, more, ends]) =>
      [...lines, ...more].map((line, index) => line + (ends[index % ends.length] ?? '')).join(''),
    );

  it('is stable, and its edits lead to its text', () => {
    const holds = (text: string): void => {
      const once = fixedText(text);
      assert.equal(fixedText(once), once);
      assert.equal(applied(text), once);
    };
    fc.assert(fc.property(reports, holds), { numRuns: runsOr(25) });
    fc.assert(fc.property(anyText, holds), { numRuns: runsOr(25) });
  });

  it('leaves a bracket as it is where the item would then be wrong in another way', () => {
    const text = '(甲)甲案\n(二、甲案\n(甲)甲案\n一、甲案\n';
    assert.equal(fixedText(text), text);
  });

  it('never changes a number of the outline', () => {
    const numbers = (text: string): string[] =>
      findingsIn(text)
        .filter(({ rule }) => /^numbering\/(?:gap|duplicate|order|start|level|skip)$/.test(rule))
        .map(({ rule, severity }) => `${rule} ${severity}`)
        .sort();
    const holds = (text: string): void => {
      assert.deepEqual(numbers(fixedText(text)), numbers(text));
    };
    fc.assert(fc.property(reports, holds), { numRuns: runsOr(25) });
  });
});
