/** JSON with comments and trailing commas, as `jsonc-parser` reads it, with the place of each part. */
import { parseTree, printParseErrorCode, visit, type Node } from 'jsonc-parser';
import { sentence, type Message, type Sentence } from '../../l10n/message';
import { configMessages } from '../../l10n/messages/config';
import { expectDefined } from '../report/expect';
import type { Span } from '../report/text';

/** A value, or a member of an object, in a JSON text, with its offset and length. */
export type JsonNode = Node;

/** Where a text ceases to be JSON, and what is expected there. */
export class JsonError extends Error {
  constructor(
    /** In UTF-16 offsets of the text. */
    readonly span: Span,
    readonly reason: Sentence,
  ) {
    super(reason.message.en);
  }
}

/** Deeper than any configuration, and far from the end of the stack: the parser is recursive. */
const maxDepth = 64;

/**
 * Reads JSON in which comments and trailing commas are allowed. Linear.
 * @returns the outermost value; the nodes' offsets are UTF-16 offsets of `text`
 * @throws JsonError for the first syntax error
 */
export function parseJson(text: string): JsonNode {
  // A byte order mark counts as a blank, so that all offsets stay.
  const content = text.replace(/^\uFEFF/, ' ');
  const [first, second] = syntaxErrors(content);
  if (first !== undefined) {
    // A word without quotes where a name is expected is reported as a bad value first.
    const isName = first.code === 'InvalidSymbol' && second?.code === 'PropertyNameExpected';
    const reason = isName ? sentence(configMessages.nameExpected) : describe(first);
    throw new JsonError(first.span, reason);
  }
  const root = parseTree(content, [], { allowTrailingComma: true });
  return expectDefined(root, 'value in a JSON text without errors', { type: 'null', offset: 0, length: 0 });
}

/** The place of a node, in UTF-16 offsets. */
export function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}

/** The items of an array, the members of an object, or the name and the value of a member. */
export function childrenOf(node: JsonNode): readonly JsonNode[] {
  return expectDefined(node.children, 'list of the children of a JSON node', []);
}

interface SyntaxError {
  /** A name of the parser’s `ParseErrorCode`. */
  readonly code: string;
  readonly span: Span;
  /** What closes the innermost object or array; empty outside of both. */
  readonly bracket: string;
}

/** @throws JsonError for a text that is nested too deeply */
function syntaxErrors(text: string): SyntaxError[] {
  const errors: SyntaxError[] = [];
  const open: string[] = [];
  const enter = (bracket: string, offset: number): void => {
    open.push(bracket);
    if (open.length <= maxDepth + 1) return;
    throw new JsonError({ start: offset, end: offset + 1 }, sentence(configMessages.tooDeep));
  };
  const leave = (): void => {
    open.pop();
  };
  visit(
    text,
    {
      onObjectBegin: (offset) => {
        enter('}', offset);
      },
      onArrayBegin: (offset) => {
        enter(']', offset);
      },
      onObjectEnd: leave,
      onArrayEnd: leave,
      onError: (error, offset, length) => {
        const code = printParseErrorCode(error);
        errors.push({ code, span: { start: offset, end: offset + length }, bracket: open.at(-1) ?? '' });
      },
    },
    { allowTrailingComma: true },
  );
  return errors;
}

function describe({ code, bracket }: SyntaxError): Sentence {
  const message = byCode.get(code) ?? configMessages.valueExpected;
  return message === configMessages.commaExpected ? sentence(message, { bracket }) : sentence(message);
}

/** What is expected, by the parser’s error; a value for all others. */
const byCode: ReadonlyMap<string, Message> = new Map<string, Message>([
  ['PropertyNameExpected', configMessages.nameExpected],
  ['ColonExpected', configMessages.colonExpected],
  ['CommaExpected', configMessages.commaExpected],
  ['CloseBraceExpected', configMessages.commaExpected],
  ['CloseBracketExpected', configMessages.commaExpected],
  ['EndOfFileExpected', configMessages.endExpected],
  ['UnexpectedEndOfComment', configMessages.unclosedComment],
  ['UnexpectedEndOfString', configMessages.invalidString],
  ['InvalidUnicode', configMessages.invalidString],
  ['InvalidEscapeCharacter', configMessages.invalidString],
  ['InvalidCharacter', configMessages.invalidString],
]);
