import type { Run } from '../inline';
import { escapeXml } from '../xml';
import { strongStyle } from './style-names';

/** The content of a paragraph: bold, links, and spaces that ODF would otherwise collapse. */
export function inlineXml(runs: readonly Run[]): string {
  return runs.map(runXml).join('');
}

/** Escapes a text so that every space and tab is kept. A line end becomes a space. */
export function textXml(text: string): string {
  return escapeXml(text)
    .replace(/\t/g, '<text:tab/>')
    .replace(/[\r\n]+/g, ' ')
    .replace(/^ | {2,}| $/g, (spaces) => `<text:s text:c="${String(spaces.length)}"/>`);
}

function runXml({ text, bold, href }: Run): string {
  const inner = textXml(text);
  const linked =
    href === undefined
      ? inner
      : `<text:a xlink:type="simple" xlink:href="${escapeXml(href)}">${inner}</text:a>`;
  return bold ? `<text:span text:style-name="${strongStyle}">${linked}</text:span>` : linked;
}
