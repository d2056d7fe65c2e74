/** The messages between the extension and the preview's page. */
/** extension → preview page. */
export type ToPreviewPage =
  /**
   * Apply the splices, which are JSON of `PreviewSplice[]`: a text passes through the editor's processes faster than as
   * many objects. Unless `incremental`, the page starts from no blocks. The first block begins at `firstLine`.
   */
  | { type: 'update'; incremental: boolean; splices: string; firstLine: number }
  /**
   * What the editor shows. `top`: its first visible line, with the part of it that is scrolled out of sight as a
   * fraction; absent when the editor has not been scrolled. `caret`: the caret's line, with the part of it before the
   * caret as a fraction; absent when no editor shows the report. `follow`: keep the caret's block in sight.
   */
  | { type: 'view'; top?: number; caret?: number; follow: boolean }
  /** The addresses of the images that the page asked for, by path; `null`: the image may not be shown. */
  | { type: 'images'; sources: Record<string, string | null> }
  /** The titles of the fixes of the finding that the page called `key`. */
  | { type: 'fixes'; key: string; titles: string[] }
  /** Whether the preview keeps its report when another one becomes active: to be stored. */
  | { type: 'lock'; locked: boolean }
  /** Why the page shows an outdated state, in a sentence; `null`: it no longer does. */
  | { type: 'outdated'; reason: string | null };

/** A finding by its rule and its start in the report, 0-based and in UTF-16 code units. */
export interface FindingPlace {
  rule: string;
  line: number;
  character: number;
}

/** preview page → extension. Lines are the document's, 0-based; a fraction is the part of the line above the place. */
export type FromPreviewPage =
  /** The page holds nothing and wants everything. */
  | { type: 'ready' }
  /** The user scrolled the page; `line` is now at its top. */
  | { type: 'scroll'; line: number }
  /**
   * The user pointed at a place: a character of the line, or the one after the text `before`, which is given as it is
   * seen on paper. `edit`: the user wants to go on writing there.
   */
  | { type: 'goTo'; line: number; character: number | { before: string }; edit: boolean }
  /** The user clicked a link. */
  | { type: 'openLink'; href: string }
  /** The page asks for the fixes of a finding; the answer names the `key`. */
  | { type: 'fixes'; key: string; finding: FindingPlace }
  /** The user chose the fix with this title. */
  | { type: 'fix'; finding: FindingPlace; title: string }
  /** The page asks for the addresses of images, by their paths in the report. */
  | { type: 'images'; paths: string[] };
