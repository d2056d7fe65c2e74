import type { Block } from '../../core/report/block';

/** A block of each type with `text` in every place that takes text. */
export function blocksWith(text: string): Block[] {
  const place = { line: 0, lineCount: 1 };
  return [
    { ...place, type: 'field', name: text, content: text, isTitle: true },
    { ...place, type: 'field', name: text, content: text, isTitle: false },
    { ...place, type: 'item', kind: '一', level: 1, marker: text, text },
    { ...place, type: 'paragraph', level: 0, text },
    { ...place, type: 'table', level: 0, caption: text, header: [text], rows: [[text]], alignments: [] },
    { ...place, type: 'figure', level: 0, caption: text, path: text },
  ];
}
