import { sentence, type Sentence } from '../../l10n/message';
import { configMessages } from '../../l10n/messages/config';
import { expectDefined } from '../report/expect';
import type { Span } from '../report/text';
import { childrenOf, spanOf, type JsonNode } from './parse-json';

/** Reports what is wrong, and where (in UTF-16 offsets of the text). */
export type ReportFinding = (span: Span, message: Sentence) => void;

/** A member of an object: a name and its value. */
export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/**
 * The members of an object, each key once: as in JSON at large, the last one counts, and the others are reported.
 * @param name what the object is called in messages @returns no members for anything but an object, which is reported
 */
export function membersOf(node: JsonNode, name: string | Sentence, report: ReportFinding): JsonMember[] {
  if (node.type !== 'object') {
    report(spanOf(node), sentence(configMessages.notObject, { name }));
    return [];
  }
  const byKey = new Map<string, JsonMember>();
  for (const property of childrenOf(node)) {
    const member = toMember(property);
    if (byKey.has(member.key))
      report(member.keySpan, sentence(configMessages.duplicate, { name: member.key }));
    byKey.set(member.key, member);
  }
  return [...byKey.values()];
}

/** @param property a node of type `property`: its children are the name and the value */
function toMember(property: JsonNode): JsonMember {
  const [first, second] = childrenOf(property);
  const name = expectDefined(first, 'name of a member', property);
  const value = expectDefined(second, 'value of a member', property);
  return { key: String(name.value), keySpan: spanOf(name), value };
}
