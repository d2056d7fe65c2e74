/** Drawings in SVG: how large they are, and whether they hold nothing but drawing. */
import { Parser } from 'htmlparser2';

/** `script`: something to be run; `outside`: something to be fetched from elsewhere; `broken`: no SVG in UTF-8. */
export type SvgRejection = 'script' | 'outside' | 'broken';

export interface SvgSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a drawing is shown as that does not tell its size. */
const usual: SvgSize = { width: 300, height: 150 };

const running = new Set(['script', 'handler', 'listener']);
const embedding = new Set(['foreignobject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas']);
const referring = new Set(['href', 'src', 'base']);
const embedded = /^data:image\/(?:png|jpe?g|gif);base64,/i;

/** The size of a drawing, or why it may not be shown. Linear. */
export function readSvg(bytes: Uint8Array): SvgSize | SvgRejection {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'broken';
  }
  const drawing = new Drawing();
  const parser = new Parser(drawing, { xmlMode: true });
  parser.end(text);
  return drawing.problem ?? drawing.size ?? 'broken';
}

/** Whether a file begins as a drawing in XML does. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*</.test(start) && /<(?:\w+:)?svg[\s>]/.test(start);
}

/** Looks at a drawing part by part; what comes after the first thing that is wrong makes no difference. */
class Drawing {
  size: SvgSize | undefined;
  problem: SvgRejection | undefined;
  /** What the style sheet says that is being read. */
  #style: string[] | undefined;

  onopentag(name: string, attributes: Record<string, string>): void {
    const local = localName(name);
    if (this.size === undefined) {
      if (local === 'svg') this.size = sizeOf(attributes);
      else this.#refuse('broken');
    }
    if (running.has(local)) this.#refuse('script');
    if (embedding.has(local)) this.#refuse('outside');
    // A style sheet is text alone; what programs make of anything else in it differs.
    if (this.#style !== undefined) this.#refuse('outside');
    else if (local === 'style') this.#style = [];
    for (const [attribute, value] of Object.entries(attributes)) this.#look(localName(attribute), value);
  }

  onclosetag(name: string): void {
    if (localName(name) !== 'style' || this.#style === undefined) return;
    // Only as a whole: comments and CDATA sections divide it, and a browser puts it together again.
    if (fetches(this.#style.join(''))) this.#refuse('outside');
    this.#style = undefined;
  }

  ontext(text: string): void {
    this.#style?.push(text);
  }

  /** `<?xml …?>` and the plain DOCTYPE say nothing of interest; others may name files, or write text of their own. */
  onprocessinginstruction(name: string, data: string): void {
    if (/^\?xml-stylesheet$/i.test(name) || (/^!doctype$/i.test(name) && data.includes('[')))
      this.#refuse('outside');
  }

  #look(name: string, value: string): void {
    if (name.startsWith('on') || /^\s*javascript:/i.test(value)) this.#refuse('script');
    else if (referring.has(name) && !/^\s*(?:#|$)/.test(value) && !embedded.test(value.trimStart()))
      this.#refuse('outside');
    // An animation may lead a reference elsewhere.
    else if (name === 'attributename' && referring.has(localName(value))) this.#refuse('outside');
    else if (fetches(value)) this.#refuse('outside');
  }

  #refuse(problem: SvgRejection): void {
    this.problem ??= problem;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** Whether a style sheet, or a value of one, may name another file, also where escapes hide that it does. Linear. */
function fetches(style: string): boolean {
  return namesFile(style) || (style.includes('\\') && namesFile(withoutEscapes(style)));
}

/** References within the drawing are left alone. */
function namesFile(style: string): boolean {
  return /@import|(?:url|src)\((?!\s*(?:#|["']\s*#))|image(?:-set)?\(/i.test(style);
}

/** As CSS reads them: a code point, or the character itself (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point). */
function withoutEscapes(style: string): string {
  return style.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, code?: string, character?: string) => {
    if (code === undefined) return character ?? '';
    const point = parseInt(code, 16);
    return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
  });
}

function sizeOf(attributes: Record<string, string>): SvgSize {
  const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [pixels(attributes['width']), pixels(attributes['height'])];
  const ratio = isLength(boxWidth) && isLength(boxHeight) ? boxWidth / boxHeight : undefined;
  if (width !== undefined && height !== undefined) return { width, height };
  if (ratio === undefined) return { width: width ?? usual.width, height: height ?? usual.height };
  if (width !== undefined) return { width, height: width / ratio };
  if (height !== undefined) return { width: height * ratio, height };
  return { width: boxWidth ?? usual.width, height: boxHeight ?? usual.height };
}

const pixelsPer: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  ex: 8,
};

/** A length in CSS pixels; `undefined` for one in per cent, or none. */
function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d{0,9}(?:\.\d{0,9})?)([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const value = Number(number) * (pixelsPer[unit.toLowerCase()] ?? NaN);
  return number !== '' && isLength(value) ? value : undefined;
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}
