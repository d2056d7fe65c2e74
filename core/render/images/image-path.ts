/**
 * The path of a figure's image; undefined if preview and exports may not show it. All paths are the decoded paths of
 * URIs. `path` itself is not decoded, so an encoded `..` is the name of a file.
 * @param root the folder that the image must be within
 * @param directory the report's, which `path` is relative to
 */
export function imageWithin(root: string, directory: string, path: string): string | undefined {
  const written = path.replaceAll('\\', '/');
  if (written === '' || written.startsWith('/') || /^[a-z][a-z\d+.-]*:/i.test(written)) return undefined;
  const image = segmentsOf(directory);
  for (const segment of segmentsOf(written)) {
    if (segment !== '..') image.push(segment);
    else if (image.pop() === undefined) return undefined;
  }
  const within = segmentsOf(root);
  const isInside = image.length > within.length && within.every((segment, index) => image[index] === segment);
  return isInside ? `/${image.join('/')}` : undefined;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
