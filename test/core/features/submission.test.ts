import assert from 'node:assert/strict';
import { submissionFindings } from '../../../core/features/submission';
import { submissionGroups } from '../../../client/export/submission-groups';
import type { Finding, Severity } from '../../../core/rules/rule';

const finding = (rule: string, severity: Severity, line: number): Finding => ({
  rule,
  severity,
  message: '',
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
  fixes: () => [],
});

const findings = [
  finding('report/field', 'hint', 0),
  finding('numbering/gap', 'error', 1),
  finding('numbering/style', 'information', 2),
  finding('report/unit', 'warning', 3),
  finding('date/stale', 'information', 4),
  finding('text/punctuation', 'warning', 5),
  finding('text/bullet', 'hint', 6),
];

describe('what stands in the way of handing in', () => {
  it('is every error and warning, and what is missing or has passed', () => {
    assert.deepEqual(
      submissionFindings(findings).map(({ range }) => range.start.line),
      [0, 1, 3, 4, 5],
    );
    assert.deepEqual(submissionFindings([findings[6]!]), []);
  });

  it('is shown kind by kind', () => {
    assert.deepEqual(
      submissionGroups(submissionFindings(findings)).map(({ group, findings }) => [group, findings.length]),
      [
        ['error', 1],
        ['warning', 1],
        ['unit', 1],
        ['field', 1],
        ['date', 1],
      ],
    );
  });
});
