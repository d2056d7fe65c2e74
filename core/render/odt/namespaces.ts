const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

const namespaces = {
  office: `${oasis}office:1.0`,
  style: `${oasis}style:1.0`,
  text: `${oasis}text:1.0`,
  table: `${oasis}table:1.0`,
  draw: `${oasis}drawing:1.0`,
  fo: `${oasis}xsl-fo-compatible:1.0`,
  svg: `${oasis}svg-compatible:1.0`,
  meta: `${oasis}meta:1.0`,
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
};

/** The attributes of a part's root element: the namespaces, and the version of OpenDocument. */
export const rootAttributes = `${Object.entries(namespaces)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')} office:version="1.3"`;
