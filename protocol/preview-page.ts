/** The messages between the extension and the preview's page. */
import type { Severity } from '../core/rules/rule';

/** extension → preview page. */
export type ToPreviewPage =
  /**
   * Apply the splices, which are JSON of `PreviewSplice[]`: a text passes through the editor's processes faster than as
   * many objects. The page holds what the last `update` made, from `firstLine` on. `writing`: new findings wait for `settle`.
   */
  | { type: 'update'; incremental: boolean; splices: string; firstLine: number; writing: boolean }
  /** One has stopped writing: findings that waited are to be seen. */
  | { type: 'settle' }
  /**
   * What the editor shows. `top`: its first visible line, with the part of it that is scrolled out of sight; absent
   * when the editor has not been scrolled. `caret`: the caret's line, with the part of it before the
   * caret; absent when no editor shows the report.
   * `follow`: keep the caret's block in sight.
   */
  | { type: 'view'; top?: number; caret?: number; follow: boolean }
  /** Where the images lie that the page asked for; `null`: it may not be shown. */
  | { type: 'images'; sources: Record<string, string | null> }
  /** The titles of the fixes of the finding that the page called `key`. */
  | { type: 'fixes'; key: string; titles: string[] }
  /** Why the page shows an old state; `null`: it no longer does. */
  | { type: 'problem'; text: string | null };

/** A finding by its place in the report. */
export interface FindingPlace {
  rule: string;
  line: number;
  character: number;
}

/** preview page → extension. Lines are the document's; a fraction is the part of the line above the place meant. */
export type FromPreviewPage =
  /** The page holds nothing and wants everything. */
  | { type: 'ready' }
  /** The person scrolled the page; `line` is now at its top. */
  | { type: 'scroll'; line: number }
  /**
   * The person pointed at a place: a character of the line, or the one behind the text `before`, as one sees that text
   * on paper. `edit`: and wants to go on writing there.
   */
  | { type: 'goTo'; line: number; character: number | { before: string }; edit: boolean }
  | { type: 'openLink'; href: string }
  /** Which fixes has a finding? The answer names the `key`. */
  | { type: 'fixes'; key: string; finding: FindingPlace }
  /** The person chose the fix with this title. */
  | { type: 'fix'; finding: FindingPlace; title: string }
  | { type: 'images'; paths: string[] };

/** What the preview's page says, in the editor's language. */
export interface PageTexts {
  severities: Record<Severity, string>;
  toolbar: string;
  view: string;
  paperView: string;
  flowView: string;
  zoom: string;
  smaller: string;
  larger: string;
  actualSize: string;
  pageWidth: string;
  /** `{0}`: the page's number. */
  page: string;
  /** `{0}`: the page's number, `{1}`: how many there are. */
  pageOf: string;
  onlyUnit: string;
  allUnits: string;
  unitAtCaret: string;
  findings: string;
  previousFinding: string;
  nextFinding: string;
  find: string;
  previousMatch: string;
  nextMatch: string;
  closeFind: string;
  goToText: string;
}
