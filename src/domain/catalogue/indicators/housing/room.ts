import { inTheme } from '../../catalogue-indicator.ts';

/** Room to live. */
export const room = inTheme('wohnen', [
	{
		id: 'wohnflaeche-je-einwohner', title: 'Wohnfläche je Einwohnerin und Einwohner', kind: 'mean', numerator: 'wohnflaeche', denominator: 'einwohner', factor: 1000, unit: 'm²', decimals: 1, direction: 'less-need',
		definition: 'Wohnfläche in Quadratmetern je Einwohnerin und Einwohner; leere Wohnungen zählen mit.',
		reading: 'Ein niedriger Wert bedeutet, dass Menschen enger wohnen. Leerstand hebt den Wert, ohne dass jemand mehr Platz hat.',
		sentence: '{gebiet}: Auf eine Person kamen {zeit} im Durchschnitt {wert} Wohnfläche.'
	},
	{
		id: 'wohnflaeche-je-wohnung', title: 'Wohnfläche je Wohnung', kind: 'mean', numerator: 'wohnflaeche', denominator: 'wohnungen', factor: 1000, unit: 'm²', decimals: 1,
		definition: 'Wohnfläche in Quadratmetern je Wohnung.',
		reading: 'Ein hoher Wert bedeutet große Wohnungen, zum Beispiel in Einfamilienhäusern.',
		sentence: '{gebiet}: Eine Wohnung hatte {zeit} im Durchschnitt {wert} Wohnfläche.'
	},
	{
		id: 'einwohner-je-wohnung', title: 'Personen je Wohnung', kind: 'mean', numerator: 'einwohner', denominator: 'wohnungen', unit: 'Personen', concerns: 'familien',
		definition: 'Einwohnerinnen und Einwohner je Wohnung; leere Wohnungen zählen mit.',
		reading: 'Ein hoher Wert bedeutet, dass sich mehr Menschen eine Wohnung teilen. Ein niedriger kann kleine Haushalte oder Leerstand bedeuten.',
		sentence: '{gebiet}: Auf eine Wohnung kamen {zeit} im Durchschnitt {wert}.'
	}
]);
