/**
 * States that cannot be. In tests and development one that occurs all the same throws, so that the mistake is found
 * where it was made; in a build it is reported once, and a value that does no harm stands in: a report never fails to
 * parse.
 */

/** Set when bundling: `true` for tests and development. */
declare const MREPORT_DEVELOPMENT: boolean | undefined;

const isDevelopment = typeof MREPORT_DEVELOPMENT !== 'undefined' && MREPORT_DEVELOPMENT;
const reported = new Set<string>();
let listener: (what: string) => void = () => undefined;

/** Sets who is notified of a state that cannot be, once for each kind: a server's log, standard error. */
export function onImpossibleState(notify: (what: string) => void): void {
  listener = notify;
}

/**
 * Returns `value`, which is defined by construction.
 * @param what names the value, in a few words: “the section of a line”
 * @param fallback stands in for it in a build
 */
export function expectDefined<Value>(
  value: Value | undefined,
  what: string,
  fallback: NoInfer<Value>,
): Value {
  return value === undefined ? impossible(`There is no ${what}.`, fallback) : value;
}

/** Returns `fallback` from a place that is never reached. @param what says what was found there, in a sentence */
export function impossible<Value>(what: string, fallback: Value): Value {
  if (isDevelopment) throw new Error(`This cannot be: ${what}`);
  if (!reported.has(what)) {
    reported.add(what);
    listener(what);
  }
  return fallback;
}
