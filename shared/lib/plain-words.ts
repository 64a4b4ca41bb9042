/** Free text for comparing: the same words in another case or spacing say the same. */
export const plainWords = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
