import type { Line } from '../../report/line';
import { defineRule, type Violation, type RuleFix } from '../rule';
import { missingPlace } from './lib/bracket-place';
import { faultsOf, type Fault, type PlacedBracket } from './lib/bracket-pairs';
import { partnerOf } from './lib/brackets';

type Message = 'unclosed' | 'unopened' | 'mixed' | 'crossed' | 'insert' | 'remove' | 'change';

/** Brackets and quotation marks that do not pair. A marker's own are `numbering/bracket`'s. */
export const textBracket = defineRule<Message>({
  id: 'text/bracket',
  scope: 'section',
  neverSafe: true,
  severity: 'warning',
  description: {
    'zh-TW': '引號、括號或書名號不成對，或一半全形、一半半形。',
    en: 'Brackets or quotation marks that do not pair within the item, or pair across widths.',
  },
  rationale: {
    'zh-TW':
      '少了一半的引號或括號，讀者無從判斷引用或說明到何處為止。標號本身的括號、行文中的「1)」、電話、算式及表情符號不在此限；跨段的引文亦視為成對。',
    en: 'With half a pair missing, nobody can tell where the quotation or the note ends. Markers, enumerations such as 1), telephone numbers and formulas are left alone, and a quotation may run over paragraphs.',
  },
  wrong: '召開「資料治理小組會議，核定作業指引。\n補助對象為偏遠地區（含離島)。',
  right: '召開「資料治理小組會議」，核定作業指引。\n補助對象為偏遠地區（含離島）。',
  texts: {
    unclosed: {
      'zh-TW': '「{mark}」沒有對應的「{other}」：應成對使用，以示起訖。',
      en: '“{mark}” has no “{other}”: they come in pairs, to show where it ends.',
    },
    unopened: {
      'zh-TW': '「{mark}」之前沒有對應的「{other}」：應成對使用，以示起訖。',
      en: '“{mark}” has no “{other}” before it: they come in pairs, to show where it begins.',
    },
    mixed: {
      'zh-TW': '「{other}」與「{mark}」一為全形、一為半形：同一對應用同一寬度。',
      en: '“{other}” and “{mark}” are of two widths: a pair is of one.',
    },
    crossed: {
      'zh-TW': '「{other}…{mark}」與另一對交錯：內層應先結束。',
      en: '“{other}…{mark}” crosses another pair: the inner one ends first.',
    },
    insert: { 'zh-TW': '補上「{mark}」', en: 'Add “{mark}”' },
    remove: { 'zh-TW': '刪除「{mark}」', en: 'Remove “{mark}”' },
    change: { 'zh-TW': '將「{mark}」改為「{right}」', en: 'Change “{mark}” to “{right}”' },
  },
  check({ lines }, report) {
    for (const fault of faultsOf(lines)) report(mistakeOf(fault, lines));
  },
});

function mistakeOf(fault: Fault, lines: readonly Line[]): Violation<Message> {
  if ('open' in fault) {
    const { kind, open, close } = fault;
    return {
      ...placeOf(close),
      message: kind,
      data: { mark: close.bracket.mark, other: open.bracket.mark },
      fixes: kind === 'mixed' ? [rewrite(close, open, true), rewrite(open, close, false)] : [],
    };
  }
  const { kind, half } = fault;
  const { mark } = half.bracket;
  return {
    ...placeOf(half),
    message: kind,
    data: { mark, other: partnerOf(mark) },
    fixes: () => [insertion(half, lines), removal(half)],
  };
}

function placeOf({ line, bracket: { at } }: PlacedBracket): Pick<Violation<Message>, 'line' | 'span'> {
  return { line, span: { start: at, end: at + 1 } };
}

/** Writes one half in the width of the other. */
function rewrite(half: PlacedBracket, like: PlacedBracket, preferred: boolean): RuleFix<Message> {
  const right = partnerOf(like.bracket.mark);
  return {
    title: 'change',
    data: { mark: half.bracket.mark, right },
    edits: [{ ...placeOf(half), newText: right }],
    ...(preferred ? { preferred } : {}),
  };
}

/** Where exactly the other half was meant to be only the writer knows, unless another bracket bounds it. */
function insertion(half: PlacedBracket, lines: readonly Line[]): RuleFix<Message> {
  const mark = partnerOf(half.bracket.mark);
  const { at, isCertain } = missingPlace(half, lines[half.line]);
  return {
    title: 'insert',
    data: { mark },
    edits: [{ line: half.line, span: { start: at, end: at }, newText: mark }],
    ...(isCertain ? { preferred: true } : {}),
  };
}

function removal(half: PlacedBracket): RuleFix<Message> {
  const { mark } = half.bracket;
  return { title: 'remove', data: { mark }, edits: [{ ...placeOf(half), newText: '' }] };
}
