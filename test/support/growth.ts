/** What takes no longer than this, in milliseconds, is not measured further: the square of such long texts would. */
export const quick = 80;
/** How many times as long twice as much text may take; a square takes four times as long. */
const most = 3.2;

/** The milliseconds of the process's own time that something takes: the machine may be busy with others. */
export function timeOf(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  return process.cpuUsage(started).user / 1000;
}

/**
 * Why a program takes longer than in proportion to its input, if it does.
 * @param prepare gives, for an input of this many parts, what is to be timed
 */
export function growthOf(prepare: (size: number) => () => unknown, size: number): string | undefined {
  const first = timeOf(prepare(4 * size));
  if (first < quick || first < most * timeOf(prepare(2 * size))) return undefined;
  // Rubbish is collected now and then, and what runs first is compiled: only what stays so counts.
  let times = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    const [one, two, four] = [1, 2, 4].map((factor) => bestOf(3, prepare, factor * size)) as [
      number,
      number,
      number,
    ];
    if (four < quick || two / one < most || four / two < most) return undefined;
    times = [one, two, four].map((time) => `${time.toFixed(0)} ms`).join(', ');
  }
  return times;
}

function bestOf(times: number, prepare: (size: number) => () => unknown, size: number): number {
  return Math.min(...Array.from({ length: times }, () => timeOf(prepare(size))));
}
