/**
 * Returns the name by which the server knows a unit of the outline: its label, and where others have the same one, its
 * place among them, from 1, such as `一、綜合規劃司#2`.
 */
export function unitName<Unit extends { readonly label: string }>(
  unit: Unit,
  units: readonly Unit[],
): string {
  const same = units.filter(({ label }) => label === unit.label);
  return same.length > 1 ? `${unit.label}#${same.indexOf(unit) + 1}` : unit.label;
}
