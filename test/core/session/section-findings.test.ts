import assert from 'node:assert/strict';
import { Linter, type LintOptions } from '../../../core/lint/linter';
import { ReportSession } from '../../../core/session/report-session';
import { SectionFindings, type SectionFinding } from '../../../core/session/section-findings';
import type { TextChange } from '../../../core/session/text-buffer';

/** A report that is edited, with its findings by section. */
class Sections {
  readonly session: ReportSession;
  readonly #linter = new Linter();
  readonly #findings = new SectionFindings(this.#linter);
  #options: LintOptions = { locale: 'zh-TW', rules: {} };

  constructor(text: string) {
    this.session = ReportSession.open(text, { locale: 'zh-TW' });
  }

  configure(rules: LintOptions['rules']): void {
    this.#options = { locale: 'zh-TW', rules };
  }

  edit(change: TextChange): void {
    this.session.applyEdits([change], this.session.version + 1);
  }

  /** Inserts at the beginning of a line. */
  insert(line: number, text: string): void {
    const start = { line, character: 0 };
    this.edit({ range: { start, end: start }, text });
  }

  /** What is known by now. */
  known(): (readonly SectionFinding[])[] {
    this.#linter.update(this.session.report, this.#options);
    return this.#findings.of(this.session.report);
  }

  /** Checks for a time; returns whether everything is known. */
  lint(isTimeUp: () => boolean = () => false): boolean {
    this.#linter.update(this.session.report, this.#options);
    return this.#linter.lintNearest(Infinity, 0, isTimeUp);
  }

  /** Checks everything; returns the lists themselves. */
  all(): (readonly SectionFinding[])[] {
    this.lint();
    return this.known();
  }
}

const found = (sections: Sections): string[][] =>
  sections.all().map((list) => list.map(({ rule, line }) => `${rule} ${String(line)}`));

describe('the findings of each section', () => {
  const text = '前言\n一、司\n(一) 甲\n(三) 丙\n二、處\n(一) 112年2月30日\n(二) 丁';

  it('come in lines of the section', () => {
    assert.deepEqual(found(new Sections(text)), [[], ['numbering/gap 2'], ['date/invalid 1']]);
  });

  it('are the same lists as long as the same is found', () => {
    const sections = new Sections(text);
    const before = sections.all();
    sections.insert(0, '前言\n');
    sections.insert(6, '註：');
    const after = sections.all();
    assert.equal(after[1], before[1]);
    assert.notEqual(after[2], before[2]);
  });

  it('follow the settings', () => {
    const sections = new Sections(text);
    const before = sections.all();
    sections.configure({ 'date/invalid': 'off' });
    const after = sections.all();
    assert.deepEqual(after[2], []);
    assert.equal(after[1], before[1], 'what they do not touch is the same');
  });

  it('are suppressed by directives in other sections', () => {
    const sections = new Sections(text);
    sections.insert(0, '<!-- mreport-disable numbering/gap -->\n');
    assert.deepEqual(found(sections).slice(1), [[], ['date/invalid 1']]);
    sections.insert(5, '<!-- mreport-enable -->\n<!-- mreport-disable date/invalid -->\n');
    assert.deepEqual(found(sections)[2], []);
    sections.edit({ range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '' });
    assert.equal(found(sections)[1]?.[0], 'numbering/gap 2');
  });

  it('are unknown at first in a large report, and known in slices', () => {
    const units = Array.from({ length: 520 }, (_, at) => `${at + 1}、司\n(1) 甲\n(3) 丙\n說明\n`);
    const sections = new Sections(units.join(''));
    assert.equal(sections.session.report.contents.length, 520);
    const counts: number[] = [];
    let left = 0;
    const isTimeUp = (): boolean => left-- === 0;
    do {
      counts.push(sections.known().flat().length);
      left = 100;
    } while (!sections.lint(isTimeUp));
    assert.equal(counts[0], 0);
    assert.ok(counts.length > 2, String(counts));
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
    );
    const all = sections.known().flat();
    assert.equal(all.filter(({ rule }) => rule === 'numbering/gap').length, 520);
  });
});
