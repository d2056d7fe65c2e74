import assert from 'node:assert/strict';
import { Report } from '../../../../core/report/report';
import { directiveUnused } from '../../../../core/rules/directive/unused';
import { lint, type LintOptions } from '../../../../core/lint/linter';
import { rules } from '../../../../core/rules/registry';
import type { Finding } from '../../../../core/rules/rule';
import { documentNames, needCorpus, readDocument } from '../../../support/corpus';

const all = [...rules.filter((rule) => rule !== directiveUnused), directiveUnused];

/** What it finds when all rules look. */
function findings(text: string, settings: LintOptions['rules'] = {}): Finding[] {
  const found = lint(Report.parse(text), { locale: 'zh-TW', rules: settings }, all);
  return found.filter(({ rule }) => rule === directiveUnused.id);
}

const line = '<!-- mreport-disable-line';
const next = '<!-- mreport-disable-next-line';

describe('directive/unused', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    findings(`1、甲 ${`${line} date/range -->`.repeat(1500)}`);
    findings(`${next} ${'numbering/gap '.repeat(5000)} -->\n1、甲`);
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames()) assert.deepEqual(findings(readDocument(name)), [], name);
    });
  });
});
