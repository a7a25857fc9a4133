/** Stands where the map of a level would be. */
export const noMapSentence = (level: { readonly plural: string }): string =>
	`Für die ${level.plural} liegen keine Grenzen vor, darum gibt es hier keine Karte. Alle Werte stehen in der Rangfolge und in der Tabelle.`;

/** On the entry page of a Kommune that has given no borders at all. */
export const NO_MAP_YET = 'Eine Karte gibt es noch nicht, weil keine Grenzen vorliegen.';
