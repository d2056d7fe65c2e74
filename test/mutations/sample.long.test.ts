import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Report } from '../../core/report/report';
import { mutations } from './all';
import { tryMutation, type Outcome } from './run';

/** Places at which each mistake is made here; `npm run test:mutations` makes it at many more, and in real documents. */
const limit = 3;

describe('one mistake in the sample is found at its line, and nothing else is', () => {
  const report = Report.parse(readFileSync('samples/monthly-report.mreport', 'utf8'));
  const outcomes: Outcome[] = [];

  for (const mutation of mutations) {
    it(mutation.name, () => {
      const outcome = tryMutation(report, mutation, limit);
      outcomes.push(outcome);
      assert.ok(outcome.tried >= 3, `only ${String(outcome.tried)} tried`);
      const misses = outcome.misses.map(({ mutant, findings }) => ({ at: mutant.at, findings }));
      assert.equal(outcome.found, outcome.tried, JSON.stringify(misses));
    });
  }

  it('in 97 % of all', () => {
    const [tried, alone] = [sum(outcomes, 'tried'), sum(outcomes, 'alone')];
    assert.ok(alone / tried >= 0.97, `${String(alone)} of ${String(tried)}`);
  });
});

const sum = (outcomes: readonly Outcome[], count: 'tried' | 'alone'): number =>
  outcomes.reduce((total, outcome) => total + outcome[count], 0);
