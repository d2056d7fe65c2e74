import { defineRule } from '../rule';
import { nearestId } from './lib/nearest-id';

type Message = 'unknown' | 'nearest' | 'change';

/** <!-- mreport-disable-line numbering/gaps -->. */
export const directiveUnknown = defineRule<Message>({
  id: 'directive/unknown',
  scope: 'directives',
  severity: 'warning',
  description: {
    'zh-TW': '抑制指令所列之規則不存在。',
    en: 'A directive names a rule that does not exist.',
  },
  rationale: {
    'zh-TW': '規則名稱打錯時，指令不生作用，應抑制之提示仍會出現。',
    en: 'A directive with a misspelt rule does nothing, and what it should silence is still reported.',
  },
  wrong: '1、甲案\n<!-- mreport-disable-next-line numbering/gaps -->\n2、乙案',
  right: '1、甲案\n<!-- mreport-disable-next-line numbering/gap -->\n3、乙案',
  texts: {
    unknown: {
      'zh-TW': '沒有「{id}」這項規則，本指令對其不生作用。',
      en: 'There is no rule “{id}”, so the directive does nothing for it.',
    },
    nearest: {
      'zh-TW': '沒有「{id}」這項規則，本指令對其不生作用；應為「{nearest}」。',
      en: 'There is no rule “{id}”, so the directive does nothing for it; “{nearest}” is probably meant.',
    },
    change: { 'zh-TW': '改為「{nearest}」', en: 'Change to “{nearest}”' },
  },
  check({ uses, known }, say) {
    for (const { line, directive } of uses) {
      for (const { id, span } of directive.rules) {
        if (known.has(id)) continue;
        const nearest = nearestId(id, known);
        if (nearest === undefined) {
          say({ line, span, message: 'unknown', data: { id } });
          continue;
        }
        const data = { id, nearest };
        const edits = [{ line, span, newText: nearest }];
        say({
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
