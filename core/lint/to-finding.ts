import type { Range } from '../report/text';
import type {
  Finding,
  Fix,
  LineEdit,
  Locale,
  Localized,
  MessageData,
  Violation,
  Place,
  Rule,
  RuleFix,
  Severity,
} from '../rules/rule';

/** What a rule says of a mistake, as it is told: in words, at its place in the document. */
export function toFinding(
  rule: Rule,
  violation: Violation<string>,
  place: Place,
  severity: Severity,
  locale: Locale,
): Finding {
  return {
    rule: rule.id,
    severity,
    message: messageOf(rule, violation, locale),
    range: rangeOf(violation, place.start),
    fixes: () => {
      const { fixes = [] } = violation;
      const text = (name: string, data?: MessageData): string => fillIn(rule.texts[name], data, locale);
      return (typeof fixes === 'function' ? fixes(place) : fixes).map((fix) => toFix(fix, place.start, text));
    },
  };
}

/** What was said of mistakes that are kept: in a report that changes, most of them stay. */
const said = new WeakMap<Violation<string>, { locale: Locale; message: string }>();

function messageOf(rule: Rule, violation: Violation<string>, locale: Locale): string {
  const known = said.get(violation);
  if (known?.locale === locale) return known.message;
  const message = fillIn(rule.texts[violation.message], violation.data, locale);
  said.set(violation, { locale, message });
  return message;
}

function toFix(
  fix: RuleFix<string>,
  offset: number,
  text: (name: string, data?: MessageData) => string,
): Fix {
  return {
    title: text(fix.title, fix.data),
    get edits() {
      const edits = editsOf(fix).map((edit) => ({ range: rangeOf(edit, offset), newText: edit.newText }));
      Object.defineProperty(this, 'edits', { value: edits, enumerable: true });
      return edits;
    },
    ...(fix.preferred === undefined ? {} : { preferred: fix.preferred }),
    ...(fix.safe === undefined ? {} : { safe: fix.safe }),
    ...(fix.wide === undefined ? {} : { wide: fix.wide }),
  };
}

/** A fix's edits, where they are made when they are asked for. */
export function editsOf({ edits }: Pick<RuleFix<string>, 'edits'>): LineEdit[] {
  return typeof edits === 'function' ? edits() : edits;
}

function rangeOf(place: Pick<LineEdit, 'line' | 'span' | 'endLine'>, offset: number): Range {
  const { line, span, endLine = line } = place;
  return {
    start: { line: line + offset, character: span.start },
    end: { line: endLine + offset, character: span.end },
  };
}

function fillIn(template: Localized | undefined, data: MessageData | undefined, locale: Locale): string {
  return (template?.[locale] ?? '').replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(data?.[name] ?? placeholder),
  );
}
