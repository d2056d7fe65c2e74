import { defineRule } from '../rule';
import { nearestId } from './lib/nearest-id';
import { directiveUnknown as messages } from '../../../l10n/messages/rules/directive/unknown';

/** <!-- mreport-disable-line numbering/gaps -->. */
export const directiveUnknown = defineRule({
  id: 'directive/unknown',
  scope: 'directives',
  severity: 'warning',
  messages,
  wrong: '1、甲案\n<!-- mreport-disable-next-line numbering/gaps -->\n2、乙案',
  right: '1、甲案\n<!-- mreport-disable-next-line numbering/gap -->\n3、乙案',
  check({ uses, known }, report) {
    for (const { line, directive } of uses) {
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
