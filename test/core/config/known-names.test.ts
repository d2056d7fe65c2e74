import assert from 'node:assert/strict';
import { Report } from '../../../core/report/report';
import { lint } from '../../../core/lint/linter';
import { defaultLintConfig } from '../../../core/rules/rule-config';

describe('known names', () => {
  const text = '赴屏東屏東縣山地門鄉訪查。\n臺灣海洋與台灣海洋社。\n台灣之窗。';
  const report = Report.parse(text);
  const found = (knownNames: string[]): string[] =>
    lint(report, {
      locale: 'zh-TW',
      rules: { 'text/variant': 'warning' },
      config: { ...defaultLintConfig, knownNames },
    })
      .filter(({ rule }) => rule.startsWith('text/'))
      .map(({ rule, range }) => `${rule}@${range.start.line + 1}`);
  const all = ['text/repeat@1', 'text/place-name@1', 'text/variant@2', 'text/variant@3'];

  it('are left alone, and no others; what was found before does not count', () => {
    assert.deepEqual(found([]), all);
    assert.deepEqual(
      found(['山地門鄉']),
      all.filter((one) => !one.includes('place-name')),
    );
    assert.deepEqual(
      found(['屏東屏東縣']),
      all.filter((one) => !one.includes('repeat')),
    );
    assert.deepEqual(
      found(['台灣海洋社']),
      all.filter((one) => one !== 'text/variant@2'),
    );
    assert.deepEqual(found([]), all);
  });
});
