import type { Directive } from '../../report/directive';
import { expectDefined } from '../../report/expect';
import type { Line } from '../../report/line';
import { defineRule, type DirectivesView, type DirectiveUse, type LineEdit } from '../rule';
import { directiveUnused as messages } from '../../../l10n/messages/rules/directive/unused';

/** <!-- mreport-disable-line date/weekday --> on a line whose weekdays are right. */
export const directiveUnused = defineRule({
  id: 'directive/unused',
  scope: 'directives',
  severity: 'hint',
  messages,
  wrong: '1、甲案\n<!-- mreport-disable-next-line -->\n2、乙案',
  right: '1、甲案\n<!-- mreport-disable-next-line numbering/gap -->\n3、乙案',
  check(view, report) {
    const { lines } = view.document;
    for (const use of view.uses) {
      const { line, directive } = use;
      if (directive.kind === 'misspelt') continue;
      const unused = unusedNames(use, view);
      if (isWhole(use, unused)) {
        const edits = [withoutComment(lines, line, directive)];
        const message = directive.kind === 'enable' ? 'ends' : 'nothing';
        const safe = isSurelyUnused(directive);
        report({
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
        report({
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

/** The names, by index, of rules that have run, and that the directive did nothing for. */
function unusedNames({ directive, used }: DirectiveUse, { applied }: DirectivesView): number[] {
  return [...directive.rules.keys()].filter((index) => {
    const { id = '' } = directive.rules[index] ?? {};
    // The rules about directives run only now.
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

/** A comment that is alone on its line is removed with the line; any other with the blanks before it. */
function withoutComment(lines: readonly Line[], line: number, { span }: Directive): LineEdit {
  const text = expectDefined(lines[line]?.text, 'line of a directive', '');
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
