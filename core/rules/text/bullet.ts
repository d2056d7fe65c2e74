import { defineRule } from '../rule';

export const textBullet = defineRule<'bullet' | 'remove'>({
  id: 'text/bullet',
  scope: 'section',
  severity: 'hint',
  description: {
    'zh-TW': '標號前留有項目符號。',
    en: 'A list bullet is left in front of a marker.',
  },
  rationale: {
    'zh-TW': '從 PDF 或文書軟體貼上的文字，常在標號前多出「- 」或「•」；已有標號，就不需要項目符號。',
    en: 'Text pasted from a PDF or a word processor often keeps a bullet; an item that has a number needs none.',
  },
  wrong: '- (1) 受理申請。\n- (2) 現場查核。',
  right: '(1) 受理申請。\n(2) 現場查核。',
  texts: {
    bullet: {
      'zh-TW': '標號「{marker}」前有多餘的項目符號「{bullet}」。',
      en: 'A bullet “{bullet}” is left in front of “{marker}”.',
    },
    remove: { 'zh-TW': '刪除項目符號', en: 'Remove the bullet' },
  },
  check({ items, lines }, say) {
    let lastLine = -1;
    for (const { line, reading } of items) {
      const text = lines[line];
      if (text?.bullet === undefined || line === lastLine) continue;
      lastLine = line;
      const { bullet } = text;
      say({
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
