/** Classification → code, in the order in which they were told. */
export type Groups = ReadonlyMap<string, string>;
/** The same groups have the same key, whatever their order. */
export const groupKey = (groups: Groups): string => [...groups].map(([c, code]) => `${c}=${code}`).sort().join(',');
