/** What of an HTML page's style sheets a report is made by. */

/** Properties by their names. */
export type Declarations = ReadonlyMap<string, string>;

type Attributes = Readonly<Record<string, string>>;

/** A rule of a style sheet is longer than no page needs. In UTF-16 units. */
const maxRuleLength = 20_000;

/** The rules of a page that name elements, classes or ids without regard to their places. */
export class HtmlStyles {
  readonly #rules = new Map<string, Map<string, string>>();

  /** Adds a style sheet. Linear. */
  add(sheet: string): void {
    const rules = sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').split('}');
    for (const rule of rules) {
      const brace = rule.lastIndexOf('{');
      if (brace < 0 || rule.length > maxRuleLength) continue;
      const declarations = declarationsIn(rule.slice(brace + 1));
      const selectors = rule.slice(rule.lastIndexOf('{', brace - 1) + 1, brace);
      for (const selector of selectors.split(',')) this.#addRule(selector.trim(), declarations);
    }
  }

  #addRule(selector: string, declarations: Declarations): void {
    const key = selector.toLowerCase().replace(/::?before$/, '::before');
    const rule = this.#rules.get(key) ?? new Map<string, string>();
    this.#rules.set(key, rule);
    for (const [name, value] of declarations) rule.set(name, value);
  }

  /** What is set for an element. */
  of(name: string, attributes: Attributes): Declarations {
    const found = this.#found(name, attributes, '');
    const own = attributes['style'];
    return own === undefined ? found : new Map([...found, ...declarationsIn(own)]);
  }

  /** What is set for the text that a style sheet writes before an element. */
  before(name: string, attributes: Attributes): Declarations {
    return this.#found(name, attributes, '::before');
  }

  #found(name: string, attributes: Attributes, suffix: string): Declarations {
    if (this.#rules.size === 0) return none;
    const classes = (attributes['class'] ?? '').toLowerCase().split(/\s+/).slice(0, 20);
    const selectors = [name, ...classes.flatMap((each) => [`.${each}`, `${name}.${each}`])];
    if (attributes['id'] !== undefined) selectors.push(`#${attributes['id'].toLowerCase()}`);
    const rules = selectors.flatMap((selector) => [...(this.#rules.get(selector + suffix) ?? [])]);
    return rules.length === 0 ? none : new Map(rules);
  }
}

const none: Declarations = new Map();

function declarationsIn(text: string): Declarations {
  const declarations = new Map<string, string>();
  for (const each of text.split(';')) {
    const colon = each.indexOf(':');
    if (colon < 0) continue;
    const value = each.slice(colon + 1).replace(/!\s*important/i, '');
    declarations.set(each.slice(0, colon).trim().toLowerCase(), value.trim());
  }
  return declarations;
}

/** The `list-style` of an element, in whichever property it stands. */
export function listStyleIn(styles: Declarations): string | undefined {
  return styles.get('list-style-type') ?? styles.get('list-style');
}

/** Whether an element is not shown. */
export function isHiddenIn(styles: Declarations, attributes: Attributes): boolean {
  return (
    attributes['hidden'] !== undefined ||
    styles.get('display')?.toLowerCase() === 'none' ||
    styles.get('visibility')?.toLowerCase() === 'hidden' ||
    styles.get('mso-hide')?.toLowerCase() === 'all'
  );
}
