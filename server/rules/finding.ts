import type { Range } from '../report/text';
import type {
  Finding,
  Fix,
  LineEdit,
  Locale,
  Localized,
  MessageData,
  Mistake,
  Place,
  Rule,
  RuleFix,
  Severity,
} from './rule';

/** What a rule says of a mistake, as it is told: in words, at its place in the document. */
export function toFinding(
  rule: Rule,
  mistake: Mistake<string>,
  place: Place,
  severity: Severity,
  locale: Locale,
): Finding {
  const text = (name: string, data?: MessageData): string => fillIn(rule.texts[name], data, locale);
  return {
    rule: rule.id,
    severity,
    message: text(mistake.message, mistake.data),
    range: rangeOf(mistake, place.start),
    fixes: () => {
      const { fixes = [] } = mistake;
      return (typeof fixes === 'function' ? fixes(place) : fixes).map((fix) => toFix(fix, place.start, text));
    },
  };
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
