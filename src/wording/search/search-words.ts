import { formatNumber } from '../number.ts';

/** Headings of the groups of hits. */
export const FOUND_HEADINGS: Readonly<Record<'gebiet' | 'indikator' | 'thema' | 'begriff' | 'seite', string>> = {
	gebiet: 'Gebiete', indikator: 'Indikatoren', thema: 'Themen', begriff: 'Begriffe', seite: 'Seiten'
};

/** One of a group, for lists in which kinds stand side by side. */
export const FOUND_KINDS: Readonly<Record<keyof typeof FOUND_HEADINGS, string>> = {
	gebiet: 'Gebiet', indikator: 'Indikator', thema: 'Thema', begriff: 'Begriff', seite: 'Seite'
};

/** „3 Treffer für „kita“.“ @param most when as many were found, there may be more */
export function hitsSentence(count: number, text: string, most: number): string {
	if (count === 0) return `Nichts gefunden für „${text}“.`;
	return count >= most ? `Die besten ${formatNumber(most, 0)} Treffer für „${text}“.` : `${formatNumber(count, 0)} Treffer für „${text}“.`;
}

/** Said while one types, for those who do not see the list. */
export function suggestionsSentence(count: number): string {
	return count === 0 ? 'Keine Vorschläge.' : `${count} ${count === 1 ? 'Vorschlag' : 'Vorschläge'}. Mit den Pfeiltasten wählen.`;
}
