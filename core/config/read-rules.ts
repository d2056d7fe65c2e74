import { sentence } from '../../l10n/message';
import { configMessages } from '../../l10n/messages/config';
import type { Span } from '../report/text';
import { nearestId } from '../rules/directive/lib/nearest-id';
import { findRule, rules } from '../rules/registry';
import { severities, type Rule, type RuleSetting } from '../rules/rule';
import { membersOf, type JsonMember, type ReportFinding } from './members';
import { spanOf, type JsonNode } from './parse-json';

/** All that a rule can be set to. */
export const ruleSettings = [...severities, 'off'] as const;

/** Reads the entries of `rules`: `"off"`, or `{ "severity": "off", "option": true }`. */
export class RuleReader {
  readonly #report: ReportFinding;
  readonly severities: Record<string, RuleSetting> = {};
  readonly options: Record<string, Record<string, boolean>> = {};

  constructor(report: ReportFinding) {
    this.#report = report;
  }

  /** Reads one entry: a rule's id and its setting. */
  read({ key, keySpan, value }: JsonMember): void {
    const rule = findRule(key);
    if (rule === undefined) this.#reportUnknown(key, keySpan);
    else if (value.type === 'object') this.#readGroup(rule, value);
    else this.#readSeverity(rule, value);
  }

  #reportUnknown(id: string, span: Span): void {
    const ids = rules.map((rule) => rule.id);
    const nearest = nearestId(id, ids);
    const message =
      nearest === undefined
        ? sentence(configMessages.unknownRule, { id })
        : sentence(configMessages.unknownRuleLike, { id, nearest });
    this.#report(span, message);
  }

  #readGroup(rule: Rule, group: JsonNode): void {
    const known = Object.keys(rule.options ?? {});
    for (const { key, keySpan, value } of membersOf(group, rule.id, this.#report)) {
      if (key === 'severity') this.#readSeverity(rule, value);
      else if (!known.includes(key))
        this.#report(keySpan, sentence(configMessages.unknownKey, { key, known: ['severity', ...known] }));
      else this.#readOption(rule, key, value);
    }
  }

  #readOption({ id }: Rule, name: string, node: JsonNode): void {
    const value: unknown = node.value;
    if (typeof value === 'boolean') this.options[id] = { ...this.options[id], [name]: value };
    else this.#report(spanOf(node), sentence(configMessages.notBoolean, { name }));
  }

  #readSeverity({ id }: Rule, node: JsonNode): void {
    const setting = ruleSettings.find((known) => known === node.value);
    if (setting === undefined)
      this.#report(spanOf(node), sentence(configMessages.notOneOf, { name: id, known: ruleSettings }));
    else this.severities[id] = setting;
  }
}
