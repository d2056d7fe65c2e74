/** The ids of the styles and the list that only this format has. */
export const plainStyle = 'Normal';
/** The style of the paragraph that keeps two tables apart. */
export const gapStyle = 'TableGap';
/** The style of the characters of a link. */
export const linkStyle = 'Hyperlink';
/** The id of the list of the items. */
export const itemList = '1';
