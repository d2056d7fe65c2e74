import type { Imported, LeftOut } from './model';
import { tidy } from './tidy';
import { placeOf } from './write-report';

/** Puts a plain text in order, as it is copied from a PDF or a mail. Linear. */
export function importPlainText(text: string): Imported {
  const hidden: LeftOut[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  lines.forEach((line, index) => {
    if (!line.includes('<!--')) return;
    lines[index] = line.replaceAll('<!--', '＜!--');
    hidden.push({
      place: placeOf(index, lines),
      reason: {
        'zh-TW': '「<!--」改為全形，以免其後文字被隱藏',
        en: '“<!--” was widened, so that it hides nothing',
      },
    });
  });
  const tidied = tidy(lines.join('\n'));
  return { text: tidied.text, leftOut: [...hidden, ...tidied.leftOut] };
}
