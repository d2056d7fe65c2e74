/** client → server, in `initialize`. */
import { isOptional, isRecord, isString } from './values';

/** What the client says when it starts the server. */
export interface InitializationOptions {
  /** URI of the folder with the rules' pages (`docs/rules/`), with a slash at its end. */
  ruleDocs?: string | undefined;
}

/** Whether the options are well formed. */
export function isInitializationOptions(value: unknown): value is InitializationOptions {
  return isRecord(value) && isOptional(value['ruleDocs'], isString);
}
