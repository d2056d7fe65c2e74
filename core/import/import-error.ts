import type { Localized } from '../rules/rule';

/** A file that cannot be imported: what is wrong with it, and the remedy, in one sentence without its full stop. */
export class ImportError extends Error {
  readonly reason: Localized;

  constructor(chinese: string, english: string) {
    super(english);
    this.reason = { 'zh-TW': chinese, en: english };
  }
}

/** For packages that hold something else than a text, such as a table of figures. */
export function otherDocument(): ImportError {
  return new ImportError(
    '不是 Word（.docx）或 ODF（.odt）的文字文件，請另存為其中一種再試',
    'neither a Word document (.docx) nor an ODF text (.odt); save it as one of them and try again',
  );
}

/** For files that are not what they say they are. @param part where, as the file calls it */
export function corrupt(part: string): ImportError {
  return new ImportError(
    `檔案已損壞（${part}），請以原來的軟體開啟後另存新檔再試`,
    `the file is damaged (${part}); open it in the program it comes from, save it again, and retry`,
  );
}
