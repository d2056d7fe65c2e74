import type * as vscode from 'vscode';

/**
 * Resolves as soon as `isMet` returns true: it is called now and after each of the events.
 * Rejects with what `isMet` throws, which is how it says that there is nothing left to wait for.
 */
export async function until(isMet: () => boolean, events: readonly vscode.Event<unknown>[]): Promise<void> {
  const listeners: vscode.Disposable[] = [];
  const met = new Promise<void>((resolve, reject) => {
    const check = (): void => {
      try {
        if (isMet()) resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    listeners.push(...events.map((event) => event(check)));
    check();
  });
  try {
    await met;
  } finally {
    for (const listener of listeners) listener.dispose();
  }
}
