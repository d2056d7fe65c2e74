/**
 * The messages between client and server beyond the Language Server Protocol, and those between the
 * extension and the preview's page. Declared here once; plain data, no imports from any library.
 */
import type { PaperBlock } from '../core/render/paper/paper-block';
import type { ExportFormat } from '../core/export/formats';
import type { Range } from '../core/report/text';
import type { Severity } from '../core/rules/rule';

/** Replaces `deleteCount` elements from index `start` of a list. Splices apply in order, last first in the list. */
export interface Splice<Element> {
  start: number;
  deleteCount: number;
  inserted: Element[];
}

/** How many findings of each severity. */
export type FindingCounts = Record<Severity, number>;

export interface OutlineNode {
  /** Stays the same while the item's surroundings are edited; unique in the document, and begins with the unit's. */
  id: string;
  /** The marker as it is written, e.g. `(一)`. */
  marker: string;
  title: string;
  /** Marker and title as one reads them: `一、綜合規劃司`, `(一) 管制考核`. */
  label: string;
  /** 1 for a unit. */
  level: number;
  /** The item with everything below it. */
  range: Range;
  /** Marker and title. */
  selectionRange: Range;
  /** Findings in the item and everything below it. */
  findings: FindingCounts;
  children: OutlineNode[];
}

/**
 * A unit with everything below it. Units follow each other without gaps, so a unit's first line is the sum of the
 * `lineCount`s before it, and one that only moves need not come again.
 */
export interface OutlineUnit {
  lineCount: number;
  /** With lines counted from the unit's first. */
  node: OutlineNode;
}

/** client → server: what changed in the outline view since `previousResultId`. */
export const outlineRequest = 'mreport/outline';
export interface OutlineParams {
  uri: string;
  /** The result the client holds; without it, or when the server no longer knows it, everything comes. */
  previousResultId?: string | undefined;
}
export interface OutlineResult {
  resultId: string;
  /** The document's version the result was computed for. */
  version: number;
  /** True when `splices` are relative to `previousResultId`; false: start from no units. */
  incremental: boolean;
  /** The line of the first unit. */
  firstLine: number;
  splices: Splice<OutlineUnit>[];
  /** All findings of the document, as far as it has been looked at: `refreshNotification` tells when there are more. */
  findings: FindingCounts;
}

/**
 * One block of the preview: what stands on a line of its own on paper. Blocks follow each other without gaps,
 * so a block's first line is the sum of the `lineCount`s before it.
 */
export interface PreviewBlock {
  /** Unique in the document; kept while the block's text is unchanged, wherever it moves. */
  id: string;
  /** Number of source lines this block stands for, the blank lines after it included. */
  lineCount: number;
  /** Escaped HTML of one element, without scripts, styles, ids and line numbers. */
  html: string;
  /** What it takes on paper. */
  paper: PaperBlock;
  /** What is found in it; a block that loses or gains a finding comes again. */
  findings?: PreviewFinding[];
}

export interface PreviewFinding {
  rule: string;
  severity: Severity;
  message: string;
  /** The finding's start line, counted from the block's first line. */
  line: number;
  character: number;
}

export type PreviewSplice = Splice<PreviewBlock>;

/** client → server: what changed in the preview since `previousResultId`. */
export const previewRequest = 'mreport/preview';
export interface PreviewParams {
  uri: string;
  /** The result the client holds; without it, or when the server no longer knows it, everything comes. */
  previousResultId?: string | undefined;
  /** Of a long report, what stands around this line is enough for now; the client asks again for the others. */
  around?: number | undefined;
}
export interface PreviewResult {
  resultId: string;
  version: number;
  /** True when `splices` are relative to `previousResultId`; false: start from no blocks. */
  incremental: boolean;
  splices: PreviewSplice[];
  /** The line of the first block that the client then holds: 0, unless these are only a part of the report. */
  firstLine: number;
  /** Whether there are more blocks than the client then holds. */
  isPart: boolean;
}

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

/** client → server: a report, or one of its units, as a file; shows its progress, and can be cancelled. */
export const exportRequest = 'mreport/export';
export interface ExportParams {
  uri: string;
  to: ExportFormat;
  /** The unit's name as the outline has it: one unit only. */
  unit?: string | undefined;
  /** As the Language Server Protocol has it. */
  workDoneToken?: string | number | undefined;
}
export type ExportResult =
  | {
      type: 'file';
      /** In Base64. */
      content: string;
      /** What is not in it, such as an image that may not be shown: a sentence each. */
      notes: string[];
    }
  /** Why there is none. `lacksConverter`: no program of this computer makes PDFs. */
  | { type: 'failure'; message: string; lacksConverter: boolean };

/** client → server: what stands in the way of handing in a report, of all that is found in it. */
export const submissionRequest = 'mreport/submission';
export interface SubmissionParams {
  uri: string;
}
export interface SubmissionResult {
  version: number;
  /** In the order of the text. */
  obstacles: SubmissionFinding[];
}
export interface SubmissionFinding {
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
}

/** client → server: which lines one sees of a report that has more findings than are shown. Both are included. */
export const viewportNotification = 'mreport/viewport';
export interface ViewportParams {
  uri: string;
  first: number;
  last: number;
}

/** The code of the diagnostic that says that a report has more findings than are shown. */
export const moreFindingsCode = 'more-findings';

/** server → client: findings or outline of a document may have changed without an edit: settings, or more was looked at. */
export const refreshNotification = 'mreport/refresh';

/** server → client: what was published last is what is found now, too; told to clients that wish it, instead of nothing. */
export const sameFindingsNotification = 'mreport/sameFindings';
export interface SameFindingsParams {
  uri: string;
  version: number;
}

/** client → server: the text of a report, made of a Word, ODF, HTML or text file. */
export const importRequest = 'mreport/import';
export interface ImportParams {
  /** The file's name, with its extension. */
  name: string;
  /** The file's bytes in Base64: the server needs no file system. */
  content: string;
}
/** `failure` says why there is no text. */
export type ImportResult = { text: string; leftOut: LeftOutPlace[] } | { failure: string };

/** What an import has not kept as it was, and where. */
export interface LeftOutPlace {
  place: string;
  reason: string;
}

/** What the client tells the server in `initialize`. */
export interface InitializationOptions {
  /** URI of the folder with the rules' pages (`docs/rules/`), with a slash at its end. */
  ruleDocs?: string;
  /** Whether it wants to know that findings are the same when they are not published again. */
  sameFindings?: boolean;
}
