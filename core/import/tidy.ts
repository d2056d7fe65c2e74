import { fixAll } from '../features/fix-all';
import { rules } from '../rules/registry';
import type { Localized, RuleSetting } from '../rules/rule';
import type { LineNote, Written } from './model';
import { withoutPages } from './page-borders';

/** Longer texts are not looked through for cut sentences. In UTF-16 units. */
const mostFixed = 4_000_000;

/** The two rules that mend what a PDF leaves, and no other. */
const settings: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  rules.map(({ id }): [string, RuleSetting] => [
    id,
    id === 'text/bullet' || id === 'text/broken-paragraph' ? 'hint' : 'off',
  ]),
);

/**
 * Joins what pages cut, and drops bullets, indents and needless blank lines.
 * @param isPaged whether the text may have been copied page by page: what belongs to the pages then goes as well
 */
export function tidy(written: Written, isPaged: boolean): Written {
  const whole = isPaged ? withoutPages(written) : written;
  if (whole.text.length > mostFixed) {
    const { text, notes } = squeezed(whole);
    return { text, notes: [...notes, { line: undefined, reason: notJoined }] };
  }
  return squeezed(joined(whole));
}

const notJoined: Localized = {
  'zh-TW': '文字過長，未逐段檢查是否被換頁截斷',
  en: 'the text is too long to look for paragraphs that pages have cut',
};

function joined({ text, notes }: Written): Written {
  const fixed = fixAll(text, { locale: 'zh-TW', rules: settings, scheme: 'auto' });
  const places: number[] = [];
  let moved = 0;
  for (const { from, to, text: now } of fixed.changes) {
    while (places.length < from) places.push(places.length + moved);
    const count = now.split('\n').length - (now === '' || now.endsWith('\n') ? 1 : 0);
    for (let line = from; line < to; line++) places.push(from + moved + Math.min(line - from, count - 1));
    moved += count - (to - from);
  }
  return { text: fixed.text, notes: notes.map((note) => at(note, (line) => places[line] ?? line + moved)) };
}

/** Without indents, and with no more than one blank line in a row. */
function squeezed({ text, notes }: Written): Written {
  const result: string[] = [];
  const places = text.split('\n').map((line) => {
    const trimmed = line.trim();
    if (trimmed !== '' || (result.at(-1) ?? '') !== '') result.push(trimmed);
    return Math.max(0, result.length - 1);
  });
  const written = result.join('\n').trimEnd();
  return {
    text: written === '' ? '' : `${written}\n`,
    notes: notes.map((note) => at(note, (line) => places[line] ?? result.length - 1)),
  };
}

function at({ line, reason }: LineNote, place: (line: number) => number): LineNote {
  return { line: line === undefined ? undefined : Math.max(0, place(line)), reason };
}
