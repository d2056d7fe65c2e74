/** server → client, in the result of `initialize`: `capabilities.experimental`. */
import { isRecord, isString } from './values';

/** What the server says about itself beyond LSP. */
export interface ExperimentalCapabilities {
  /** The ids of the rules whose findings may come right as long as the user is in the item: see `Rule.unfinishedIn`. */
  itemRules: readonly string[];
}

/** Whether the capabilities are well formed. */
export function isExperimentalCapabilities(value: unknown): value is ExperimentalCapabilities {
  if (!isRecord(value)) return false;
  const { itemRules } = value;
  return Array.isArray(itemRules) && itemRules.every(isString);
}
