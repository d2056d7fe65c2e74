import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { interestingLine } from './random-reports';

const lineEnd = fc.constantFrom('\n', '\n', '\r\n');

/** Texts of some lines; a report of them, or what is put into one. */
export const interestingText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(interestingLine, lineEnd), { maxLength, size: 'max' })
    .map((lines) => lines.flat().join(''));

/** An edit as an editor reports it: some lines from one on, replaced by others, or text put into one. */
export const interestingEdit: fc.Arbitrary<TextDocumentContentChangeEvent> = fc
  .tuple(fc.nat(30), fc.constantFrom(0, 0, 1, 1, 2, 5), interestingText(3))
  .map(([line, count, text]) => ({
    range: { start: { line, character: 0 }, end: { line: line + count, character: 0 } },
    text,
  }));
