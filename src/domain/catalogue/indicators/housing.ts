import { inTheme } from '../catalogue-indicator.ts';

/** Room to live, and for whom. */
export const housing = inTheme('wohnen', [
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
	},
	{
		id: 'sozialwohnungen', title: 'Anteil der Sozialwohnungen', kind: 'share', numerator: 'sozialwohnungen', denominator: 'wohnungen', concerns: 'familien', direction: 'less-need',
		definition: 'Wohnungen mit Mietpreis- oder Belegungsbindung je 100 Wohnungen.',
		reading: 'Ein niedriger Wert bedeutet, dass Menschen mit wenig Geld hier schwerer eine Wohnung finden. Läuft eine Bindung aus, sinkt der Wert, ohne dass sich am Haus etwas ändert.',
		sentence: '{gebiet}: {wert} der Wohnungen waren {zeit} Sozialwohnungen.'
	},
	{
		id: 'leerstand', title: 'Anteil der leer stehenden Wohnungen', kind: 'share', numerator: 'leerstand', denominator: 'wohnungen',
		definition: 'Leer stehende Wohnungen je 100 Wohnungen.',
		reading: 'Ein wenig Leerstand ist nötig, damit Menschen umziehen können. Ein hoher Wert kann auch an Sanierungen liegen.',
		sentence: '{gebiet}: {wert} der Wohnungen standen {zeit} leer.'
	},
	{
		id: 'ein-zwei-familienhaeuser', title: 'Anteil der Wohnungen in Ein- und Zweifamilienhäusern', kind: 'share', numerator: 'wohnungen[gebaeudeart=ein-zwei]', denominator: 'wohnungen',
		definition: 'Wohnungen in Häusern mit einer oder zwei Wohnungen je 100 Wohnungen.',
		reading: 'Der Wert beschreibt, wie ein Gebiet bebaut ist. Er sagt nichts darüber, wem die Häuser gehören.',
		sentence: '{gebiet}: {wert} der Wohnungen lagen {zeit} in Ein- oder Zweifamilienhäusern.'
	}
]);
