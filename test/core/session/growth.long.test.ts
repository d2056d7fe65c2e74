import assert from 'node:assert/strict';
import { fixAll } from '../../../core/features/fix-all';
import { foldsOf } from '../../../core/features/folding';
import { unitOutline } from '../../../core/features/unit-outline';
import { renderBlock } from '../../support/render-block';
import { blocksOf } from '../../../core/report/blocks';
import { lexLines } from '../../../core/report/lex-lines';
import { Report } from '../../../core/report/report';
import { splitLines } from '../../../core/report/text';
import { lint, type LintOptions } from '../../../core/lint/linter';
import { rules } from '../../../core/rules/registry';
import type { Rule } from '../../../core/rules/rule';
import { adversaries } from '../../support/adversaries';
import { growthOf, quick, timeOf } from '../../support/growth';

const options: LintOptions = {
  locale: 'zh-TW',
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'warning' : severity])),
  config: { units: ['甲', '乙', '綜合規劃司'], knownNames: ['臺'], options: {} },
};

/** What is timed, by name: each prepares what is not to be timed. */
const works: Record<string, (text: string) => () => unknown> = {
  'reading lines': (text) => {
    const lines = splitLines(text);
    return () => lexLines(lines, false, () => undefined);
  },
  'reading a report': (text) => () => Report.parse(text),
  'editing it': (text) => {
    const report = Report.parse(text);
    return () => report.edit(0, 1, ['<!--']).edit(1, 1, ['-->']).edit(0, 1, ['一、甲']);
  },
  'blocks and their HTML': (text) => {
    const report = Report.parse(text);
    return () => blocksOf(report).map((block) => renderBlock(block));
  },
  'symbols and folds': (text) => {
    const report = Report.parse(text);
    const findings = lint(report, options);
    return () => [unitOutline(report, findings), foldsOf(report)];
  },
  'all rules': (text) => looking(text, rules),
  'fixing all': (text) => () => fixAll(text, { ...options, scheme: 'auto' }),
};

function looking(text: string, some: readonly Rule[]): () => unknown {
  const report = Report.parse(text);
  return () => lint(report, options, some);
}

/** A few of them each time; all in `npm run test:long`. */
const few = process.env['MREPORT_EDITS'] === undefined ? 16 : 1;
const list = adversaries(120).filter((_adversary, index) => index % few === 0);

describe('what grows no faster than the text', function () {
  this.timeout(0);

  for (const [name, prepare] of Object.entries(works)) {
    it(name, () => {
      for (const { name: which, text } of list) {
        const growth = growthOf((size) => prepare(text(size)), 1500);
        assert.equal(growth, undefined, which);
      }
    });
  }

  it('each rule', () => {
    for (const { name: which, text } of list) {
      const report = Report.parse(text(4000));
      for (const rule of rules) {
        if (timeOf(() => lint(report, options, [rule])) < quick) continue;
        const growth = growthOf((size) => looking(text(size), [rule]), 1000);
        assert.equal(growth, undefined, `${rule.id} on ${which}`);
      }
    }
  });
});
