import { sameParts } from '../report/lists';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import type { Linter } from '../lint/linter';
import type { Finding } from '../rules/rule';

/** A finding without its fixes; its line counts from the section's first. */
export interface SectionFinding extends Pick<Finding, 'rule' | 'severity' | 'message'> {
  readonly line: number;
  readonly character: number;
}

interface Kept {
  /** What the list was made from. */
  readonly signature: readonly unknown[];
  readonly list: readonly SectionFinding[];
}

/** What is found in each section of a report, kept with the section. */
export class SectionFindings {
  readonly #linter: Linter;
  #kept = new WeakMap<SectionContent, Kept>();

  constructor(linter: Linter) {
    this.#linter = linter;
  }

  /**
   * The findings of each section: the same array as long as nothing else is found in the same section. Those that have
   * not been looked at keep what was found last. Linear in the number of sections and in what changed; with directives,
   * which reach across sections, linear in the report.
   */
  of(report: Report): (readonly SectionFinding[])[] {
    if (this.#linter.hasDirectives) return this.#filtered(report);
    const others = bySection(report, this.#linter.listOfReport());
    return report.contents.map((content, index) => this.#inSection(content, index, others.get(index)));
  }

  #inSection(
    content: SectionContent,
    index: number,
    others: readonly SectionFinding[] | undefined,
  ): readonly SectionFinding[] {
    const kept = this.#kept.get(content);
    const linted = this.#linter.linted(index);
    if (linted === undefined) return kept?.list ?? nothing;
    const { signature } = linted;
    if (others === undefined && kept !== undefined && sameParts(kept.signature, signature)) return kept.list;
    const list = linted.list().map((finding) => placed(finding, 0));
    if (others === undefined) return this.#keep(content, signature, list);
    // Never taken for the section's own alone.
    return this.#keep(content, [], [...list, ...others].sort(byPlace));
  }

  #filtered(report: Report): (readonly SectionFinding[])[] {
    const isComplete = report.contents.every((_content, index) => this.#linter.linted(index) !== undefined);
    if (!isComplete) return report.contents.map((content) => this.#kept.get(content)?.list ?? nothing);
    const found = bySection(report, this.#linter.list(this.#linter.window()));
    return report.contents.map((content, index) => this.#keep(content, [], found.get(index) ?? nothing));
  }

  /** A list that says the same is not told apart from the one before. */
  #keep(
    content: SectionContent,
    signature: readonly unknown[],
    now: readonly SectionFinding[],
  ): readonly SectionFinding[] {
    const before = this.#kept.get(content)?.list ?? nothing;
    const list =
      before.length === now.length && before.every((one, at) => isSame(one, now[at])) ? before : now;
    this.#kept.set(content, { signature, list });
    return list;
  }
}

const nothing: readonly SectionFinding[] = [];

function bySection(report: Report, findings: readonly Finding[]): Map<number, SectionFinding[]> {
  const sections = new Map<number, SectionFinding[]>();
  for (const finding of findings) {
    const index = report.sectionAt(finding.range.start.line);
    const there = sections.get(index);
    const own = placed(finding, report.starts[index] ?? 0);
    if (there === undefined) sections.set(index, [own]);
    else there.push(own);
  }
  return sections;
}

function placed({ rule, severity, message, range: { start } }: Finding, offset: number): SectionFinding {
  return { rule, severity, message, line: start.line - offset, character: start.character };
}

function byPlace(a: SectionFinding, b: SectionFinding): number {
  return a.line - b.line || a.character - b.character;
}

function isSame(a: SectionFinding, b: SectionFinding | undefined): boolean {
  return (
    a.rule === b?.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.line === b.line &&
    a.character === b.character
  );
}
