/**
 * What a unit of the outline is called when one asks the server for it: its label, and where others have the same one,
 * its place among them, such as `一、綜合規劃司#2`.
 */
export function unitName<Unit extends { readonly label: string }>(
  unit: Unit,
  units: readonly Unit[],
): string {
  const same = units.filter(({ label }) => label === unit.label);
  return same.length > 1 ? `${unit.label}#${same.indexOf(unit) + 1}` : unit.label;
}
