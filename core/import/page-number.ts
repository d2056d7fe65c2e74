/** Whether the text of a header or footer, with digits for its page fields, does nothing but number the pages. */
export function isPageNumber(text: string): boolean {
  const bare = text.replace(/\s+/g, '');
  const words = bare.replace(/[第共頁全總計之,，/／|()（）\-–—~～·•.]|page|of/gi, '');
  return bare !== '' && /^\d{1,8}$/.test(words);
}
