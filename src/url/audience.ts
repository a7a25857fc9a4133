/** For whom there is an entry of its own, as addresses spell it. */
export const READERS = ['politik', 'verwaltung', 'buergerschaft', 'presse', 'traeger'] as const;
export type Reader = (typeof READERS)[number];

/** Null for a word that is none of them. */
export const decodeReader = (word: string): Reader | null => READERS.find((reader) => reader === word) ?? null;
