/** The names of the styles that only this format has. */
export const plainStyle = 'Standard';
export const strongStyle = 'Strong';
export const listStyle = 'Items';
