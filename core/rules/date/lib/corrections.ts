import { expectDefined } from '../../../report/expect';
import type { Span } from '../../../report/text';
import { isWithin, quotationsOf } from '../../lib/quotations';
import type { SectionContent } from '../../../report/section';

/**
 * Dates that a notice names in order to correct them: 原載「限繳日為104年4月31日」因日期有誤，更正為…. They are wrong on purpose.
 */
export interface Corrections {
  /** Linear in the line when it is first asked for, then logarithmic in its quotations. */
  covers(line: number, span: Span): boolean;
}

const speaksOfMistake = /有誤|誤植|誤繕|誤載|誤寫|誤為|筆誤|勘誤|更正|訂正/;
/** A heading: prose may mention such a table, too. */
const opensErrata = /^.{0,60}(?:勘誤表|更正對照表)[：:]?$/;
/** What follows a date that is corrected without quotation marks: 104年4月31日係誤植. */
const mistakeAfter = /^[^，。；、]{0,6}(?:[有係之]誤|誤[植繕載寫為列刊印登填作]|更正|訂正|應為|應更正)/;

/** Reads lines only when asked, and each once. */
export function readCorrections({ lines }: SectionContent): Corrections {
  let errataFrom: number | undefined;
  const quotations = new Map<number, Span[]>();
  return {
    covers(line, span) {
      errataFrom ??= lines.findIndex(({ prose }) => opensErrata.test(prose.trim()));
      if (errataFrom !== -1 && line > errataFrom) return true;
      const prose = expectDefined(lines[line]?.prose, 'line that may be corrected', '');
      const quoted = quotations.get(line) ?? (speaksOfMistake.test(prose) ? quotationsOf(prose) : []);
      quotations.set(line, quoted);
      return mistakeAfter.test(prose.slice(span.end, span.end + 12)) || isWithin(span, quoted);
    },
  };
}
