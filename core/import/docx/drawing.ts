/** What drawings in a Word document hold. */
import { child, childElements, descendants, type XmlElement } from '../xml-tree';

/** The contents of the text boxes in a drawing; where it has two forms of the same, those of the newer. */
export function textBoxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') {
    const chosen = chosenAlternative(element);
    return chosen === undefined ? [] : textBoxesIn({ ...chosen, name: '' });
  }
  return childElements(element).flatMap(textBoxesIn);
}

/** The form of a content that is read where there are several: the newest, or else the one for old programs. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
}

/** Whether a drawing holds a picture. */
export function hasPicture(element: XmlElement): boolean {
  return descendants(element, 'pic:pic').length > 0;
}

/** The ids of the pictures of a drawing: of two forms of the same, the one that can be scaled. */
export function pictureIds(element: XmlElement): string[] {
  const blips = descendants(element, 'a:blip').map((blip) => {
    const [scalable] = descendants(blip, 'asvg:svgBlip');
    return scalable?.attributes['r:embed'] ?? blip.attributes['r:embed'];
  });
  const older = descendants(element, 'v:imagedata').map(({ attributes }) => attributes['r:id']);
  return [...blips, ...older].filter((id) => id !== undefined);
}

/** How a drawing is described, or else called; empty where it is neither. */
export function drawingName(element: XmlElement): string {
  const [properties] = descendants(element, 'wp:docPr');
  const { descr, title, name } = properties?.attributes ?? {};
  return descr ?? title ?? name ?? '';
}
