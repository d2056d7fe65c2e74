import { defineRule } from '../rule';
import { textBullet as messages } from '../../../l10n/messages/rules/text/bullet';

/** A bullet before a marker. */
export const textBullet = defineRule({
  id: 'text/bullet',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: '- (1) 受理申請。\n- (2) 現場查核。',
  right: '(1) 受理申請。\n(2) 現場查核。',
  check({ items, lines }, report) {
    let lastLine = -1;
    for (const { line, reading } of items) {
      const text = lines[line];
      if (text?.bullet === undefined || line === lastLine) continue;
      lastLine = line;
      const { bullet } = text;
      report({
        line,
        span: bullet,
        message: 'bullet',
        data: {
          marker: text.text.slice(reading.span.start, reading.span.end),
          bullet: text.text.slice(bullet.start, bullet.end).trim(),
        },
        fixes: [
          { title: 'remove', edits: [{ line, span: bullet, newText: '' }], preferred: true, safe: true },
        ],
      });
    }
  },
});
