const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work that Ctrl-C and other signals to the process do not end halfway: they abort the work's own signal, and
 * end the process only when the work has ended.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  let first: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    first ??= signal;
    controller.abort();
  };
  for (const signal of signals) process.on(signal, remember);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, remember);
    if (first !== undefined) process.kill(process.pid, first);
  }
}
