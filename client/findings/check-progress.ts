/** How long a changed text may wait for its findings before it counts as unchecked, in milliseconds. */
const patienceMs = 500;

/** The check of one report, as far as it is known here. */
interface Check {
  /** The newest version that was checked; `undefined` before the first answer. */
  checked: number | undefined;
  /** The newest version of the text. */
  newest: number;
  /** Runs while the newest version waits. */
  timer: ReturnType<typeof setTimeout> | undefined;
  isLate: boolean;
}

/**
 * Which reports have been checked: before the first answer, and while a changed text waits longer than one notices,
 * nobody must believe that there are no findings.
 */
export class CheckProgress {
  readonly #checks = new Map<string, Check>();
  readonly #changed: (uri: string) => void;

  /** @param changed is called with the URI of a report whose `isChecked` has changed */
  constructor(changed: (uri: string) => void) {
    this.#changed = changed;
  }

  /** Whether the findings that are shown of a report are those of its text. */
  isChecked(uri: string): boolean {
    const check = this.#checks.get(uri);
    return check?.checked !== undefined && !check.isLate;
  }

  /** The server has been sent this version of a report. */
  sent(uri: string, version: number): void {
    const check = this.#checks.get(uri) ?? {
      checked: undefined,
      newest: version,
      timer: undefined,
      isLate: false,
    };
    this.#checks.set(uri, check);
    check.newest = version;
    if (check.checked === undefined) return;
    check.timer ??= setTimeout(() => {
      check.isLate = true;
      this.#changed(uri);
    }, patienceMs);
  }

  /** The server has answered which findings this version of a report has. */
  answered(uri: string, version: number): void {
    const check = this.#checks.get(uri);
    if (check === undefined) return;
    const wasChecked = this.isChecked(uri);
    check.checked = Math.max(version, check.checked ?? version);
    if (check.checked >= check.newest) stop(check);
    if (this.isChecked(uri) !== wasChecked) this.#changed(uri);
  }

  /** A report was closed. */
  forget(uri: string): void {
    const check = this.#checks.get(uri);
    if (check !== undefined) stop(check);
    this.#checks.delete(uri);
  }

  /** The server is gone, and with it all that it knew. */
  clear(): void {
    for (const check of this.#checks.values()) stop(check);
    this.#checks.clear();
  }
}

function stop(check: Check): void {
  clearTimeout(check.timer);
  check.timer = undefined;
  check.isLate = false;
}
