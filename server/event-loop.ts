/**
 * Waits for the next turn of the event loop, in which one message that has arrived is read; shorter than any timer.
 * Where there are no immediates, as in a Worker, a timer stands in.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
