import { format, type MessageData } from '../../l10n/message';
import type { Locale } from '../../l10n/locale';
import { cached } from '../report/cache';
import { impossible } from '../report/expect';
import type { Range } from '../report/text';
import type { Finding, Fix, LineEdit, Place, Rule, RuleFix, Severity, Violation } from '../rules/rule';

/** The finding for a violation of a rule: in words, at its place in the document. */
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
      return (typeof fixes === 'function' ? fixes(place) : fixes).map((fix) =>
        toFix(rule, fix, place.start, locale),
      );
    },
  };
}

/** The messages of a violation, by language: in a report that changes, most violations stay. */
const messagesOf = cached<Violation<string>, Map<Locale, string>>(() => new Map());

function messageOf(rule: Rule, violation: Violation<string>, locale: Locale): string {
  const messages = messagesOf(violation);
  let message = messages.get(locale);
  if (message === undefined) {
    message = textOf(rule, violation.message, violation.data, locale);
    messages.set(locale, message);
  }
  return message;
}

function toFix(rule: Rule, fix: RuleFix<string>, start: number, locale: Locale): Fix {
  return {
    title: textOf(rule, fix.title, fix.data, locale),
    get edits() {
      const edits = editsOf(fix).map((edit) => ({ range: rangeOf(edit, start), newText: edit.newText }));
      Object.defineProperty(this, 'edits', { value: edits, enumerable: true });
      return edits;
    },
    ...(fix.preferred === undefined ? {} : { preferred: fix.preferred }),
    ...(fix.safe === undefined ? {} : { safe: fix.safe }),
    ...(fix.mends === undefined ? {} : { mends: fix.mends }),
  };
}

/** A fix's edits, computed now if they are a function. */
export function editsOf({ edits }: Pick<RuleFix<string>, 'edits'>): LineEdit[] {
  return typeof edits === 'function' ? edits() : edits;
}

/** @param start the line of the document that the place's lines count from */
function rangeOf(place: Pick<LineEdit, 'line' | 'span' | 'endLine'>, start: number): Range {
  const { line, span, endLine = line } = place;
  return {
    start: { line: line + start, character: span.start },
    end: { line: endLine + start, character: span.end },
  };
}

function textOf(rule: Rule, name: string, data: MessageData | undefined, locale: Locale): string {
  const message = rule.messages[name];
  return message === undefined
    ? impossible(`${rule.id} reports a message that it does not have: ${name}.`, name)
    : format(message, locale, data);
}
