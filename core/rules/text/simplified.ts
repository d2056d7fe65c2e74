import { expectDefined } from '../../report/expect';
import type { Span } from '../../report/text';
import { readCorrections } from '../date/lib/corrections';
import { isWithin, quotationsOf } from '../lib/quotations';
import type { SectionContent } from '../../report/section';
import { cachedPerLine } from '../../report/cache';
import { defineRule, type LineEdit, type RuleFix, type MessageIdOf } from '../rule';
import { quoted, sentence, type MessageValue } from '../../../l10n/message';
import { namePlaceOf } from './lib/personal-names';
import { wordsOf } from './lib/verbatim';
import { alsoJapanese, onePartner, severalPartners } from './lib/simplified-characters';
import { textSimplified as messages } from '../../../l10n/messages/rules/text/simplified';

type MessageId = MessageIdOf<typeof messages>;

/** 数据, where 數據 is meant. */
export const textSimplified = defineRule({
  id: 'text/simplified',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '本月完成网站资料更新。',
  right: '本月完成網站資料更新。',
  check(section, report) {
    const runs = runsIn(section);
    let known: LineEdit[] | undefined;
    const sure = (): LineEdit[] => (known ??= sureEdits(runs));
    for (const run of runs) {
      const { line, span, text } = run;
      report({
        line,
        span,
        message: 'simplified',
        data: { text, right: alternatives(writings(text)) },
        // What is quoted may be meant as it stands: that is for the user to decide.
        fixes: () =>
          fixesFor(
            run,
            sure,
            isWithin(span, quotationsOf(expectDefined(section.lines[line]?.prose, 'line of a text', ''))),
          ),
      });
    }
  },
});

/** Simplified characters side by side. */
interface Run {
  line: number;
  span: Span;
  text: string;
  /** Its owner may write it so. */
  mayBeName: boolean;
}

const traditional = readPartners();
const simplified = new RegExp(`[${[...traditional.keys()].join('')}]+`, 'g');
const japanese = new RegExp(`^[${alsoJapanese}]+$`);
/** Not that of a date: 12月6日本處, 6日方可. */
const speaksJapanese = /[\u3041-\u30ff]|(?<![\d０-９〇一二三四五六七八九十])日(?:本|文|語|方)|株式/;
/** The text is about characters. */
const speaksOfForms = /簡體|簡化字|簡字|異體|俗字|通同字|用字|缺字/;
/** Words and names in which such a character is right; 疱疹 is how the Ministry of Health writes it. */
const rightWords = /疱|拮据|胜肽|万俟|[胡高洪李]适|党項/g;

/** The characters that `text/simplified` speaks of. */
export function isSimplified(character: string): boolean {
  return traditional.has(character);
}

function readPartners(): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  for (let at = 0; at < onePartner.length; at += 2) {
    partners.set(onePartner.charAt(at), onePartner.charAt(at + 1));
  }
  for (const entry of severalPartners.split(' ')) partners.set(entry.charAt(0), entry.slice(1));
  return partners;
}

/** One place for each code unit: a set would take longer to ask than anything else that is done for a line. */
const isListed = new Uint8Array(0x10000);
for (const character of traditional.keys()) isListed[character.charCodeAt(0)] = 1;

function hasAny(prose: string): boolean {
  for (let at = 0; at < prose.length; at++) if (isListed[prose.charCodeAt(at)] === 1) return true;
  return false;
}

const matchesOn = cachedPerLine((line) => {
  if (!hasAny(line.prose)) return [];
  const others = wordsOf(line).replace(rightWords, (word) => ' '.repeat(word.length));
  return [...others.matchAll(simplified)];
});

function runsIn(section: SectionContent): Run[] {
  const corrections = readCorrections(section);
  return section.lines.flatMap((own, line) => {
    const { prose } = own;
    const found = matchesOn(own);
    if (found.length === 0 || speaksOfForms.test(prose)) return [];
    return found.flatMap(({ 0: text, index }) => {
      const span = { start: index, end: index + text.length };
      const place = namePlaceOf(prose, span);
      const isMeant =
        place === 'name' ||
        (japanese.test(text) && speaksJapanese.test(sentenceAround(prose, span))) ||
        corrections.covers(line, span);
      return isMeant ? [] : [{ line, span, text, mayBeName: place === 'maybe' }];
    });
  });
}

function sentenceAround(prose: string, { start, end }: Span): string {
  const [before, after] = [prose.slice(0, start), prose.slice(end)];
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
  const rest = after.search(/[。；]/);
  return prose.slice(from, rest < 0 ? prose.length : end + rest);
}

const maxWritings = 4;

/** How a run may be written, the usual way first: 发 is 發 or 髮. */
function writings(text: string): string[] {
  let found = [''];
  for (const character of text) {
    const partners = [...(traditional.get(character) ?? character)];
    // With many characters that can be read in several ways, the later ones are taken in the usual one.
    const kept = found.length * partners.length > maxWritings ? partners.slice(0, 1) : partners;
    found = found.flatMap((head) => kept.map((partner) => head + partner));
  }
  return found;
}

/** 「發」或「髮」. */
function alternatives(rights: readonly string[]): MessageValue {
  return rights
    .map(quoted)
    .reduce<MessageValue>(
      (first, other) => (first === '' ? other : sentence(messages.or, { first, other })),
      '',
    );
}

/** The edits for characters that can be written in one way only: made once for all findings of a section. */
function sureEdits(runs: readonly Run[]): LineEdit[] {
  return runs.flatMap(({ line, span, text, mayBeName }) => {
    if (mayBeName) return [];
    const [newText = text, ...others] = writings(text);
    return others.length > 0 ? [] : [{ line, span, newText }];
  });
}

function fixesFor(run: Run, sure: () => LineEdit[], isQuoted: boolean): RuleFix<MessageId>[] {
  const rights = writings(run.text);
  const fixes: RuleFix<MessageId>[] = rights.map((right) => ({
    title: 'change',
    data: { right },
    edits: [{ line: run.line, span: run.span, newText: right }],
    preferred: rights.length === 1,
    safe: rights.length === 1 && !isQuoted && !run.mayBeName,
  }));
  if (rights.length > 1 || sure().length < 2) return fixes;
  return [...fixes, { title: 'changeAll', edits: sure, mends: sure }];
}
