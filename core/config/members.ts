import type { Span } from '../report/text';
import type { Localized } from '../rules/rule';
import type { JsonMember, JsonNode } from './json';
import { texts } from './texts';

/** Tells what is wrong where. */
export type Say = (span: Span, message: Localized) => void;

/** The members of an object, each key once (as in JSON at large, the last one counts). */
export function membersOf(node: JsonNode, name: string, say: Say): JsonMember[] {
  if (node.type !== 'object') {
    say(node, texts.notGroup(name));
    return [];
  }
  const byKey = new Map<string, JsonMember>();
  for (const member of node.members) {
    if (byKey.has(member.key)) say(member.keySpan, texts.twice(member.key));
    byKey.set(member.key, member);
  }
  return [...byKey.values()];
}
