/** Half-width question marks in Chinese text: some ask, others stand where a character was lost. */

const asking =
  /是否|[能可得應]否|有無|有沒有|是不是|會不會|能不能|可不可|要不要|如何|為何|何[時人處地種者以在故]|[嗎呢吧麼誰哪怎]|幾|多少|難道/;

/**
 * How the sentence before a question mark reads: its last clause asks, an earlier one does, or none. Looks at a
 * bounded stretch.
 */
export function askingBefore(prose: string, at: number): 'clause' | 'sentence' | 'none' {
  const sentence = /[^。！？；?!;]*$/.exec(prose.slice(Math.max(at - 60, 0), at))?.[0] ?? '';
  const clause = sentence.slice(Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf(',')) + 1);
  if (asking.test(clause)) return 'clause';
  return asking.test(sentence) ? 'sentence' : 'none';
}
