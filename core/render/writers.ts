import { writeDocx } from './docx/write-docx';
import { writeHtml } from './html/write-html';
import { writeOdt } from './odt/write-odt';
import type { Writer } from './printed-report';

/** The formats that have a writer here; a PDF is converted from one of them. */
export type WrittenFormat = 'odt' | 'docx' | 'html';

/** The writer of each format. */
export const writers: ReadonlyMap<WrittenFormat, Writer> = new Map<WrittenFormat, Writer>([
  ['odt', writeOdt],
  ['docx', writeDocx],
  ['html', writeHtml],
]);
