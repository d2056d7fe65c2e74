import assert from 'node:assert/strict';
import { reportUnit } from '../../../../core/rules/report/unit';
import type { LintConfig } from '../../../../core/rules/rule-config';
import { checkRule, findingsOf, fixedBy } from '../../../support/marked-rule';

/** The roster of the rule's examples: 綜合規劃司, 航政司, 資訊處, 人事處. */
const check = (marked: string, settings?: Partial<LintConfig>): void => {
  checkRule(reportUnit, marked, settings);
};

const messages = (text: string): string[] => findingsOf(reportUnit, text).map(({ message }) => message);

describe('report/unit', () => {
  const wrong: [what: string, text: string][] = [
    ['a misspelt name', '一、⟦綜合規畫司⟧\n二、航政司\n三、資訊處\n四、人事處'],
    [
      'a misspelt name, once, though the right name is missing',
      '一、綜合規劃司\n二、⟦航證司⟧\n三、資訊處\n四、人事處',
    ],
    ['an old name in its place', '一、綜合規劃司\n二、航政司\n三、⟦電子作業組⟧\n四、人事處'],
    ['a unit too many', '一、綜合規劃司\n二、航政司\n三、資訊處\n四、人事處\n五、⟦國際事務組⟧'],
    ['a unit twice', '一、綜合規劃司\n二、航政司\n三、資訊處\n四、⟦資訊處⟧\n五、人事處'],
    ['a unit twice, in the place of another', '一、綜合規劃司\n二、⟦綜合規劃司⟧\n三、資訊處\n四、人事處'],
    ['two that have changed places', '一、綜合規劃司\n二、⟦資訊處⟧\n三、航政司\n四、人事處'],
    ['the last one first', '一、⟦人事處⟧\n二、綜合規劃司\n三、航政司\n四、資訊處'],
    ['the first one last', '一、航政司\n二、資訊處\n三、人事處\n四、⟦綜合規劃司⟧'],
    ['a missing unit', '一、綜合規劃司\n二、⟦航政司⟧\n三、人事處'],
    ['a missing first unit', '一、⟦航政司⟧\n二、資訊處\n三、人事處'],
    ['two missing together, once', '一、⟦綜合規劃司⟧\n二、人事處'],
    ['a misspelt name before a bracket', '一、⟦綜合規畫司⟧（附件1）\n二、航政司\n三、資訊處\n四、人事處'],
  ];
  for (const [what, text] of wrong) {
    it(`finds ${what}`, () => {
      check(text);
    });
  }

  const right: [what: string, text: string, settings?: Partial<LintConfig>][] = [
    ['the units in their order', '一、綜合規劃司\n二、航政司\n三、資訊處\n四、人事處'],
    ['their items', '一、綜合規劃司\n(一) 資訊處\n(二) 航政司\n二、航政司\n三、資訊處\n四、人事處'],
    ['blanks in a name', '一、綜合規劃司\n二、航 政 司\n三、資　訊　處\n四、人事處'],
    ['what follows a name', '一、綜合規劃司：\n二、航政司（代理）\n三、資訊處 113年\n四、人事處(1案)'],
    ['bold names', '一、**綜合規劃司**\n二、**航政司**\n三、資訊處\n四、人事處'],
    ['no roster', '一、甲司\n二、甲司', { units: [] }],
    ['headings that are not units', '一、依據\n二、目的\n三、辦理方式'],
    ['headings that are mostly no units', '一、依據\n二、目的\n三、資訊處'],
    ['a part of a report', '一、資訊處\n(一) 系統維運'],
    ['a text without items', '本部業務報告。'],
    ['台 and 臺', '一、數位平台組\n二、人事處', { units: ['數位平臺組', '人事處'] }],
    [
      'missing units that need not report',
      '一、綜合規劃司\n二、航政司\n三、人事處',
      {
        options: { 'report/unit': { allowMissing: true } },
      },
    ],
  ];
  for (const [what, text, settings] of right) {
    it(`is silent on ${what}`, () => {
      check(text, settings);
    });
  }

  it('says what belongs where', () => {
    assert.match(
      messages('一、綜合規劃司\n二、資訊處\n三、航政司\n四、人事處')[0] ?? '',
      /「資訊處」應在「航政司」之後/,
    );
    assert.match(
      messages('一、人事處\n二、綜合規劃司\n三、航政司\n四、資訊處')[0] ?? '',
      /「人事處」應在「資訊處」之後/,
    );
    assert.match(
      messages('一、綜合規劃司\n二、人事處')[0] ?? '',
      /「綜合規劃司」之後缺少「航政司」、「資訊處」/,
    );
    assert.match(messages('一、航政司\n二、資訊處\n三、人事處')[0] ?? '', /「航政司」之前缺少「綜合規劃司」/);
    assert.match(messages('一、航政司\n二、資訊處\n三、人事處\n四、綜合規劃司')[0] ?? '', /應列在最前/);
  });

  it('puts in the right name', () => {
    const fixed = fixedBy(reportUnit, '一、綜合規畫司（附件）\n二、航政司\n三、資訊處\n四、人事處');
    assert.ok(fixed.startsWith('一、綜合規劃司（附件）\n'));
    const doubled = '一、綜合規劃司\n二、綜合規劃司\n三、資訊處\n四、人事處';
    assert.ok(fixedBy(reportUnit, doubled, '改為').includes('二、航政司'));
  });

  it('moves whole units, and leaves markers, blank lines and what follows where they are', () => {
    const text = `一、綜合規劃司
(一) 甲

<!-- 主席裁示保留 -->
二、資訊處
(一) 乙
  續行

三、航政司
(一) 丙

四、人事處
(一) 丁

決定：照案通過。`;
    assert.equal(
      fixedBy(reportUnit, text),
      `一、綜合規劃司
(一) 甲

二、航政司
(一) 丙

<!-- 主席裁示保留 -->
三、資訊處
(一) 乙
  續行

四、人事處
(一) 丁

決定：照案通過。`,
    );
    const last = '一、人事處\n(一) 甲\n\n二、綜合規劃司\n三、航政司\n四、資訊處\n\n決定：照案通過。';
    assert.equal(
      fixedBy(reportUnit, last),
      '一、綜合規劃司\n\n二、航政司\n三、資訊處\n四、人事處\n(一) 甲\n\n決定：照案通過。',
    );
  });

  it('leaves units that the roster does not have in their place', () => {
    const fixed = fixedBy(
      reportUnit,
      '一、資訊處\n二、臨時動議\n三、綜合規劃司\n四、航政司\n五、人事處',
      '排列',
    );
    assert.deepEqual(
      findingsOf(reportUnit, fixed).map(({ range }) => range.start.line),
      [1],
    );
    assert.ok(fixed.includes('二、臨時動議'));
  });
});
