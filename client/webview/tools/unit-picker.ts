import { previewPageMessages as messages } from '../../../l10n/messages/preview-page';
import { t } from '../locale';
import type { Unit, UnitChoice } from '../blocks/units';
import { create } from './elements';

/** Which unit is shown alone. The list is filled when the user is about to open it: a report may have a thousand units. */
export class UnitPicker {
  readonly element = create('select', 'unit');
  /** Returns the units of the report. */
  units: () => readonly Unit[] = () => [];
  #choice: UnitChoice = 'all';

  constructor(choose: (choice: UnitChoice) => void) {
    const { element } = this;
    element.title = t(messages.onlyUnit);
    element.setAttribute('aria-label', t(messages.onlyUnit));
    for (const event of ['pointerdown', 'focus', 'keydown']) {
      element.addEventListener(event, () => {
        this.#fill(this.units());
      });
    }
    element.addEventListener('change', () => {
      choose(choiceOf(element.value, this.units()));
    });
    this.#fill([]);
  }

  show(choice: UnitChoice): void {
    if (JSON.stringify(choice) === JSON.stringify(this.#choice)) return;
    this.#choice = choice;
    this.#fill([]);
  }

  #fill(units: readonly Unit[]): void {
    const options = units.map(({ title }, ordinal) => new Option(title, String(ordinal)));
    const choice = this.#choice;
    const picked =
      typeof choice === 'object' && options[choice.ordinal]?.text !== choice.title ? choice : undefined;
    this.element.replaceChildren(
      new Option(t(messages.allUnits), 'all'),
      new Option(t(messages.unitAtCaret), 'caret'),
      ...(picked === undefined ? [] : [new Option(picked.title, String(picked.ordinal))]),
      ...options,
    );
    this.element.value = typeof choice === 'object' ? String(choice.ordinal) : choice;
  }
}

function choiceOf(value: string, units: readonly Unit[]): UnitChoice {
  if (value === 'all' || value === 'caret') return value;
  const ordinal = Number(value);
  const unit = units[ordinal];
  return unit === undefined ? 'all' : { title: unit.title, ordinal };
}
