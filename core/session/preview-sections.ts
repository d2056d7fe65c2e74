/** Which sections of a report the preview shows, and with what. */
import { blocksIn } from '../report/blocks';
import { expectDefined } from '../report/expect';
import type { Report } from '../report/report';
import type { PreviewSection } from './preview-results';
import type { SectionFinding } from './section-findings';

/** Consecutive sections of a report. */
export interface PreviewPart {
  readonly sections: readonly PreviewSection[];
  /** The first line of the first section. */
  readonly firstLine: number;
  /** Whether the report has other sections. */
  readonly isPart: boolean;
}

/**
 * The sections of a report to show. Linear in the number of sections, and in those that changed.
 * @param findings the findings of each section
 * @param around of a long report, only what fills a window from this line on; `undefined`: everything
 */
export function previewPart(
  report: Report,
  findings: readonly (readonly SectionFinding[])[],
  around: number | undefined,
): PreviewPart {
  const all = report.contents.map((content, index) => ({
    blocks: blocksIn(content),
    findings: expectDefined(findings[index], 'list of a section’s findings', []),
  }));
  if (around === undefined) return { sections: all, firstLine: 0, isPart: false };
  const { from, to } = sectionsAround(all, report.sectionAt(around));
  const sections = all.slice(from, to);
  const firstLine = from === 0 ? 0 : expectDefined(report.starts[from], 'first line of a section', 0);
  return { sections, firstLine, isPart: sections.length < all.length };
}

/** Number of blocks above which a report is shown in part at first. */
const longReport = 2000;
/** Number of blocks that fill a window and more. */
const windowful = 200;

/**
 * Of a long report, the sections to show first: the one before `index`, that one, and those after it until they fill a
 * window; `to` is not included. All sections of a report that is not long.
 */
export function sectionsAround(
  sections: readonly Pick<PreviewSection, 'blocks'>[],
  index: number,
): { from: number; to: number } {
  const count = (from: number, to: number): number =>
    sections.slice(from, to).reduce((sum, { blocks }) => sum + blocks.length, 0);
  if (count(0, sections.length) <= longReport) return { from: 0, to: sections.length };
  const here = Math.min(Math.max(index, 0), sections.length - 1);
  let to = here + 1;
  while (to < sections.length && count(here, to) < windowful) to++;
  return { from: Math.max(here - 1, 0), to };
}
