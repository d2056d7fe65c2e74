import type { Span } from '../../report/text';
import { cachedPerLine } from '../../report/cache';
import { defineRule, type MessageIdOf } from '../rule';
import { codesOf } from './lib/codes';
import { askingBefore } from './lib/question';
import { wordsOf } from './lib/verbatim';
import { textLostCharacter as messages } from '../../../l10n/messages/rules/text/lost-character';

type MessageId = MessageIdOf<typeof messages>;

/** What is left where a character did not survive: U+FFFD, a private-use character, a question mark. */
export const textLostCharacter = defineRule({
  id: 'text/lost-character',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '由張淑?科長主持會議。',
  right: '由張淑媖科長主持會議。',
  check(section, report) {
    section.lines.forEach((line, index) => {
      if (line.type === 'blank' || line.type === 'comment') return;
      for (const { span, message, text } of lostIn(line)) {
        report({ line: index, span, message, data: { text, code: codesOf(text) } });
      }
    });
  },
});

interface Lost {
  span: Span;
  message: MessageId;
  text: string;
}

/** Runs of one sort are one loss: a name of two characters, or one that became two bytes' worth of marks. */
const lost =
  /\ufffd+|[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]+|(?<=\p{Script=Han})\?+(?=[\p{Script=Han}、，])/gu;

const lostIn = cachedPerLine((line): Lost[] => {
  const prose = wordsOf(line);
  const found: Lost[] = [];
  for (const { 0: text, index } of prose.matchAll(lost)) {
    const span = { start: index, end: index + text.length };
    if (text.startsWith('\ufffd')) found.push({ span, message: 'replaced', text });
    else if (!text.startsWith('?')) found.push({ span, message: 'private', text });
    else if (!isQuestionMark(prose, span)) found.push({ span, message: 'question', text });
  }
  return found;
});

/** Whether it asks (`text/punctuation` checks its width), or is the question mark of an address. */
function isQuestionMark(prose: string, { start, end }: Span): boolean {
  if (/^\p{Script=Han}{1,8}=/u.test(prose.slice(end, end + 12))) return true;
  return end - start === 1 && askingBefore(prose, start) !== 'none';
}
