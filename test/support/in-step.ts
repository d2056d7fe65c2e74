import assert from 'node:assert/strict';
import { spliced } from '../../protocol/splices';
import { defaultSettings, type Settings } from '../../core/config/settings';
import { foldsOf } from '../../core/features/folding';
import { unitOutline } from '../../core/features/unit-outline';
import { ReportSession } from '../../core/session/report-session';
import type { PreviewBlock } from '../../protocol/preview';
import { previewBlock } from '../../core/render/preview-block';
import { blocksOf } from '../../core/report/blocks';
import { Report } from '../../core/report/report';
import { lint } from '../../core/lint/linter';
import type { Finding } from '../../core/rules/rule';
import { applyChange } from './changes';
import { treeLine } from './outline-tree';
import type { Change } from './random-edits';

/** What a person does to an open report. */
export type Step = Change | { settings: Partial<Settings> };

/** A text, and what is done to it. */
export interface History {
  readonly text: string;
  readonly steps: readonly Step[];
}

/** A report that is edited, with a client that holds its preview. */
export class EditedReport {
  readonly #session: ReportSession;
  #settings = defaultSettings;
  #held: readonly PreviewBlock[] = [];
  #resultId: string | undefined;

  constructor(public text: string) {
    this.#session = ReportSession.open(text, { locale: 'zh-TW', version: 1 });
  }

  take(step: Step): void {
    if ('settings' in step) {
      this.#settings = { ...defaultSettings, ...step.settings };
      this.#session.configure(this.#settings);
      return;
    }
    this.#session.applyEdits([step], this.#session.version + 1);
    this.text = applyChange(this.text, step);
  }

  /** Asks for the findings as an editor does, which makes the linter keep them. */
  look(line: number): void {
    this.#session.setVisibleRange(line, line);
    this.#session.diagnostics();
  }

  /** Everything a user sees is what they would see had they opened the text just now. */
  assertInStep(): void {
    const [session, settings] = [this.#session, this.#settings];
    const { report } = session;
    const { scheme, rules, lint: config, maxFindings } = settings;
    const fresh = Report.parse(this.text, { scheme });
    const findings = lint(fresh, { locale: 'zh-TW', rules, config });
    same('lines', linesOf(report), linesOf(fresh));
    same('outline', itemsOf(report), itemsOf(fresh));
    same('sections', sectionsOf(report), sectionsOf(fresh));
    same('findings', session.findings().map(withFixes), findings.map(withFixes));
    same('outline view', session.units(), unitOutline(fresh, findings));
    same('folds', session.folds(), foldsOf(fresh));
    this.#assertPreview(fresh, findings);
    // Fixes are asked for by `findings`; those of what is shown may be older than the text.
    const shown = session.diagnostics().findings.map(withoutFixes);
    const fits = findings.length <= maxFindings;
    if (fits) same('what is shown', shown, findings.map(withoutFixes));
    else assert.equal(shown.length, maxFindings, 'as many are shown as may be');
  }

  #assertPreview(fresh: Report, findings: readonly Finding[]): void {
    this.#session.lintSome(Infinity);
    const result = this.#session.preview(this.#resultId);
    this.#held = spliced(result.incremental ? this.#held : [], result.splices);
    this.#resultId = result.resultId;
    const wanted = blocksOf(fresh).map((block) => ({ lineCount: block.lineCount, ...previewBlock(block) }));
    same(
      'preview',
      this.#held.map(({ lineCount, drawn, paper }) => ({ lineCount, drawn, paper })),
      wanted,
    );
    assert.equal(new Set(this.#held.map(({ id }) => id)).size, this.#held.length, 'ids are used once');
    let start = 0;
    const notes = this.#held.flatMap((block) => {
      const first = start;
      start += block.lineCount;
      return (block.findings ?? []).map(
        ({ rule, line, message }) => `${rule} ${String(first + line)} ${message}`,
      );
    });
    same(
      'notes',
      notes,
      findings.map(({ rule, range, message }) => `${rule} ${String(range.start.line)} ${message}`),
    );
  }
}

/** Compared as texts: quick where they are the same, and short in what is said where they are not. */
function same(what: string, actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  const from = Math.max(at - 80, 0);
  assert.fail(`${what}: …${one.slice(from, at + 120)}… instead of …${other.slice(from, at + 120)}…`);
}

const linesOf = ({ lines }: Report): unknown => lines;

const itemsOf = (report: Report): unknown => {
  const groups = new Map(report.outline.groups.map((group, index) => [group, index]));
  const indexes = new Map(report.outline.items.map((item, index) => [item, index]));
  return report.outline.items.map((item) => [
    treeLine(report, item),
    [item.line, item.endLine, item.number, item.titleStart, item.gap, item.untitled, item.violation],
    [item.parent && indexes.get(item.parent), item.children.length],
    [groups.get(item.group), item.group.kind, item.group.items.indexOf(item)],
  ]);
};

const sectionsOf = ({ contents, starts }: Report): unknown =>
  contents.map((content, index) => {
    const { lines, items, groups, ...rest } = content;
    const places = items.map(({ line, endLine, level, number, violation, parent, group }) => [
      line,
      endLine,
      level,
      number,
      violation,
      parent?.line,
      groups.indexOf(group),
      group.kind,
    ]);
    return [starts[index], lines.length, places, groups.length, rest];
  });

const withFixes = ({ rule, severity, message, range, fixes }: Finding): unknown => [
  rule,
  severity,
  message,
  range,
  // What a fix mends as a whole is an object of the report it was found in.
  fixes().map(({ title, edits, preferred, safe }) => ({ title, edits, preferred, safe })),
];

const withoutFixes = ({ rule, severity, message, range }: Finding): unknown => [
  rule,
  severity,
  message,
  range,
];

/** Why a history ends in something else than its text, if it does. */
export function failureOf({ text, steps }: History, every = 1): string | undefined {
  try {
    const report = new EditedReport(text);
    steps.forEach((step, index) => {
      report.take(step);
      if ((index + 1) % every === 0 || index === steps.length - 1) report.assertInStep();
      else if (index % 3 === 0) report.look(index);
    });
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? error.name === 'AssertionError'
        ? error.message
        : (error.stack ?? '')
      : String(error);
  }
}
