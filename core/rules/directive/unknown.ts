import { directiveKinds, type Directive } from '../../report/directive';
import { defineRule, type MessageIdOf, type Violation } from '../rule';
import { nearestId } from './lib/nearest-id';
import { directiveUnknown as messages } from '../../../l10n/messages/rules/directive/unknown';

type MessageId = MessageIdOf<typeof messages>;

/** <!-- mreport-disable-line numbering/gaps -->. */
export const directiveUnknown = defineRule({
  id: 'directive/unknown',
  scope: 'directives',
  severity: 'warning',
  messages,
  wrong: '1、甲案\n<!-- mreport-disable-next-line numbering/gaps -->\n2、乙案',
  right: '1、甲案\n<!-- mreport-disable-next-line numbering/gap -->\n3、乙案',
  check({ document, uses, known }, report) {
    for (const { line, directive } of uses) {
      if (directive.kind === 'misspelt') {
        const violation = misspelt(directive, line, document.lineAt(line)?.text ?? '');
        if (violation !== undefined) report(violation);
        continue;
      }
      for (const { id, span } of directive.rules) {
        if (known.has(id)) continue;
        const nearest = nearestId(id, known);
        if (nearest === undefined) {
          report({ line, span, message: 'unknown', data: { id } });
          continue;
        }
        const data = { id, nearest };
        const edits = [{ line, span, newText: nearest }];
        report({
          line,
          span,
          message: 'nearest',
          data,
          fixes: [{ title: 'change', data, edits, preferred: true }],
        });
      }
    }
  },
});

/** `mreport-disable-nextline`, `MREPORT-DISABLE`; nothing where no directive is near. */
function misspelt({ name, span }: Directive, line: number, text: string): Violation<MessageId> | undefined {
  const nearest = nearestId(text.slice(name.start, name.end), directiveKinds);
  if (nearest === undefined) return undefined;
  const start = span.start + text.slice(span.start, name.start).search(/mreport/i);
  const written = { start, end: name.end };
  const data = { id: text.slice(start, name.end), nearest: `mreport-${nearest}` };
  const edits = [{ line, span: written, newText: data.nearest }];
  return {
    line,
    span: written,
    message: 'misspelt',
    data,
    fixes: [{ title: 'change', data, edits, preferred: true }],
  };
}
