import type { Span } from '../../report/text';
import { readCorrections } from '../date/lib/corrections';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { referenceForm as messages } from '../../../l10n/messages/rules/reference/form';

/** 第44第2項, 第182之1條. */
export const referenceForm = defineRule({
  id: 'reference/form',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: '一、依公司法第44第2項規定辦理。\n二、依證券交易法第182之1條規定辦理。',
  right: '一、依公司法第44條第2項規定辦理。\n二、依證券交易法第182條之1規定辦理。',
  check(section, report) {
    const corrections = readCorrections(section);
    section.lines.forEach((own, line) => {
      const { prose } = own;
      for (const flaw of flawsOn(own)) {
        const { span, message, unit, right } = flaw;
        if (corrections.covers(line, span)) continue;
        const data = { text: prose.slice(span.start, span.end), unit, right };
        const edits = [{ line, span, newText: right }];
        // Which word is missing is a guess, if a good one; 之一 after 條 says the same as before it.
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
/** The unit before, a number that has none, and the number after it that has one. */
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
