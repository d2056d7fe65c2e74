import { expectDefined } from '../report/expect';
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

/** The findings of a section, and what they were made from. */
interface CachedList {
  readonly signature: readonly unknown[];
  readonly list: readonly SectionFinding[];
}

/** The findings of each section of a report, cached with the section. */
export class SectionFindings {
  readonly #linter: Linter;
  readonly #lists = new WeakMap<SectionContent, CachedList>();

  constructor(linter: Linter) {
    this.#linter = linter;
  }

  /**
   * The findings of each section: the same array as long as the findings of the section stay the same. A section that
   * has yet to be checked keeps the findings it had last. Linear in the number of sections and in what changed; with
   * directives, which reach across sections, linear in the report.
   */
  of(report: Report): (readonly SectionFinding[])[] {
    if (this.#linter.hasDirectives) return this.#filtered(report);
    const others = bySection(report, this.#linter.reportFindings());
    return report.contents.map((content, index) => this.#inSection(content, index, others.get(index)));
  }

  #inSection(
    content: SectionContent,
    index: number,
    others: readonly SectionFinding[] | undefined,
  ): readonly SectionFinding[] {
    const known = this.#lists.get(content);
    const own = this.#linter.sectionFindings(index);
    if (own === undefined) return known?.list ?? nothing;
    const { signature } = own;
    if (others === undefined && known !== undefined && sameParts(known.signature, signature))
      return known.list;
    const list = own.list().map((finding) => placed(finding, 0));
    if (others === undefined) return this.#cache(content, signature, list);
    // An empty signature: what rules found in the whole report is not covered by the section's own.
    return this.#cache(content, [], [...list, ...others].sort(byPlace));
  }

  #filtered(report: Report): (readonly SectionFinding[])[] {
    const isComplete = report.contents.every(
      (_content, index) => this.#linter.sectionFindings(index) !== undefined,
    );
    if (!isComplete) return report.contents.map((content) => this.#lists.get(content)?.list ?? nothing);
    const found = bySection(report, this.#linter.list(this.#linter.window()));
    return report.contents.map((content, index) => this.#cache(content, [], found.get(index) ?? nothing));
  }

  /** Keeps the array from before where its findings are the same. */
  #cache(
    content: SectionContent,
    signature: readonly unknown[],
    now: readonly SectionFinding[],
  ): readonly SectionFinding[] {
    const before = this.#lists.get(content)?.list ?? nothing;
    const list =
      before.length === now.length && before.every((one, at) => isSame(one, now[at])) ? before : now;
    this.#lists.set(content, { signature, list });
    return list;
  }
}

const nothing: readonly SectionFinding[] = [];

/** Findings of the whole report by the index of their section. */
function bySection(report: Report, findings: readonly Finding[]): Map<number, SectionFinding[]> {
  const sections = new Map<number, SectionFinding[]>();
  for (const finding of findings) {
    const index = report.sectionAt(finding.range.start.line);
    const list = sections.get(index);
    const placedFinding = placed(finding, expectDefined(report.starts[index], 'first line of a section', 0));
    if (list === undefined) sections.set(index, [placedFinding]);
    else list.push(placedFinding);
  }
  return sections;
}

/** @param offset the section's first line */
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
