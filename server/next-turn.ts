/** Waits for the next turn of the event loop, in which one message that has arrived is read; shorter than any timer. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // A Worker has no immediates, but timers only.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
