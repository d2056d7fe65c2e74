import assert from 'node:assert/strict';
import { Report } from '../../../core/report/report';
import { lint, Linter, type LintOptions } from '../../../core/lint/linter';
import { dateInvalid } from '../../../core/rules/date/invalid';
import { dateRange } from '../../../core/rules/date/range';
import { rules } from '../../../core/rules/registry';
import { defaultLintConfig } from '../../../core/rules/rule-config';
import { locales, severities, type Finding, type Rule } from '../../../core/rules/rule';
import { block } from '../../support/outline-tree';

const lintText = (text: string, options: Partial<LintOptions> = {}): Finding[] =>
  lint(Report.parse(text), { locale: 'zh-TW', rules: {}, ...options });

/** `rule@line` of each finding, lines counted from 1; not what is said of the directives themselves. */
const found = (text: string, options?: Partial<LintOptions>): string[] =>
  lintText(block(text), options)
    .filter(({ rule }) => !rule.startsWith('directive/'))
    .map(({ rule, range }) => `${rule}@${range.start.line + 1}`);

describe('directives', () => {
  it('suppress a line', () => {
    assert.deepEqual(
      found(`
        1、甲
        3、乙 <!-- mreport-disable-line numbering/gap -->
        5、丙 <!-- mreport-disable-line -->
        7、丁
      `),
      ['numbering/gap@4'],
    );
  });

  it('suppress the next line that holds something', () => {
    assert.deepEqual(
      found(`
        1、甲
        <!-- mreport-disable-next-line numbering/gap -->

        3、乙
        <!-- mreport-disable-next-line -->
        <!-- 主席裁示保留 -->
        5、丙
        7、丁 <!-- mreport-disable-next-line -->
        9、戊
      `),
      ['numbering/gap@8'],
    );
  });

  it('suppress the rules that they name, and no others', () => {
    assert.deepEqual(
      found(`
        1、甲
        3、112年2月30日 <!-- mreport-disable-line date/invalid -->
        5、112年2月30日 <!-- mreport-disable-line numbering/gap -->
        7、112年2月30日 <!-- mreport-disable-line numbering/gap, date/invalid -->
      `),
      ['numbering/gap@2', 'date/invalid@3'],
    );
  });

  it('add up where they stand one above the other', () => {
    assert.deepEqual(
      found(`
        1、甲
        <!-- mreport-disable-next-line numbering/gap -->
        <!-- mreport-disable-next-line date/invalid -->
        3、112年2月30日
      `),
      [],
    );
  });

  it('suppress from one to the other', () => {
    assert.deepEqual(
      found(`
        1、甲
        3、乙
        <!-- mreport-disable -->
        5、丙
        <!-- mreport-enable -->
        7、丁
        <!-- mreport-disable numbering/gap date/invalid -->
        9、112年2月30日
        <!-- mreport-enable date/invalid -->
        11、112年2月30日
        <!-- mreport-enable -->
        13、戊
      `),
      ['numbering/gap@2', 'numbering/gap@6', 'date/invalid@10', 'numbering/gap@12'],
    );
  });

  it('enable one rule again where all are suppressed', () => {
    assert.deepEqual(
      found(`
        <!-- mreport-disable -->
        1、甲
        3、112年2月30日
        <!-- mreport-enable date/invalid -->
        5、112年2月30日
        <!-- mreport-disable -->
        7、112年2月30日
      `),
      ['date/invalid@5'],
    );
  });

  it('suppress up to the end, where nothing ends them', () => {
    assert.deepEqual(found('\n1、甲 <!-- mreport-disable -->\n3、乙\n5、丙\n'), []);
    assert.deepEqual(found('\n1、甲\n<!-- mreport-disable date/invalid -->\n3、乙\n'), ['numbering/gap@3']);
  });

  it('for a line are not ended by one that speaks of the rest', () => {
    assert.deepEqual(
      found('\n1、甲\n<!-- mreport-disable-next-line -->\n3、乙 <!-- mreport-enable -->\n'),
      [],
    );
    assert.deepEqual(found('\n1、甲\n3、乙 <!-- mreport-disable-line --> <!-- mreport-enable -->\n'), []);
  });

  it('that end what nothing began do nothing', () => {
    assert.deepEqual(found('\n<!-- mreport-enable -->\n1、甲\n3、乙\n'), ['numbering/gap@3']);
  });

  it('are not directives inside a longer comment', () => {
    assert.deepEqual(found('\n<!--\nmreport-disable -->\n1、甲\n3、乙\n'), ['numbering/gap@4']);
  });
});

describe('settings', () => {
  const text = '1、甲\n3、於112年2月30日發布';

  for (const severity of severities) {
    it(`make a rule’s findings ${severity}`, () => {
      const options = { rules: { 'numbering/gap': severity } };
      assert.deepEqual(
        lintText(text, options).map((finding) => [finding.rule, finding.severity]),
        [
          ['numbering/gap', severity],
          ['date/invalid', 'error'],
        ],
      );
    });
  }

  it('switch a rule off', () => {
    assert.deepEqual(
      lintText(text, { rules: { 'numbering/gap': 'off', 'no/rule': 'error' } }).map(({ rule }) => rule),
      ['date/invalid'],
    );
  });

  it('outweigh the severity of a single finding', () => {
    const range = '12月7日至2月9日';
    const severityWith = (rules: LintOptions['rules']): string[] =>
      lintText(range, { rules }).map(({ severity }) => severity);
    assert.deepEqual(severityWith({}), ['warning']);
    assert.deepEqual(severityWith({ 'date/range': 'error' }), ['error']);
  });

  it('are not remembered with a section', () => {
    const report = Report.parse('於112年2月30日發布');
    const [first] = lint(report, { locale: 'zh-TW', rules: { 'date/invalid': 'hint' } });
    const [second] = lint(report, { locale: 'en', rules: {} });
    assert.deepEqual([first?.severity, second?.severity], ['hint', 'error']);
    assert.match(first?.message ?? '', /請更正/);
    assert.match(second?.message ?? '', /Invalid date/);
  });
});

