import type { Span } from './text';

export const directiveKinds = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const;
export type DirectiveKind = (typeof directiveKinds)[number];

/** `<!-- mreport-disable RULE… -->` and its relatives. No rules named: all of them. */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The whole comment. */
  readonly span: Span;
}

/**
 * Reads a comment's content as a directive.
 * @param content what stands between `<!--` and `-->`
 * @param offset its UTF-16 offset in the line
 */
export function readDirective(content: string, offset: number, comment: Span): Directive | undefined {
  const head = /^\s*mreport-([a-z-]+)/.exec(content);
  const kind = directiveKinds.find((known) => known === head?.[1]);
  if (head === null || kind === undefined) return undefined;
  const rules = [...content.slice(head[0].length).matchAll(/[^\s,，、]+/g)].map((match) => {
    const start = offset + head[0].length + match.index;
    return { id: match[0], span: { start, end: start + match[0].length } };
  });
  return { kind, rules, span: comment };
}
