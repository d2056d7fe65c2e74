/** The ids of the styles and the list that only this format has. */
export const plainStyle = 'Normal';
export const gapStyle = 'TableGap';
export const linkStyle = 'Hyperlink';
export const itemList = '1';
