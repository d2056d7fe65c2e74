import type { Span } from '../../report/text';
import { readCorrections } from '../date/lib/corrections';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';

type Message = 'noUnit' | 'misplaced' | 'change';

/** 第四十四第二項, 第一百八十二之一條. */
export const referenceForm = defineRule<Message>({
  id: 'reference/form',
  scope: 'section',
  severity: 'hint',
  description: {
    'zh-TW': '法規條次之寫法有誤，如「第四十四第二項」、「第一百八十二之一條」。',
    en: 'A citation of a law that cannot be read, such as 第四十四第二項 or 第一百八十二之一條.',
  },
  rationale: {
    'zh-TW':
      '漏「條」、「項」等字，無從確知所引為何；增訂之條次，法制用語作「第一百八十二條之一」，「之一」置於「條」後。',
    en: 'Where 條 or 項 is left out nobody can be sure what is cited; an inserted article is 第一百八十二條之一 in legislation, with 之一 behind 條.',
  },
  wrong: '一、依公司法第四十四第二項規定辦理。\n二、依證券交易法第一百八十二之一條規定辦理。',
  right: '一、依公司法第四十四條第二項規定辦理。\n二、依證券交易法第一百八十二條之一規定辦理。',
  texts: {
    noUnit: {
      'zh-TW': '「{text}」漏「{unit}」字，應作「{right}」，以免誤讀所引條次。',
      en: '“{text}” lacks {unit}: written “{right}”, the citation cannot be misread.',
    },
    misplaced: {
      'zh-TW': '「{text}」應作「{right}」：增訂條次之「之」置於「{unit}」字之後。',
      en: '“{text}” is written “{right}” in legislation: 之 stands behind {unit}.',
    },
    change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  },
  check(section, report) {
    const corrections = readCorrections(section);
    section.lines.forEach((own, line) => {
      const { prose } = own;
      for (const flaw of flawsOn(own)) {
        const { span, message, unit, right } = flaw;
        if (corrections.covers(line, span)) continue;
        const data = { text: prose.slice(span.start, span.end), unit, right };
        const edits = [{ line, span, newText: right }];
        // Which word is missing is a guess, if a good one; 之一 behind 條 says the same as before it.
        const safe = message === 'misplaced';
        report({
          line,
          span,
          message,
          data,
          fixes: [{ title: 'change', data, edits, preferred: true, safe }],
        });
      }
    });
  },
});

interface Flaw {
  span: Span;
  message: 'noUnit' | 'misplaced';
  unit: string;
  right: string;
}

const blank = '[ \\u3000]?';
const number = `${blank}(?:[0-9０-９]{1,4}|[零〇○一二三四五六七八九十百千]{1,8})${blank}`;
const units = '條項款目';
/** The unit before, a number that has none, and the number behind it that has one. */
const unitless = new RegExp(
  `(?<=([${units}])?)(第(${number}))(之${number})?(第(${number}))([項款目])(?!次|標|前|的|錄)`,
  'g',
);

function* withoutUnit(prose: string): Generator<Flaw> {
  if (!prose.includes('第')) return;
  for (const match of prose.matchAll(unitless)) {
    const [whole, before = '', first = '', one = '', part = '', second = '', two = '', unit = ''] = match;
    // 第一第二項 is a list without its 、.
    if (before === '' && one.trim().length === 1 && two.trim().length === 1) continue;
    const missing = before === '' ? '條' : units.charAt(units.indexOf(unit) - 1);
    // 第三條第一第二款: between 條 and 款 there is but 項; 第三項第一第二項 is something else.
    if (before !== '' && units.indexOf(missing) !== units.indexOf(before) + 1) continue;
    yield {
      span: { start: match.index, end: match.index + whole.length },
      message: 'noUnit',
      unit: missing,
      right: `${first.trimEnd()}${missing}${part}${second}${unit}`,
    };
  }
}

const partBefore = new RegExp(`(第${number})之(${number})([條款])(?![例約列目項])`, 'g');

function* withPartBefore(prose: string): Generator<Flaw> {
  if (!prose.includes('之')) return;
  for (const match of prose.matchAll(partBefore)) {
    const [whole, first = '', part = '', unit = ''] = match;
    yield {
      span: { start: match.index, end: match.index + whole.length },
      message: 'misplaced',
      unit,
      right: `${first.trimEnd()}${unit}之${part.trim()}`,
    };
  }
}

const flawsOn = cachedPerLine(({ prose }) => [...withoutUnit(prose), ...withPartBefore(prose)]);
