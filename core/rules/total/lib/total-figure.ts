import type { Quantity } from '../../../report/quantities/scan-quantities';

/** The clause in front of a figure, as far as it matters. */
export function wordsBefore(text: string, { span }: Quantity): string {
  const before = text.slice(Math.max(span.start - 24, 0), span.start);
  return /[^，。、；：:,;]*$/.exec(before)?.[0] ?? '';
}

/** Whether a figure may be a total; not 分別為3件及5件, 約5件, 各3場, 各辦理6場, 每組5人, 平均5件, 較上月增加5件. */
export function canBeTotal(quantity: Quantity, before: string): boolean {
  return quantity.exact && !noTotal.test(before);
}

const noTotal = /每|分別|較|增加|減少|另|(?:[各均]|平均)(?:[辦補設派核增購有為計約達][^，]{0,2})?$/;

/** Whether a clause says that everything is counted: 計, 共; not 計畫, 統計, 公共. */
export function saysAll(before: string): boolean {
  return totalWord.test(before);
}

const totalWord = /(?<![統設會預估審累總])計(?![畫劃算程量數入價])|合計|總計|(?<!公)共(?![同通用享識融構乘])/;
