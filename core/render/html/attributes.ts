/** Lengths on paper as attributes of an element, with a space before each. Names are ours, lengths in points. */
export type Attributes = (lengths: Readonly<Record<string, number>>) => string;

/** For the preview's page: its policy forbids styles in the text, so that its script sets them. */
export const asData: Attributes = (lengths) =>
  Object.entries(lengths)
    .map(([name, length]) => ` data-${name}="${rounded(length)}"`)
    .join('');

/** For a page without a script: custom properties that its style sheet makes use of. */
export const asStyle: Attributes = (lengths) => {
  const properties = Object.entries(lengths).map(([name, length]) => `--${name}:${rounded(length)}pt`);
  return ` style="${properties.join(';')}"`;
};

function rounded(length: number): string {
  return String(Math.round(length * 100) / 100);
}
