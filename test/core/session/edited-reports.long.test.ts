import { assertInStep } from '../../support/assert-in-step';

/** Number of edits in all; `npm run test:long` makes many more. */
const edits = Number(process.env['MREPORT_EDITS'] ?? 500);

describe('reports that are edited, with all that is kept over the edits', function () {
  this.timeout(0);

  it('show what their text shows when it is opened again, after every edit', () => {
    assertInStep({ edits: edits / 10, editsEach: 40, lines: 30, every: 1 });
  });

  it('do so after some edits', () => {
    assertInStep({ edits, editsEach: 80, lines: 20, every: 16 });
  });

  it('do so where they are long, and much lies between two findings', () => {
    assertInStep({ edits: edits / 10, editsEach: 60, lines: 800, every: 12 });
  });
});
