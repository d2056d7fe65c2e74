/** How large the paper is shown. */

/** `auto`: as wide as the pane, but no larger than the paper; `width`: as wide as the pane. Else 1 is the paper's size. */
export type Zoom = 'auto' | 'width' | number;

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const smallest = steps[0] ?? 1;
const largest = steps.at(-1) ?? 1;

/** The size, as a part of the paper's own. @param fitting the one at which the paper is as wide as the pane */
export function sizeOf(zoom: Zoom, fitting: number): number {
  const size = zoom === 'auto' ? Math.min(fitting, 1) : zoom === 'width' ? fitting : zoom;
  return Math.min(Math.max(size, smallest), largest);
}

/** The next larger size, or smaller one, than `size`; the largest and the smallest stay. */
export function stepFrom(size: number, direction: 1 | -1): number {
  const slack = 0.005;
  if (direction > 0) return steps.find((step) => step > size + slack) ?? largest;
  return steps.findLast((step) => step < size - slack) ?? smallest;
}

/** A size as one says it: `75 %`. */
export function percentOf(size: number): string {
  return `${Math.round(size * 100)} %`;
}

/** Whether a value that was kept somewhere is a zoom. */
export function isZoom(value: unknown): value is Zoom {
  return (
    value === 'auto' ||
    value === 'width' ||
    (typeof value === 'number' && value >= smallest && value <= largest)
  );
}
