/** Numerals of automatic lists: Word and LibreOffice write every digit but that of 十 at the start. */

const digits = { plain: '零一二三四五六七八九', financial: '零壹貳參肆伍陸柒捌玖' } as const;
const units = { plain: ['', '十', '百', '千'], financial: ['', '拾', '佰', '仟'] } as const;

/**
 * Writes 1–9999 as 一, 十, 十一, 一百一十, 一千零一; or as 壹, 壹拾, 壹佰壹拾. `undefined` for other numbers.
 * @param kind the characters
 */
export function writeCounted(kind: 'plain' | 'financial', value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return undefined;
  const places = [...String(value)].map(Number);
  let [text, hasGap] = ['', false];
  for (const [index, digit] of places.entries()) {
    const unit = units[kind][places.length - 1 - index] ?? '';
    if (digit === 0) hasGap = true;
    else {
      text += (hasGap ? digits[kind].charAt(0) : '') + digits[kind].charAt(digit) + unit;
      hasGap = false;
    }
  }
  return kind === 'plain' && value < 20 ? text.replace(/^一十/, '十') : text;
}
