import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readImage } from '../../../../core/render/images/read-image';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const u32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (width: number, height: number): Uint8Array =>
  bytesOf(pngHead, [0, 0, 0, 13], 'IHDR', u32(width), u32(height));
const jpegParts: number[][] = [
  [0xff, 0xd8],
  [0xff, 0xe0, 0, 4, 1, 2],
  // A table that is not a frame, and filling bytes.
  [0xff, 0xc4, 0, 3, 9],
  [0xff, 0xff, 0xff, 0xc2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 3],
];

/** What is read of an image: its type and size, or why it is rejected. */
function summaryOf(bytes: Uint8Array): string {
  const image = readImage(bytes);
  return typeof image === 'string' ? image : `${image.mediaType} ${image.width}×${image.height}`;
}

describe('images: format and size', () => {
  const svg = (attributes: string, inner = ''): Uint8Array =>
    bytesOf(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);
  const cases: [string, Uint8Array, string][] = [
    ['PNG', png(640, 480), 'image/png 640×480'],
    ['GIF', bytesOf('GIF89a', [0x40, 1, 0xc8, 0]), 'image/gif 320×200'],
    ['JPEG, after other segments', bytesOf(...jpegParts), 'image/jpeg 772×258'],
    ['a PNG that is cut off', png(1, 1).subarray(0, 20), 'broken'],
    ['a JPEG without a frame', bytesOf(...jpegParts.slice(0, 3)), 'broken'],
    ['a PNG without width', png(0, 9), 'broken'],
    ['a PNG of too many pixels', png(60_000, 60_000), 'huge'],
    ['SVG in pixels', svg('width="640" height="320px"'), 'image/svg+xml 640×320'],
    ['SVG in centimetres', svg('width="2.54cm" height="25.4mm"'), 'image/svg+xml 96×96'],
    ['SVG by its view box', svg('viewBox="0 0 30 10"'), 'image/svg+xml 30×10'],
    ['SVG by one side', svg('width="60" viewBox="0,0,30,10"'), 'image/svg+xml 60×20'],
    ['SVG in per cent', svg('width="100%" height="100%" viewBox="0 0 8 4"'), 'image/svg+xml 8×4'],
    ['SVG without any size', svg(''), 'image/svg+xml 300×150'],
    ['a web page', bytesOf('<!DOCTYPE html><html><svg></svg></html>'), 'broken'],
    ['a text', bytesOf('圖一'), 'format'],
    ['nothing', bytesOf(), 'format'],
    ['SVG that is no UTF-8', bytesOf('<svg>', [0xff], '</svg>'), 'broken'],
  ];
  for (const [name, bytes, expected] of cases) {
    it(name, () => {
      assert.equal(summaryOf(bytes), expected);
    });
  }

  it('never fails, whatever comes after the first bytes', () => {
    const heads = [pngHead, [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [...Buffer.from('<svg ')], []];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 60 }), (head, rest) => {
        const image = readImage(bytesOf(head, [...rest]));
        assert.ok(typeof image === 'string' || (image.width > 0 && image.height > 0));
      }),
    );
  });

  it('reads the bytes it is given, wherever they lie in their buffer', () => {
    const shifted = Buffer.concat([Buffer.from('xyz'), png(7, 5)]).subarray(3);
    assert.equal(summaryOf(shifted), 'image/png 7×5');
  });
});

describe('images: what drawings must not hold', () => {
  const cases: [string, string, string][] = [
    ['a script', '<script>alert(1)</script>', 'script'],
    ['a script under a prefix', '<svg:SCRIPT xmlns:svg="http://www.w3.org/2000/svg"/>', 'script'],
    ['an event', '<rect onload="x()"/>', 'script'],
    ['a link that runs', '<a href=" javascript:x()"/>', 'script'],
    ['an image from elsewhere', '<image href="https://example.tw/a.png"/>', 'outside'],
    ['an image from the disk', '<image xlink:href="../../secret.png"/>', 'outside'],
    ['a drawing within', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'outside'],
    ['a style that fetches', '<rect style="fill: URL(https://example.tw/a)"/>', 'outside'],
    ['a style sheet that fetches', '<style>@import "https://example.tw/a.css";</style>', 'outside'],
    ['a style that hides it', '<style>a{fill:u\\72l(https://example.tw)}</style>', 'outside'],
    ['a style that hides its import', '<style>@\\69mport "https://example.tw/a.css";</style>', 'outside'],
    ['a letter that is escaped by itself', '<style>@im\\port "https://example.tw/a.css";</style>', 'outside'],
    ['a value that hides it', '<rect style="fill:\\75 rl(https://example.tw)"/>', 'outside'],
    ['a style sheet in parts', '<style>@im<!-- -->port "https://example.tw/a.css";</style>', 'outside'],
    ['a style sheet half in CDATA', '<style>@im<![CDATA[port "//example.tw/a.css";]]></style>', 'outside'],
    ['elements in a style sheet', '<style><g/>a{}</style>', 'outside'],
    ['HTML', '<foreignObject><p/></foreignObject>', 'outside'],
    ['an animated link', '<set attributeName="xlink:href" to="https://example.tw"/>', 'outside'],
    ['another base', '<g xml:base="https://example.tw/"/>', 'outside'],
  ];
  const drawing = (inner: string, before = ''): Uint8Array =>
    bytesOf(`${before}<svg width="8" height="4">${inner}</svg>`);
  for (const [name, inner, expected] of cases) {
    it(name, () => {
      assert.equal(summaryOf(drawing(inner)), expected);
    });
  }

  it('entities of their own, and style sheets of other files', () => {
    assert.equal(
      summaryOf(drawing('&x;', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
      'outside',
    );
    assert.equal(summaryOf(drawing('', '<?xml-stylesheet href="https://example.tw/a.css"?>')), 'outside');
  });

  it('are looked for in linear time', () => {
    const blanks = ' '.repeat(50_000);
    const started = performance.now();
    assert.equal(
      summaryOf(drawing(`<style>a{fill:url(${blanks}#a)}b{fill:url('${blanks}x</style>`)),
      'outside',
    );
    assert.equal(summaryOf(drawing(`<style>${'\\'.repeat(50_000)}url( ${blanks}</style>`)), 'outside');
    assert.ok(performance.now() - started < 2000);
  });

  it('but what common programs write', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const inner =
      '<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><use xlink:href="#g"/>' +
      '<rect fill="url( \'#g\')"/><style>a::before{content:"\\201C\\"url\\""}</style><image href="data:image/png;base64,AAAA"/><text>javascript: 甲</text>';
    assert.equal(summaryOf(drawing(inner, doctype)), 'image/svg+xml 8×4');
  });
});
