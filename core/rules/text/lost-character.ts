import type { Span } from '../../report/text';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { askingBefore } from './lib/question';

type Message = 'replaced' | 'private' | 'question';

/** What is left where a character did not survive: U+FFFD, a private-use character, a question mark. */
export const textLostCharacter = defineRule<Message>({
  id: 'text/lost-character',
  scope: 'section',
  severity: 'warning',
  description: {
    'zh-TW': '轉檔後遺失的字：替代字元（U+FFFD）、造字區字元，或夾在中文字間的「?」。',
    en: 'A character lost in conversion: U+FFFD, a private-use character, or “?” between Chinese characters.',
  },
  rationale: {
    'zh-TW':
      '人名、地名中的罕用字及造字，轉檔後常變成「?」、方框或空白；換一部電腦或印出時就看不到原字，須查明後補正。',
    en: 'Rare characters of names, and those a machine defines for itself, turn into question marks or boxes elsewhere; the original has to be looked up.',
  },
  wrong: '由張淑?科長主持會議。',
  right: '由張淑媖科長主持會議。',
  texts: {
    replaced: {
      'zh-TW': '此處原有的字已遺失（U+FFFD）：轉檔時無法辨識，請查明補正。',
      en: 'A character is lost here (U+FFFD): the conversion could not read it; look up what it was.',
    },
    private: {
      'zh-TW': '此處為造字區字元（{code}）：他人電腦及列印時無法顯示，請改用標準字元。',
      en: 'This is a private-use character ({code}), which shows only on some machines; use a standard one.',
    },
    question: {
      'zh-TW': '中文字間的「{text}」疑為轉檔遺失的字：請查明補正；如為問號，應用全形「？」。',
      en: '“{text}” between Chinese characters probably stands for a lost one; look up what it was, or write ？ if it asks.',
    },
  },
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
  message: Message;
  text: string;
}

/** Runs of one sort are one loss: a name of two characters, or one that became two bytes' worth of marks. */
const lost =
  /\ufffd+|[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]+|(?<=\p{Script=Han})\?+(?=[\p{Script=Han}、，])/gu;

const lostIn = cachedPerLine(({ prose }): Lost[] => {
  const found: Lost[] = [];
  for (const { 0: text, index } of prose.matchAll(lost)) {
    const span = { start: index, end: index + text.length };
    if (text.startsWith('\ufffd')) found.push({ span, message: 'replaced', text });
    else if (!text.startsWith('?')) found.push({ span, message: 'private', text });
    else if (!isQuestionMark(prose, span)) found.push({ span, message: 'question', text });
  }
  return found;
});

/** One that asks (`text/punctuation` looks at its width), or the question mark of an address. */
function isQuestionMark(prose: string, { start, end }: Span): boolean {
  if (/^\p{Script=Han}{1,8}=/u.test(prose.slice(end, end + 12))) return true;
  return end - start === 1 && askingBefore(prose, start) !== 'none';
}

function codesOf(text: string): string {
  const codes = [...text].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
  const [first = ''] = codes;
  return codes.length > 1 ? `${first}…` : first;
}
