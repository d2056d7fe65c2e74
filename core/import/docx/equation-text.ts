/** Equations as text on one line. */
import { child, childElements, textOf, type XmlElement } from '../xml-tree';

/** An equation, such as `(a＋b)/2` or `√(x)`: what stands above and what stands below are distinguished. */
export function equationText(element: XmlElement): string {
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return textOf(element);
    case 'm:f':
      return `${operand(element, 'm:num')}/${operand(element, 'm:den')}`;
    case 'm:sSup':
      return `${inner(element, 'm:e')}^${operand(element, 'm:sup')}`;
    case 'm:sSub':
      return `${inner(element, 'm:e')}_${operand(element, 'm:sub')}`;
    case 'm:sSubSup':
      return `${inner(element, 'm:e')}_${operand(element, 'm:sub')}^${operand(element, 'm:sup')}`;
    case 'm:rad':
      return `${inner(element, 'm:deg')}√${operand(element, 'm:e')}`;
    case 'm:d':
      return `(${childElements(element, 'm:e').map(content).join(', ')})`;
    default:
      return content(element);
  }
}

function content(element: XmlElement): string {
  return childElements(element).map(equationText).join('');
}

function inner(element: XmlElement, name: string): string {
  const found = child(element, name);
  return found === undefined ? '' : content(found);
}

/** In brackets, where it is more than one number or one letter. */
function operand(element: XmlElement, name: string): string {
  const text = inner(element, name);
  return /^(?:\d+(?:\.\d+)?|.)?$/u.test(text) ? text : `(${text})`;
}
