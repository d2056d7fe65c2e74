/**
 * Where a figure's image lies, if preview and exports may show it: `path` is relative to the report's `directory` and
 * must stay within `root`. All paths are the decoded paths of URIs; `path` is not decoded, so an encoded `..` is a
 * file's name.
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
