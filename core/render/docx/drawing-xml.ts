import type { Picture } from '../pictures';
import { escapeXml } from '../xml';
import type { Relationships } from './relationships';
import { emu } from './units';

/** The image shown by programs that cannot draw SVG: an empty one. Word 2016 and later draw the SVG itself. */
export const emptyImage = { file: 'media/empty.png', base64: emptyPng() };

const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const svg = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** An image at its place in the text. */
export interface Drawing {
  readonly picture: Picture;
  /** Its number in the file, from 1. */
  readonly number: number;
  /** The text for readers who do not see it. */
  readonly description: string;
  /** The width in points; `height` likewise. */
  readonly width: number;
  readonly height: number;
}

/** A run with an image that stands in its line like a character. */
export function drawingXml(drawing: Drawing, relationships: Relationships): string {
  const { number, description, width, height } = drawing;
  const extent = `cx="${emu(width)}" cy="${emu(height)}"`;
  const id = String(number);
  const about = `id="${id}" name="${escapeXml(drawing.picture.name)}" descr="${escapeXml(description)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${about}/><a:graphic><a:graphicData uri="${picture}"><pic:pic><pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blipXml(drawing.picture, relationships)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function blipXml({ file, mediaType }: Picture, relationships: Relationships): string {
  const id = relationships.part('image', file);
  if (mediaType !== 'image/svg+xml') return `<a:blip r:embed="${id}"/>`;
  const fallback = relationships.part('image', emptyImage.file);
  return `<a:blip r:embed="${fallback}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${svg}" r:embed="${id}"/></a:ext></a:extLst></a:blip>`;
}

/** One transparent pixel, in Base64. */
function emptyPng(): string {
  return 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
}
