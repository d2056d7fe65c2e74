import { expectDefined } from '../report/expect';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import type { DirectiveUse } from '../rules/rule';

/** A directive with its line in the document. */
export type PlacedDirective = Pick<DirectiveUse, 'line' | 'directive'>;

/** Knows which sections of a report have directives: most reports have none, and then nothing is searched. */
export class SectionsWithDirectives {
  readonly #sections = new Set<SectionContent>();

  get isEmpty(): boolean {
    return this.#sections.size === 0;
  }

  /** Takes over some sections instead of others. Linear in these. */
  replace(removed: readonly SectionContent[], added: readonly SectionContent[]): void {
    for (const section of removed) this.#sections.delete(section);
    for (const section of added) {
      if (section.lines.some(({ directives }) => directives.length > 0)) this.#sections.add(section);
    }
  }

  /** All directives of the report, in order. Linear in the sections, and in the lines of those that have any. */
  directivesOf({ contents, starts }: Report): PlacedDirective[] {
    if (this.isEmpty) return [];
    return contents.flatMap((section, index) => {
      if (!this.#sections.has(section)) return [];
      const start = expectDefined(starts[index], 'start of a section', 0);
      return section.lines.flatMap(({ directives }, line) =>
        directives.map((directive) => ({ line: line + start, directive })),
      );
    });
  }
}
