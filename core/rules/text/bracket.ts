import { impossible } from '../../report/expect';
import type { Line } from '../../report/line';
import { defineRule, type Violation, type RuleFix, type MessageIdOf } from '../rule';
import { sentence, type Sentence } from '../../../l10n/message';
import { missingPlace } from './lib/bracket-place';
import { bracketViolationsIn, type BracketViolation, type PlacedBracket } from './lib/bracket-pairs';
import { partnerOf } from './lib/brackets';
import { textBracket as messages } from '../../../l10n/messages/rules/text/bracket';

type MessageId = MessageIdOf<typeof messages>;

/** Brackets and quotation marks that do not pair. A marker's own are `numbering/bracket`'s. */
export const textBracket = defineRule({
  id: 'text/bracket',
  scope: 'section',
  hasSafeFixes: false,
  severity: 'warning',
  unfinishedIn: 'item',
  messages,
  wrong: '召開「資料治理小組會議，核定作業指引。\n補助對象為偏遠地區（含離島)。',
  right: '召開「資料治理小組會議」，核定作業指引。\n補助對象為偏遠地區（含離島）。',
  check({ lines }, report) {
    for (const found of bracketViolationsIn(lines)) report(violationOf(found, lines));
  },
});

function violationOf(found: BracketViolation, lines: readonly Line[]): Violation<MessageId> {
  if ('open' in found) {
    const { kind, open, close } = found;
    return {
      ...placeOf(close),
      message: kind,
      data: { mark: close.bracket.mark, other: open.bracket.mark },
      fixes: kind === 'mixed' ? [rewrite(close, open, true), rewrite(open, close, false)] : [],
    };
  }
  const { kind, half } = found;
  const { mark } = half.bracket;
  return {
    ...placeOf(half),
    message: kind,
    data: { mark, other: partnerOf(mark), half: nameOfMissing(half) },
    fixes: () => [insertion(half, lines), removal(half)],
  };
}

/** What the missing half of a pair is called. */
function nameOfMissing({ bracket: { family, opens } }: PlacedBracket): Sentence {
  const isQuotation = family === '「」' || family === '『』';
  if (isQuotation) return sentence(opens ? messages.closingQuotationMark : messages.openingQuotationMark);
  return sentence(opens ? messages.closingBracket : messages.openingBracket);
}

function placeOf({ line, bracket: { at } }: PlacedBracket): Pick<Violation<MessageId>, 'line' | 'span'> {
  return { line, span: { start: at, end: at + 1 } };
}

/** Writes one half in the width of the other. */
function rewrite(half: PlacedBracket, like: PlacedBracket, preferred: boolean): RuleFix<MessageId> {
  const right = partnerOf(like.bracket.mark);
  return {
    title: 'change',
    data: { mark: half.bracket.mark, right },
    edits: [{ ...placeOf(half), newText: right }],
    ...(preferred ? { preferred } : {}),
  };
}

/** Where exactly the other half was meant to be only the writer knows, unless another bracket bounds it. */
function insertion(half: PlacedBracket, lines: readonly Line[]): RuleFix<MessageId> {
  const mark = partnerOf(half.bracket.mark);
  const line = lines[half.line];
  const { at, isCertain } =
    line === undefined
      ? impossible('A bracket is on no line.', { at: half.bracket.at, isCertain: false })
      : missingPlace(half, line);
  return {
    title: 'insert',
    data: { mark },
    edits: [{ line: half.line, span: { start: at, end: at }, newText: mark }],
    ...(isCertain ? { preferred: true } : {}),
  };
}

function removal(half: PlacedBracket): RuleFix<MessageId> {
  const { mark } = half.bracket;
  return { title: 'remove', data: { mark }, edits: [{ ...placeOf(half), newText: '' }] };
}
