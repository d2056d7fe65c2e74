const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The attributes of the root elements of parts with text: the namespaces. */
export const rootAttributes = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  `xmlns:wp="${drawing}/wordprocessingDrawing"`,
  `xmlns:a="${drawing}/main"`,
  `xmlns:pic="${drawing}/picture"`,
].join(' ');

/** The namespaces of types of relationships, and of the package's own parts. */
export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The namespace of the package's own parts. */
export const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
