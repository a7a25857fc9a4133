/** How headings and names of sheets are compared: letters and digits only, small; blanks, case and signs do not matter. */
export const plainWords = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
