import type { Span } from './text';

/** What directives do; written with the prefix `mreport-`. */
export const directiveKinds = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const;

/** What a directive does. */
export type DirectiveKind = (typeof directiveKinds)[number];

/** A comment that suppresses findings, or ends a suppression: `<!-- mreport-disable RULE… -->`. */
export interface Directive {
  /** `misspelt`: begins like one, and does nothing. */
  readonly kind: DirectiveKind | 'misspelt';
  /** What stands between `mreport-` and the rules. */
  readonly name: Span;
  /** The rules that it names; none means all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The whole comment. */
  readonly span: Span;
}

/**
 * Reads the content of a comment as a directive; returns `undefined` if it does not even look like one.
 * @param content the text between `<!--` and `-->`
 * @param offset its UTF-16 offset in the line
 * @param comment the span of the whole comment
 */
export function readDirective(content: string, offset: number, comment: Span): Directive | undefined {
  const head = /^\s*mreport[-_ ]([\w-]+)/i.exec(content);
  if (head === null) return undefined;
  const [written, word = ''] = head;
  const isExact = written.trimStart() === `mreport-${word}`;
  const kind = isExact ? directiveKinds.find((each) => each === word) : undefined;
  const end = offset + written.length;
  const name = { start: end - word.length, end };
  if (kind === undefined) return { kind: 'misspelt', name, rules: [], span: comment };
  const rules = [...content.slice(head[0].length).matchAll(/[^\s,，、]+/g)].map((match) => {
    const start = offset + head[0].length + match.index;
    return { id: match[0], span: { start, end: start + match[0].length } };
  });
  return { kind, name, rules, span: comment };
}
