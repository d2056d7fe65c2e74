/** Returns what a sticky pattern (`/…/y`) matches exactly at the offset `start`. */
export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}
