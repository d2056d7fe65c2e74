import { configFileName } from './config';

/** The text of a file; `undefined` where there is none. Throws where there is one that cannot be read. */
export type ReadFile = (uri: string) => string | undefined;

/**
 * Where the configuration of a report may be, nearest first: beside it, and in every folder above.
 * @param uri the report's `file:` URI; anything else has no folders
 */
function configUris(uri: string): string[] {
  const root = /^file:\/\/[^/]*\//.exec(uri)?.[0];
  if (root === undefined) return [];
  const folders = uri.slice(root.length).split('/').slice(0, -1);
  return Array.from({ length: folders.length + 1 }, (_, above) => {
    const path = folders.slice(0, folders.length - above).map((folder) => `${folder}/`);
    return root + path.join('') + configFileName;
  });
}

/**
 * The configuration of a report: what is read from the nearest place where there is anything.
 * @param uri the report's `file:` URI
 * @param read returns `undefined` where there is no file
 */
export function findConfig<Found>(uri: string, read: (uri: string) => Found | undefined): Found | undefined {
  for (const configUri of configUris(uri)) {
    const found = read(configUri);
    if (found !== undefined) return found;
  }
  return undefined;
}
