/** The names of the styles that only this format has. */
export const plainStyle = 'Standard';
/** The style of characters in bold. */
export const strongStyle = 'Strong';
/** The style of the list of the items. */
export const listStyle = 'Items';
