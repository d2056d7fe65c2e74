import type { Span } from './text';

/** What directives do; written with the prefix `mreport-`. */
export const directiveKinds = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const;

/** What a directive does. */
export type DirectiveKind = (typeof directiveKinds)[number];

/** A comment that suppresses findings, or ends a suppression: `<!-- mreport-disable RULE… -->`. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The rules that it names; none means all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The whole comment. */
  readonly span: Span;
}

/**
 * Reads the content of a comment as a directive; returns `undefined` if it is not one.
 * @param content the text between `<!--` and `-->`
 * @param offset its UTF-16 offset in the line
 * @param comment the span of the whole comment
 */
export function readDirective(content: string, offset: number, comment: Span): Directive | undefined {
  const head = /^\s*mreport-([a-z-]+)/.exec(content);
  const kind = directiveKinds.find((each) => each === head?.[1]);
  if (head === null || kind === undefined) return undefined;
  const rules = [...content.slice(head[0].length).matchAll(/[^\s,，、]+/g)].map((match) => {
    const start = offset + head[0].length + match.index;
    return { id: match[0], span: { start, end: start + match[0].length } };
  });
  return { kind, rules, span: comment };
}
