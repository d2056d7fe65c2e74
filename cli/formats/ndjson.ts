import { contentOf } from './json';
import type { LintFormatter } from './lint-run';

/** An object a line, the same as those in the `files` of JSON: each can be printed as soon as its file is read. */
export const ndjson: LintFormatter = {
  file: (file) => `${JSON.stringify(contentOf(file))}\n`,
  all: (files) => files.map(({ text }) => text).join(''),
};
