const LETTERS = 'ABCDEF';

/** The letter by which the area at that place is known in tables and pictures. */
export const markOf = (at: number): string => LETTERS[at] ?? '';
