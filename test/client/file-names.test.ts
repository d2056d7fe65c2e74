import assert from 'node:assert/strict';
import { exportName } from '../../client/export/file-names';

describe('client: what an export is called', () => {
  const cases: [string, string | undefined, string, string][] = [
    ['報告.mreport', undefined, 'odt', '報告.odt'],
    ['報告.MREPORT', undefined, 'pdf', '報告.pdf'],
    ['草稿.txt', undefined, 'docx', '草稿.txt.docx'],
    ['報告.mreport', '一、綜合規劃司', 'odt', '報告-一、綜合規劃司.odt'],
    ['報告.mreport', '一、甲/乙:"丙"\n', 'odt', '報告-一、甲乙丙.odt'],
    [`${'甲'.repeat(200)}.mreport`, '一、乙', 'odt', `${'甲'.repeat(78)}.odt`],
    [`a${'😀'.repeat(90)}.mreport`, undefined, 'html', `a${'😀'.repeat(58)}.html`],
  ];
  for (const [report, unit, ending, expected] of cases) {
    it(expected, () => {
      assert.equal(exportName(report, unit, ending), expected);
    });
  }
});
