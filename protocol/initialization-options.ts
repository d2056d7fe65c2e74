/** client → server, in `initialize`. */
import { isOptional, isRecord, isString } from './values';

/** What the client says when it starts the server. */
export interface InitializationOptions {
  /** URI of the folder with the rules' pages (`docs/rules/`), with a slash at its end. */
  ruleDocs?: string | undefined;
  /** URI that a rule's page is shown by instead, with `{rule}` where the rule's id belongs. */
  ruleLink?: string | undefined;
  /**
   * The settings, or an object with them as its section `mreport`: for clients that do not answer
   * `workspace/configuration`, until they send others.
   */
  settings?: unknown;
}

/** Whether the options are well formed. */
export function isInitializationOptions(value: unknown): value is InitializationOptions {
  return (
    isRecord(value) && isOptional(value['ruleDocs'], isString) && isOptional(value['ruleLink'], isString)
  );
}