describe('what is said', () => {
  for (const rule of rules) {
    it(`of ${rule.id} has no placeholder left, in any language`, () => {
      const asked = rule.severity === 'off' ? { [rule.id]: 'hint' as const } : {};
      for (const locale of locales) {
        const config = { ...defaultLintConfig, ...rule.exampleConfig };
        const findings = lintText(rule.wrong, { locale, rules: asked, config }).filter(
          (finding) => finding.rule === rule.id,
        );
        assert.ok(findings.length > 0);
        for (const { message, fixes } of findings) {
          for (const text of [message, ...fixes().map(({ title }) => title)]) {
            assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/, text);
            assert.notEqual(text.trim(), '');
            assert.ok(locale === 'en' || /\p{Script=Han}/u.test(text), text);
          }
        }
      }
    });
  }
});

describe('findings', () => {
  it('are in the order of the text, with the places of the document', () => {
    const text = block(`
      前言
      一、於112年2月30日，又於112年4月31日
      (一) 子
      (三) 丑於112年6月31日
      三、乙
    `);
    assert.deepEqual(
      lintText(text).map(({ rule, range: { start, end } }) => [
        rule,
        text.split('\n')[start.line]?.slice(start.character, end.character),
      ]),
      [
        ['date/invalid', '112年2月30日'],
        ['date/invalid', '112年4月31日'],
        ['numbering/gap', '(三)'],
        ['date/invalid', '112年6月31日'],
        ['numbering/gap', '三、'],
      ],
    );
  });

  it('offer at most one fix as the one to take', () => {
    for (const { wrong } of rules) {
      for (const { fixes } of lintText(wrong)) {
        assert.ok(fixes().filter(({ preferred }) => preferred === true).length <= 1);
      }
    }
  });

  it('of a section stay right when it moves', () => {
    const report = Report.parse('一、甲\n二、112年2月30日');
    const before = lint(report, { locale: 'zh-TW', rules: {} });
    const moved = report
      .edit(0, 0, ['前言', '一、新'])
      .edit(2, 1, ['二、甲'])
      .edit(3, 1, ['三、112年2月30日']);
    const after = lint(moved, { locale: 'zh-TW', rules: {} });
    assert.deepEqual([before.length, after.length, after[0]?.range.start.line], [1, 1, 3]);
    assert.deepEqual(after[0]?.fixes()[0]?.edits[0]?.range.start.line, 3);
  });

  it('of a section that stayed are not looked for again', () => {
    const looked: string[] = [];
    const spy: Rule = {
      ...dateInvalid,
      scope: 'section',
      check: ({ lines }) => void looked.push(lines[0]?.text ?? ''),
    };
    const linter = new Linter([spy]);
    const options = { locale: 'zh-TW', rules: {} } as const;
    const look = (report: Report): string[] => {
      looked.length = 0;
      linter.update(report, options);
      linter.list(linter.window());
      return [...looked];
    };
    const report = Report.parse('前言\n一、甲\n112年2月30日\n二、乙\n112年2月31日');
    assert.deepEqual(look(report), ['前言', '一、甲', '二、乙']);
    assert.deepEqual(look(report.edit(0, 1, ['改'])), ['改']);
    assert.deepEqual(look(report.edit(2, 1, ['112年2月28日'])), ['一、甲']);
    assert.deepEqual(look(report.edit(0, 0, ['一行'])), ['一行']);
  });

  it('of a rule that throws are lost, and no others', () => {
    const broken: Rule = { ...dateRange, check: () => assert.fail('broken') };
    const failed: string[] = [];
    const found = lint(
      Report.parse('112年2月30日'),
      { locale: 'zh-TW', rules: {}, onFailure: (rule) => void failed.push(rule) },
      [broken, dateInvalid],
    );
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['date/invalid'],
    );
    assert.deepEqual(failed, ['date/range']);
  });

  it('near a place are those of the sections around it', () => {
    const units = Array.from({ length: 9 }, (_, index) => `${String(index + 1)}、甲\n112年2月30日`);
    const linter = new Linter();
    linter.update(Report.parse(units.join('\n')), { locale: 'zh-TW', rules: {} });
    const lines = (limit: number, near: number): number[] =>
      linter.list(linter.window(limit, near)).map(({ range }) => range.start.line);
    assert.deepEqual(lines(3, 8), [7, 9, 11]);
    assert.deepEqual(lines(2, 0), [1, 3]);
    assert.deepEqual(lines(2, 17), [15, 17]);
    assert.equal(linter.window(3, 8).isCut, true);
    assert.deepEqual([lines(9, 8).length, linter.window(9, 8).isCut], [9, false]);
  });
});
