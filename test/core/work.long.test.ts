import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ReportSession } from '../../core/session/report-session';
import { OutlineReading } from '../../core/report/outline/result/outline-reading';
import type { Report } from '../../core/report/report';
import { dateInvalid } from '../../core/rules/date/invalid';
import { Linter } from '../../core/lint/linter';
import type { Rule } from '../../core/rules/rule';

/** What an edit made new, counted. */
interface Work {
  /** Lines that were read. */
  lines: number;
  /** Sections that are not those from before. */
  sections: number;
  /** Sections that a rule checked. */
  looked: number;
  /** Parts of the outline whose numbering was explained. */
  explained: number;
}

interface Place {
  line: number;
  character: number;
}

const sizes = [1, 4, 10];
const read = (name: string): string => readFileSync(`samples/${name}`, 'utf8').replace(/\n*$/, '\n\n');
const sample = read('monthly-report.mreport');

/** The first line of a text that looks like this. */
function lineLike(text: string, pattern: RegExp): number {
  const found = text.split('\n').findIndex((line) => pattern.test(line));
  assert.notEqual(found, -1);
  return found;
}

const paragraph = /^[^|!<].{60}/;

function openReport(text: string): ReportSession {
  return ReportSession.open(text, { locale: 'zh-TW', version: 1 });
}

/** The explanations of the chunks of an outline. Only the outline and this test, which counts them, know of chunks. */
function explanationsOf(report: Report): object[] {
  const reading = report.outlineKey;
  assert.ok(reading instanceof OutlineReading && reading.chunks.length > 0);
  return reading.chunks.map(({ explained }) => explained);
}

/** How many are not among those before. */
function countNew(after: readonly object[], before: readonly object[]): number {
  const known = new Set(before);
  return after.filter((each) => !known.has(each)).length;
}

/** An open report whose edits are watched. */
class Watched {
  readonly #open: ReportSession;
  #looked = 0;
  readonly #linter: Linter;

  constructor(text: string) {
    this.#open = openReport(text);
    const spy: Rule = {
      ...dateInvalid,
      scope: 'section',
      check: () => {
        this.#looked++;
      },
    };
    this.#linter = new Linter([spy]);
    this.#lookAgain();
  }

  /** Puts a text at the end of a line, and takes it away again: the work of both. */
  putAndUndo(line: number, text: string): { put: Work; undone: Work } {
    const character = this.#open.report.lineAt(line)?.text.length ?? 0;
    const inserted = text.split('\n');
    const start = { line, character };
    const end = {
      line: line + inserted.length - 1,
      character: (inserted.length === 1 ? character : 0) + (inserted.at(-1)?.length ?? 0),
    };
    return {
      put: this.#workOf({ start, end: start }, text),
      undone: this.#workOf({ start, end }, ''),
    };
  }

  #workOf(range: { start: Place; end: Place }, text: string): Work {
    const before = this.#open.report;
    this.#open.applyEdits([{ range, text }], this.#open.version + 1);
    const after = this.#open.report;
    return {
      lines: countNew(after.lines, before.lines),
      sections: countNew(after.contents, before.contents),
      looked: this.#lookAgain(),
      explained: countNew(explanationsOf(after), explanationsOf(before)),
    };
  }

  #lookAgain(): number {
    this.#looked = 0;
    this.#linter.update(this.#open.report, { locale: 'zh-TW', rules: {} });
    this.#linter.window();
    return this.#looked;
  }
}

describe('the work of an edit is the same in a short report and in a long one', () => {
  let watched: Watched[] = [];
  before(() => {
    watched = sizes.map((size) => new Watched(sample.repeat(size)));
  });

  const cases: [string, number, string, Partial<Work>][] = [
    ['a character', lineLike(sample, paragraph), '案', { lines: 1, explained: 0 }],
    ['a new line', lineLike(sample, paragraph), '\n另行辦理。', { lines: 2, explained: 1 }],
    ['a new item', lineLike(sample, /^2、/), '\n3、新增工作項目。', { lines: 2 }],
  ];
  for (const [name, line, text, expected] of cases) {
    it(`where ${name} is put, and where that is undone`, () => {
      const [first, ...others] = watched.map((report) => report.putAndUndo(line, text));
      assert.deepEqual(first?.put, { ...first?.put, ...expected, sections: 1, looked: 1 });
      assert.deepEqual(first.undone, { ...first.put, lines: 1 });
      for (const other of others) assert.deepEqual(other, first);
    });
  }
});

describe('an editor is notified of findings', () => {
  const mistaken = read('monthly-report-with-mistakes.mreport').split('\n').slice(0, 150).join('\n');

  /** Whether the editor has to be notified after each of these edits, which put text at the end of a line. */
  const notifiesAfter = (size: number, edits: readonly [number, string][]): boolean[] => {
    const session = openReport(mistaken.repeat(size));
    let last = session.diagnostics().id;
    return edits.map(([line, text]) => {
      const place = { line, character: session.report.lineAt(line)?.text.length ?? 0 };
      session.applyEdits([{ range: { start: place, end: place }, text }], session.version + 1);
      const { id } = session.diagnostics();
      const isNew = id !== last;
      last = id;
      return isNew;
    });
  };

  it('only where an edit changes or moves one, however many there are', () => {
    const line = lineLike(mistaken, paragraph);
    for (const size of [1, 4]) {
      const notified = notifiesAfter(size, [
        [line, '另行辦理。'],
        [line, '於112年2月30日發布。'],
        [line, '另案辦理。'],
        [line, '\n另行辦理。'],
      ]);
      assert.deepEqual(notified, [false, true, false, true], `${size}×`);
    }
  });
});
