/** What a list in running text may be counted by: `1)…2)…`, `a)…b)…`. */
const orders: readonly (readonly string[])[] = [
  Array.from({ length: 40 }, (_, index) => String(index + 1)),
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'一二三四五六七八九十'],
  [...'甲乙丙丁戊己庚辛壬癸'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
];

const candidate =
  /(?<![0-9０-９A-Za-z.(（])([0-9０-９]{1,2}|[a-z]|[A-Z]|[ivx]{2,4}|[一二三四五六七八九十甲乙丙丁戊己庚辛壬癸])[)）]/g;

/**
 * Offsets of the brackets that belong to an enumeration in prose, which has no opening ones: at least `1)` and
 * `2)`, with none opened between them. Linear.
 */
export function enumerationMarks(prose: string): Set<number> {
  const marks = new Set<number>();
  let run: { numeral: string; at: number }[] = [];
  for (const { 0: text, 1: written = '', index } of prose.matchAll(candidate)) {
    const member = { numeral: written.normalize('NFKC').toLowerCase(), at: index + text.length - 1 };
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      orders.some((order) => follows(order, last.numeral, member.numeral)) &&
      !/[(（]/.test(prose.slice(last.at + 1, index));
    run = goesOn
      ? [...run.slice(-1), member]
      : orders.some(([first]) => first === member.numeral)
        ? [member]
        : [];
    if (run.length > 1) for (const { at } of run) marks.add(at);
  }
  return marks;
}

function follows(order: readonly string[], first: string, second: string): boolean {
  const place = order.indexOf(first);
  return place >= 0 && order[place + 1] === second;
}
