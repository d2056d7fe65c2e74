import assert from 'node:assert/strict';
import { Report } from '../../../../core/report/report';
import { directiveUnused } from '../../../../core/rules/directive/unused';
import { lint, type LintOptions } from '../../../../core/lint/linter';
import { rules } from '../../../../core/rules/registry';
import type { Finding } from '../../../../core/rules/rule';
import { applyFix, describeFinding, readMarks } from '../../../support/marked-text';

const all = [...rules.filter((rule) => rule !== directiveUnused), directiveUnused];

/** What it finds when all rules look. */
function findings(text: string, settings: LintOptions['rules'] = {}): Finding[] {
  const found = lint(Report.parse(text), { locale: 'zh-TW', rules: settings }, all);
  return found.filter(({ rule }) => rule === directiveUnused.id);
}

function check(marked: string, settings?: LintOptions['rules']): void {
  const { text, expected } = readMarks(marked, directiveUnused.id);
  const found = findings(text, settings).map((finding) => describeFinding(finding, text));
  assert.deepEqual(found.sort(), expected.sort());
}

function fixed(text: string): string {
  const fix = findings(text)[0]?.fixes()[0];
  assert.ok(fix?.preferred);
  return applyFix(text, fix);
}

const line = '<!-- mreport-disable-line';
const next = '<!-- mreport-disable-next-line';

describe('directive/unused', () => {
  it('finds a directive that suppresses nothing', () => {
    check(`1、甲\n2、乙 ⟦${line} numbering/gap -->⟧`);
    check(`1、甲\n2、乙 ⟦${line} -->⟧`);
    check(`1、甲\n⟦${next} numbering/gap -->⟧\n2、乙`);
    check(`1、甲\n⟦${next} -->⟧\n2、乙\n4、丁`);
    check('⟦<!-- mreport-disable date/invalid -->⟧\n1、甲\n3、丙');
    check('⟦<!-- mreport-disable -->⟧\n前言。');
  });

  it('finds one that ends before the violation, or begins after it', () => {
    check('⟦<!-- mreport-disable numbering/gap -->⟧\n1、甲\n<!-- mreport-enable numbering/gap -->\n3、丙');
    check('1、甲\n3、丙\n⟦<!-- mreport-disable numbering/gap -->⟧');
  });

  it('finds one that ends nothing', () => {
    check('1、甲\n⟦<!-- mreport-enable -->⟧\n2、乙');
    check('<!-- mreport-disable numbering/gap -->\n1、甲\n3、丙\n⟦<!-- mreport-enable date/range -->⟧');
  });

  it('finds a name that does nothing among others that do', () => {
    check(`1、甲\n3、丙 ${line} numbering/gap ⟦date/invalid⟧ -->`);
    check(`1、甲\n3、丙 ${line} ⟦date/range⟧、numbering/gap ⟦date/invalid⟧ -->`);
    check(`1、甲\n2、丙 ⟦${line} numbering/gap date/invalid -->⟧`);
  });

  it('is silent on directives that suppress something', () => {
    check(`1、甲\n3、丙 ${line} numbering/gap -->`);
    check(`1、甲\n${next} -->\n3、丙`);
    check('<!-- mreport-disable -->\n1、甲\n3、丙\n<!-- mreport-enable -->\n5、戊');
    check('<!-- mreport-disable numbering/gap date/invalid -->\n1、甲\n3、112年2月30日');
    check('<!-- mreport-disable -->\n1、甲\n3、丙\n<!-- mreport-enable numbering/gap -->\n4、戊');
  });

  it('is silent where two suppress the same', () => {
    check(`<!-- mreport-disable numbering/gap -->\n1、甲\n3、丙 ${line} -->`);
  });

  it('is silent on rules that have not run, or do not exist', () => {
    check(`1、甲\n2、乙 ${line} numbering/gap -->`, { 'numbering/gap': 'off' });
    check(`1、甲\n2、乙 ${line} numbering/gaps -->`);
    check(`1、甲\n3、丙 ${line} numbering/gap numbering/gaps -->`);
  });

  it('is suppressed only by its name', () => {
    check(`1、甲\n2、乙 ${line} directive/unused numbering/gap -->`);
    check(
      `<!-- mreport-disable -->\n1、甲\n3、丙\n2、乙 ${line} numbering/level -->`
        .replace(line, `⟦${line}`)
        .replace('level -->', 'level -->⟧'),
    );
    check(`<!-- mreport-disable directive/unused -->\n1、甲\n2、乙 ${line} -->`);
  });

  it('is silent on other comments', () => {
    check('<!-- 請核對 -->\n1、甲\n<!-- mreport-hide -->\n2、乙');
  });

  it('removes the comment, with its line where it has one to itself', () => {
    assert.equal(fixed(`1、甲\n2、乙 ${line} -->`), '1、甲\n2、乙');
    assert.equal(fixed(`1、甲\n${next} -->\n2、乙`), '1、甲\n2、乙');
    assert.equal(fixed('1、甲\n<!-- mreport-disable -->'), '1、甲\n');
    assert.equal(fixed(`${line} -->甲`), '甲');
  });

  it('removes a name', () => {
    const text = (names: string): string => `1、甲\n3、丙 ${line} ${names} -->`;
    assert.equal(fixed(text('numbering/gap, date/invalid')), text('numbering/gap'));
    assert.equal(fixed(text('date/invalid、numbering/gap')), text('numbering/gap'));
  });

  it('says the same of a report that was edited', () => {
    const report = Report.parse(`一、甲\n於112年2月30日 ${line} date/invalid -->\n二、乙`);
    const options: LintOptions = { locale: 'zh-TW', rules: {} };
    const count = (each: Report): number =>
      lint(each, options, all).filter(({ rule }) => rule === directiveUnused.id).length;
    assert.equal(count(report), 0);
    assert.equal(count(report.edit(0, 0, ['前言'])), 0);
    assert.equal(count(report.edit(1, 1, [`於112年2月28日 ${line} date/invalid -->`])), 1);
    assert.equal(count(report), 0);
  });
});
