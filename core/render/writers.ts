import { writeDocx } from './docx/write-docx';
import { writeHtml } from './html/write-html';
import { writeOdt } from './odt/write-odt';
import type { Writer } from './printed-report';

/** The formats that are written by ourselves. */
export type WrittenFormat = 'odt' | 'docx' | 'html';

/** Who writes which format. */
export const writers: ReadonlyMap<WrittenFormat, Writer> = new Map<WrittenFormat, Writer>([
  ['odt', writeOdt],
  ['docx', writeDocx],
  ['html', writeHtml],
]);
