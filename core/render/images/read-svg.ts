/** Drawings in SVG: their size, and whether they hold nothing but a drawing. */
import { Parser } from 'htmlparser2';

/**
 * Why a drawing may not be shown. `script`: it holds something to be run; `outside`: something to be fetched from
 * elsewhere; `broken`: it is not SVG in UTF-8.
 */
export type SvgRejection = 'script' | 'outside' | 'broken';

/** The size of a drawing, in CSS pixels. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a drawing that does not state one, as CSS has it. */
const defaultSize: SvgSize = { width: 300, height: 150 };

const scriptElements = new Set(['script', 'handler', 'listener']);
const embeddingElements = new Set(['foreignobject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas']);
const referenceAttributes = new Set(['href', 'src', 'base']);
const embeddedImage = /^data:image\/(?:png|jpe?g|gif);base64,/i;

/** The size of a drawing in the bytes of its file, or why it may not be shown. Linear. */
export function readSvg(bytes: Uint8Array): SvgSize | SvgRejection {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'broken';
  }
  const drawing = new DrawingCheck();
  const parser = new Parser(drawing, { xmlMode: true });
  parser.end(text);
  return drawing.rejection ?? drawing.size ?? 'broken';
}

/** Whether a file begins like a drawing in XML. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*</.test(start) && /<(?:\w+:)?svg[\s>]/.test(start);
}

/** Checks a drawing part by part. The first reason to reject it stays, whatever comes after. */
class DrawingCheck {
  size: SvgSize | undefined;
  rejection: SvgRejection | undefined;
  /** The texts of the style sheet that is being read. */
  #style: string[] | undefined;

  onopentag(name: string, attributes: Record<string, string>): void {
    const local = localName(name);
    if (this.size === undefined) {
      if (local === 'svg') this.size = sizeOf(attributes);
      else this.#reject('broken');
    }
    if (scriptElements.has(local)) this.#reject('script');
    if (embeddingElements.has(local)) this.#reject('outside');
    // A style sheet is text alone: programs differ in how they read anything else in it.
    if (this.#style !== undefined) this.#reject('outside');
    else if (local === 'style') this.#style = [];
    for (const [attribute, value] of Object.entries(attributes))
      this.#checkAttribute(localName(attribute), value);
  }

  onclosetag(name: string): void {
    if (localName(name) !== 'style' || this.#style === undefined) return;
    // It is checked as a whole: comments and CDATA sections divide it, and a browser joins the parts.
    if (fetches(this.#style.join(''))) this.#reject('outside');
    this.#style = undefined;
  }

  ontext(text: string): void {
    this.#style?.push(text);
  }

  /** `<?xml …?>` and a plain DOCTYPE are harmless; other instructions may name files, or define text of their own. */
  onprocessinginstruction(name: string, data: string): void {
    if (/^\?xml-stylesheet$/i.test(name) || (/^!doctype$/i.test(name) && data.includes('[')))
      this.#reject('outside');
  }

  #checkAttribute(name: string, value: string): void {
    if (name.startsWith('on') || /^\s*javascript:/i.test(value)) this.#reject('script');
    else if (
      referenceAttributes.has(name) &&
      !/^\s*(?:#|$)/.test(value) &&
      !embeddedImage.test(value.trimStart())
    )
      this.#reject('outside');
    // An animation may lead a reference elsewhere.
    else if (name === 'attributename' && referenceAttributes.has(localName(value))) this.#reject('outside');
    else if (fetches(value)) this.#reject('outside');
  }

  #reject(reason: SvgRejection): void {
    this.rejection ??= reason;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** Whether a style sheet, or a value of one, may name another file, also where escapes hide that it does. Linear. */
function fetches(style: string): boolean {
  return namesFile(style) || (style.includes('\\') && namesFile(withoutEscapes(style)));
}

/** References within the drawing itself are allowed. */
function namesFile(style: string): boolean {
  return /@import|(?:url|src)\((?!\s*(?:#|["']\s*#))|image(?:-set)?\(/i.test(style);
}

/** Resolves escapes as CSS does: a code point, or the character itself (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point). */
function withoutEscapes(style: string): string {
  return style.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, code?: string, character?: string) => {
    if (code === undefined) return character ?? '';
    const point = parseInt(code, 16);
    return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
  });
}

function sizeOf(attributes: Record<string, string>): SvgSize {
  const box = viewBoxSize(attributes['viewBox'] ?? '');
  const [width, height] = [pixels(attributes['width']), pixels(attributes['height'])];
  if (width !== undefined && height !== undefined) return { width, height };
  if (box === undefined) return { width: width ?? defaultSize.width, height: height ?? defaultSize.height };
  const ratio = box.width / box.height;
  if (width !== undefined) return { width, height: width / ratio };
  return height !== undefined ? { width: height * ratio, height } : box;
}

function viewBoxSize(viewBox: string): SvgSize | undefined {
  const [, , width, height] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return isLength(width) && isLength(height) ? { width, height } : undefined;
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

/** A length in CSS pixels; `undefined` for a percentage, or without a length. */
function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d{0,9}(?:\.\d{0,9})?)([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const value = Number(number) * (pixelsPer[unit.toLowerCase()] ?? NaN);
  return number !== '' && isLength(value) ? value : undefined;
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}
