/** What Word shows of fields that keep no result in the file. */
import { child, childElements, type XmlElement } from '../xml-tree';
import { isOn, valueOf } from './styles';

/** What a field of Word shows. */
export interface FieldText {
  readonly text: string;
  /** Whether the text is all that Word shows. */
  readonly isWhole: boolean;
}

/** Fields that Word does not show, such as index entries. */
const unseen =
  /^(?:XE|TC|RD|TA|SET|ASK|BOOKMARK|PRIVATE|FORMTEXT|PAGE|NUMPAGES|TOC|HYPERLINK|REF|PAGEREF)\b/i;

/**
 * @param instruction as it stands in the file, such as `EQ \o\ac(○,密)` @param form what a form field holds
 * @returns `undefined` where Word shows nothing
 */
export function fieldText(instruction: string, form: XmlElement | undefined): FieldText | undefined {
  const code = instruction.trim();
  const box = child(form, 'w:checkBox');
  if (box !== undefined) {
    const isChecked = isOn(child(box, 'w:checked')) ?? isOn(child(box, 'w:default')) ?? false;
    return { text: isChecked ? '☑' : '☐', isWhole: true };
  }
  const list = child(form, 'w:ddList');
  if (list !== undefined) {
    const chosen = Number(valueOf(child(list, 'w:result')) ?? valueOf(child(list, 'w:default')) ?? 0);
    return { text: valueOf(childElements(list, 'w:listEntry')[chosen]) ?? '', isWhole: true };
  }
  if (code === '' || unseen.test(code)) return undefined;
  const prompt = /^MACROBUTTON\s+\S+\s+(.*)$/is.exec(code)?.[1];
  if (prompt !== undefined) return { text: prompt, isWhole: true };
  // 圍繞字元: a character in a circle or a square, the last in the list.
  const enclosed = /^EQ\s.*[(,;]([^(),;\\]{1,20})\)+\s*$/is.exec(code.slice(0, 200))?.[1];
  return { text: enclosed?.trim() ?? '', isWhole: false };
}
