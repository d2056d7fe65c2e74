const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The namespaces of the parts with text. */
export const rootAttributes = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  `xmlns:wp="${drawing}/wordprocessingDrawing"`,
  `xmlns:a="${drawing}/main"`,
  `xmlns:pic="${drawing}/picture"`,
].join(' ');

export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
