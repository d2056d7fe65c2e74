import assert from 'node:assert/strict';
import fc from 'fast-check';
import { failureOf } from './in-step';
import { randomHistory } from './random-history';
import { smallest } from './smallest';

interface Search {
  /** How many in all, each report getting `editsEach`. */
  readonly edits: number;
  readonly editsEach: number;
  /** About how many lines the reports have. */
  readonly lines: number;
  /** The report is checked each time after this number of edits, and at the end. */
  readonly every: number;
}

/**
 * Edits reports at random; after any of them, all that is shown is what the text alone shows. A failure is reported with
 * the smallest text and edits that were found to fail.
 */
export function assertInStep({ edits, editsEach, lines, every }: Search): void {
  fc.assert(
    fc.property(fc.noShrink(fc.nat(2 ** 31 - 1)), (number) => {
      const history = randomHistory(number, lines, editsEach);
      const failure = failureOf(history, every);
      if (failure === undefined) return;
      const small = smallest(history);
      const description = [
        failureOf(small) ?? failure,
        ...small.text.split('\n').map((line) => `  ${JSON.stringify(line)}`),
      ];
      assert.fail([...description, ...small.steps.map((step) => `→ ${JSON.stringify(step)}`)].join('\n'));
    }),
    { numRuns: Math.max(Math.ceil(edits / editsEach), 1) },
  );
}
