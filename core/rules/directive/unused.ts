import type { Directive } from '../../report/directive';
import type { Line } from '../../report/line';
import { defineRule, type DirectivesView, type DirectiveUse, type LineEdit } from '../rule';

type Message = 'nothing' | 'name' | 'ends' | 'remove';

/** <!-- mreport-disable-line date/weekday --> on a line whose weekdays are right. */
export const directiveUnused = defineRule<Message>({
  id: 'directive/unused',
  scope: 'directives',
  severity: 'hint',
  description: {
    'zh-TW': '抑制指令未抑制任何提示。',
    en: 'A directive that silences nothing.',
  },
  rationale: {
    'zh-TW': '文字改正後留下之指令已無作用，日後反而會掩蓋新的錯誤。設定為關閉之規則無從判斷，不予提示。',
    en: 'A directive that stays behind when its text was put right does nothing now, and hides the next mistake. Of rules that are switched off nobody can tell, so nothing is said of them.',
  },
  wrong: '1、甲案\n<!-- mreport-disable-next-line -->\n2、乙案',
  right: '1、甲案\n<!-- mreport-disable-next-line numbering/gap -->\n3、乙案',
  texts: {
    nothing: {
      'zh-TW': '本指令未抑制任何提示，可以刪除，以免日後掩蓋新的錯誤。',
      en: 'This directive silences nothing: remove it before it hides a new mistake.',
    },
    name: {
      'zh-TW': '本指令未抑制「{id}」之提示，可以刪除該名稱，以免日後掩蓋新的錯誤。',
      en: 'This directive silences nothing of “{id}”: remove the name before it hides a new mistake.',
    },
    ends: {
      'zh-TW': '本指令之前沒有待解除之抑制，不生作用，可以刪除。',
      en: 'There is nothing silenced that this directive could end: it does nothing.',
    },
    remove: { 'zh-TW': '刪除', en: 'Remove' },
  },
  check(view, say) {
    const { lines } = view.report;
    for (const use of view.uses) {
      const { line, directive } = use;
      const unused = unusedNames(use, view);
      if (isWhole(use, unused)) {
        const edits = [withoutComment(lines, line, directive)];
        const message = directive.kind === 'enable' ? 'ends' : 'nothing';
        const safe = isSurelyUnused(directive);
        say({
          line,
          span: directive.span,
          message,
          fixes: [{ title: 'remove', edits, preferred: true, safe }],
        });
        continue;
      }
      for (const index of unused) {
        const { id = '', span = directive.span } = directive.rules[index] ?? {};
        const edits = [{ line, span: nameWithBlanks(directive, index), newText: '' }];
        say({
          line,
          span,
          message: 'name',
          data: { id },
          fixes: [{ title: 'remove', edits, preferred: true, safe: true }],
        });
      }
    }
  },
});

/** The names, by index, of rules that have looked, and that the directive did nothing for. */
function unusedNames({ directive, used }: DirectiveUse, { applied }: DirectivesView): number[] {
  return [...directive.rules.keys()].filter((index) => {
    const { id = '' } = directive.rules[index] ?? {};
    // These look only now.
    return applied.has(id) && !used.has(id) && !id.startsWith('directive/');
  });
}

function isWhole({ directive, used }: DirectiveUse, unused: readonly number[]): boolean {
  return directive.rules.length === 0 ? used.size === 0 : unused.length === directive.rules.length;
}

/** One that names no rule may be there for one that is switched off here, and on elsewhere. */
function isSurelyUnused({ kind, rules }: Directive): boolean {
  return kind === 'enable' || rules.length > 0;
}

/** A comment that has its line to itself goes with the line; any other with the blanks before it. */
function withoutComment(lines: readonly Line[], line: number, { span }: Directive): LineEdit {
  const text = lines[line]?.text ?? '';
  const isAlone = text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '';
  if (isAlone && line + 1 < lines.length) {
    return { line, span: { start: 0, end: 0 }, endLine: line + 1, newText: '' };
  }
  const start = isAlone ? 0 : text.slice(0, span.start).trimEnd().length;
  return { line, span: { start, end: span.end }, newText: '' };
}

/** A name with what parts it from the one before it, or for the first from the one after it. */
function nameWithBlanks({ rules, span }: Directive, index: number): { start: number; end: number } {
  const [before, name, after] = [rules[index - 1], rules[index], rules[index + 1]];
  const { start, end } = name?.span ?? span;
  if (before !== undefined) return { start: before.span.end, end };
  return { start, end: after?.span.start ?? end };
}
