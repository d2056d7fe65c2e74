/** What the symbol fonts of Word show in place of ordinary characters. */
import { child, type XmlElement } from '../xml-tree';

/** By font, the characters that a report has for its codes. Codes from F000 on are those without it. */
const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'wingdings',
    tableOf(
      '22✂28☎29✆2a✉36⌛3f✍46☞45☜47☝48☟4a☺4c☹51✈52☼',
      '6c●6e■6f□70❐71❑72❒73⬧74⧫75◆76❖77⬥78⌧a1○a2○a3○a4◉a5◎a7▪a8☐aa✦ab★ac✶d8➢dc➲e0→df←e1↑e2↓e8➔ef⇦f0⇨f1⇧f2⇩',
      'fb✗fc✓fd☒fe☑8c①8d②8e③8f④90⑤91⑥92⑦93⑧94⑨95⑩81①82②83③84④85⑤86⑥87⑦88⑧89⑨8a⑩',
    ),
  ],
  ['wingdings 2', tableOf('4f✗50✓51☒52☑53☒54☒97●98●99●a2■a3□a4□')],
  ['wingdings 3', tableOf('7d▶7e▷')],
  ['webdings', tableOf('3d☐61✔63□67■6e●72✗')],
  [
    'symbol',
    tableOf(
      'a3≤a5∞aa♠ab↔ac←ad↑ae→af↓b0°b1±b2″b3≥b4×b5∝b7•b8÷b9≠ba≡bb≈bc…c5⊕c6∅c7∩c8∪cd⊆ce∈d1∇d5∏d6√d7⋅deˇde⇒dc⇐db⇔a2′e5∑',
      '2d−41Α42Β44Δ46Φ47Γ4cΛ50Π51Θ53Σ57Ω58Ξ59Ψ61α62β63χ64δ65ε66φ67γ68η69ι6aϕ6bκ6cλ6dμ6eν6fο70π71θ72ρ73σ74τ75υ76ϖ77ω78ξ79ψ7aζ7e∼',
    ),
  ],
]);

/** Two hexadecimal digits and their character, again and again. */
function tableOf(...entries: readonly string[]): ReadonlyMap<number, string> {
  const pairs = entries.join('').matchAll(/([\da-f]{2})(.)/gu);
  return new Map([...pairs].map(([, code = '', shown = '']) => [Number.parseInt(code, 16), shown]));
}

/** The character that a symbol font shows; `undefined` where a report has none. */
export function symbolText(font: string, code: number): string | undefined {
  return fonts.get(font.toLowerCase())?.get(code & 0xff);
}

/** The symbol font that a run is written in; `undefined` for ordinary fonts. @param properties `w:rPr` */
export function symbolFontOf(properties: XmlElement | undefined): string | undefined {
  const written = child(properties, 'w:rFonts')?.attributes;
  const font = written?.['w:ascii'] ?? written?.['w:hAnsi'];
  return font !== undefined && /^(?:wingdings(?: [23])?|webdings)$/i.test(font) ? font : undefined;
}
