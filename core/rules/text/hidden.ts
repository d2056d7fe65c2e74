import { cachedPerLine } from '../../report/cache';
import { hiddenCharactersIn } from '../../report/hidden-characters';
import type { Line } from '../../report/line';
import type { Span } from '../../report/text';
import { isWithin } from '../lib/quotations';
import { defineRule, type MessageIdOf, type RuleFix, type Violation } from '../rule';
import { codesOf } from './lib/codes';
import { verbatimSpans } from './lib/verbatim';
import { textHidden as messages } from '../../../l10n/messages/rules/text/hidden';

type MessageId = MessageIdOf<typeof messages>;

/** What is in the text and nobody sees: the mark of a comment that nothing ends, control and zero-width characters. */
export const textHidden = defineRule({
  id: 'text/hidden',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '本案已核定。<!-- 待補經費來源\n訂於112年12月\u200b7日召開會議。',
  right: '本案已核定。<!-- 待補經費來源 -->\n訂於112年12月7日召開會議。',
  check(section, report) {
    section.lines.forEach((own, line) => {
      for (const span of own.unfinishedComments) report(unfinished(own, line, span));
      for (const span of runsIn(own)) report(hidden(own, line, span));
    });
  },
});

/** Behind `<!--`, the end of the comment may have been forgotten; `<!-->` can only go. */
function unfinished({ text }: Line, line: number, span: Span): Violation<MessageId> {
  const mark = text.slice(span.start, span.end);
  const mayClose = mark === '<!--' && !text.includes('<!--', span.end);
  const remove: RuleFix<MessageId> = {
    title: 'removeMark',
    data: { mark },
    edits: [{ line, span, newText: '' }],
    preferred: !mayClose,
  };
  const end = text.trimEnd().length;
  const close: RuleFix<MessageId> = {
    title: 'close',
    edits: [{ line, span: { start: end, end }, newText: ' -->' }],
    preferred: true,
  };
  return {
    line,
    span,
    message: 'unfinished',
    data: { mark },
    fixes: mayClose ? [close, remove] : [remove],
  };
}

/** Hidden characters side by side, and no-break spaces of Chinese text, outside comments. */
const runsIn = cachedPerLine((line): Span[] => {
  const { text, comments } = line;
  const runs: Span[] = [];
  for (const span of hiddenCharactersIn(text)) {
    const last = runs.at(-1);
    if (last?.end === span.start) last.end = span.end;
    else runs.push({ ...span });
  }
  const spaces = text.includes(noBreak) ? [...text.matchAll(noBreakSpaces)] : [];
  for (const { 0: run, index } of spaces) runs.push({ start: index, end: index + run.length });
  return runs.filter((span) => !isWithin(span, comments) && !isMeant(text, span));
});

const noBreak = '\u00a0';
/** Between Latin words or in figures (10 km) they are usual. */
const noBreakSpaces = /(?<![!-~\u00a0])\u00a0+|(?<=[!-~])\u00a0+(?![!-~\u00a0])/gu;

/** Emoji are joined by such characters, and scripts other than those of East Asia and Europe are written with them. */
function isMeant(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(start - 2, 0), start), text.slice(end, end + 2)];
  return (
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before) ||
    otherLetter.test(before) ||
    otherLetter.test(after)
  );
}

const otherLetter =
  /(?![\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

function hidden(own: Line, line: number, span: Span): Violation<MessageId> {
  const written = own.text.slice(span.start, span.end);
  const data = { code: codesOf(written) };
  if (written.startsWith(noBreak)) {
    const edits = [{ line, span, newText: ' '.repeat(written.length) }];
    return { line, span, message: 'noBreak', data, fixes: [{ title: 'blank', edits, preferred: true }] };
  }
  const remove: RuleFix<MessageId> = {
    title: 'remove',
    edits: [{ line, span, newText: '' }],
    preferred: true,
  };
  if (/\p{Cc}/u.test(written)) {
    return { line, span, message: 'control', data, fixes: [remove] };
  }
  // In the name of a file it may be meant.
  const safe = own.type !== 'figure' && !isWithin(span, verbatimSpans(own));
  return { line, span, message: 'invisible', data, fixes: [{ ...remove, safe }] };
}
