import type { Run } from '../inline';
import { escapeXml } from '../xml';
import type { Relationships } from './relationships';
import { linkStyle } from './style-ids';

/** The content of a paragraph: bold and links, with all spaces kept. Adds the links to `relationships`. */
export function runsXml(runs: readonly Run[], relationships: Relationships): string {
  return runs
    .map(({ text, bold, href }) => {
      if (href === undefined) return runXml(text, bold ? '<w:b/><w:bCs/>' : '');
      const properties = `<w:rStyle w:val="${linkStyle}"/>${bold ? '<w:b/><w:bCs/>' : ''}`;
      return `<w:hyperlink r:id="${relationships.link(href)}" w:history="1">${runXml(text, properties)}</w:hyperlink>`;
    })
    .join('');
}

/** The marker of an item or the name of a field, and a tab to where the text begins, if `hasTab`. */
export function leadXml(lead: string, hasTab: boolean): string {
  if (lead === '') return '';
  return runXml(lead, '') + (hasTab ? '<w:r><w:tab/></w:r>' : '');
}

/** @param properties elements of `w:rPr`, in the order of the schema */
function runXml(text: string, properties: string): string {
  const propertiesXml = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const parts = text
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`));
  return `<w:r>${propertiesXml}${parts.join('<w:tab/>')}</w:r>`;
}
