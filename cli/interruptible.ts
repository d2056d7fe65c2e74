const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work that Ctrl-C and its like do not end in the middle: the work is told by its signal, ends in order, and
 * only then the process does.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const asked = new AbortController();
  let first: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    first ??= signal;
    asked.abort();
  };
  for (const signal of signals) process.on(signal, remember);
  try {
    return await work(asked.signal);
  } finally {
    for (const signal of signals) process.off(signal, remember);
    if (first !== undefined) process.kill(process.pid, first);
  }
}
