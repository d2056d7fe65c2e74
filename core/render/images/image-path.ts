/**
 * The path of a figure's image; undefined if preview and exports may not show it. All paths are the decoded paths of
 * URIs, but for `path`: that is written as in Markdown, whose escapes (`%20`) editors write for blanks and Han characters.
 * @param root the folder that the image must be within
 * @param directory the report's, which `path` is relative to
 */
export function imageWithin(root: string, directory: string, path: string): string | undefined {
  const written = decoded(path).replaceAll('\\', '/');
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

/** A path with its escapes decoded; as it is where they are malformed, as in 100%.png. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
