import { exportFormats } from '../core/export/formats';

/** Whether what a client sends has the shape that the protocol gives it, as far as the server relies on that. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isPosition = (value: unknown): boolean =>
  isRecord(value) && isCount(value['line']) && isCount(value['character']);

const isRange = (value: unknown): boolean =>
  isRecord(value) && isPosition(value['start']) && isPosition(value['end']);

/** `{ uri }`. */
export function hasUri(params: unknown): boolean {
  return isRecord(params) && typeof params['uri'] === 'string';
}

/** `{ textDocument: { uri } }`. */
export function isOfDocument(params: unknown): boolean {
  return isRecord(params) && hasUri(params['textDocument']);
}

export function hasPosition(params: unknown): boolean {
  return isOfDocument(params) && isPosition((params as { position?: unknown }).position);
}

export function hasRangeAndContext(params: unknown): boolean {
  if (!isOfDocument(params)) return false;
  const { range, context } = params as { range?: unknown; context?: unknown };
  if (!isRange(range) || !isRecord(context)) return false;
  const { only } = context;
  return (
    only === undefined ||
    only === null ||
    (Array.isArray(only) && only.every((kind) => typeof kind === 'string'))
  );
}

/** `{ uri, to, unit?, workDoneToken? }`. */
export function isExport(params: unknown): boolean {
  if (!hasUri(params)) return false;
  const { to, unit, workDoneToken } = params as { to?: unknown; unit?: unknown; workDoneToken?: unknown };
  return (
    exportFormats.some((format) => format === to) &&
    (unit === undefined || typeof unit === 'string') &&
    ['undefined', 'string', 'number'].includes(typeof workDoneToken)
  );
}

/** `{ uri, first, last }`, in lines. */
export function isViewport(params: unknown): boolean {
  if (!hasUri(params)) return false;
  const { first, last } = params as { first?: unknown; last?: unknown };
  return isCount(first) && isCount(last);
}

export function isOpened(params: unknown): boolean {
  if (!isOfDocument(params)) return false;
  const { text, version } = (params as { textDocument: Record<string, unknown> }).textDocument;
  return typeof text === 'string' && Number.isSafeInteger(version);
}

/** One change that makes no sense makes the others worthless: they are changes of the text behind it. */
export function isChanged(params: unknown): boolean {
  if (!isOfDocument(params)) return false;
  const { textDocument, contentChanges } = params as {
    textDocument: Record<string, unknown>;
    contentChanges?: unknown;
  };
  return (
    Number.isSafeInteger(textDocument['version']) &&
    Array.isArray(contentChanges) &&
    contentChanges.every(isChange)
  );
}

function isChange(value: unknown): boolean {
  if (!isRecord(value) || typeof value['text'] !== 'string') return false;
  return !('range' in value) || isRange(value['range']);
}

export function areFileChanges(params: unknown): boolean {
  return isRecord(params) && Array.isArray(params['changes']) && params['changes'].every(hasUri);
}

/** `{ name, content }`, the content in Base64. */
export function isImport(params: unknown): boolean {
  return isRecord(params) && typeof params['name'] === 'string' && typeof params['content'] === 'string';
}

export function areCapabilities(params: unknown): boolean {
  return isRecord(params) && isRecord(params['capabilities']);
}
