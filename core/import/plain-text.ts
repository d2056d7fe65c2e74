import type { Imported, LineNote } from './model';
import { tidy } from './tidy';
import { told } from './write-report';

/** Puts a plain text in order, as it is copied from a PDF or a mail. Linear. */
export function importPlainText(text: string): Imported {
  const notes: LineNote[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  lines.forEach((own, line) => {
    if (!own.includes('<!--')) return;
    lines[line] = own.replaceAll('<!--', '＜!--');
    notes.push({ line, reason: widened });
  });
  return told(tidy({ text: lines.join('\n'), notes }, true));
}

const widened: LineNote['reason'] = {
  'zh-TW': '「<!--」改為全形，以免其後文字被隱藏',
  en: '“<!--” was widened, so that it hides nothing',
};
