/** Making elements of the page's own controls. */

/** An element with a class and children. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

/** A button. @param label what it is called, to be seen when one points at it */
export function createButton(
  className: string,
  label: string,
  content: Node | string,
  act: () => void,
): HTMLButtonElement {
  const button = create('button', className, content);
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', act);
  return button;
}

const paths = {
  up: 'M8 4 3.5 9l.9.9L8 6.1l3.6 3.8.9-.9z',
  down: 'M8 12 3.5 7l.9-.9L8 9.9l3.6-3.8.9.9z',
  minus: 'M3 7.4h10v1.2H3z',
  plus: 'M7.4 3h1.2v4.4H13v1.2H8.6V13H7.4V8.6H3V7.4h4.4z',
  close: 'm4.2 3.4 3.8 3.8 3.8-3.8.8.8L8.8 8l3.8 3.8-.8.8L8 8.8l-3.8 3.8-.8-.8L7.2 8 3.4 4.2z',
  find: 'M7 2.5a4.5 4.5 0 0 1 3.5 7.3l3.3 3.3-.9.9-3.3-3.3A4.5 4.5 0 1 1 7 2.5zm0 1.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z',
  width:
    'M2 3h1.2v10H2zm10.8 0H14v10h-1.2zM6.2 5.6l.8.8-1 1h4l-1-1 .8-.8L12.2 8l-2.4 2.4-.8-.8 1-1H6l1 1-.8.8L3.8 8z',
};

/** A small picture in the colour of the text around it; says nothing to those who do not see it. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  picture.append(path);
  return picture;
}
