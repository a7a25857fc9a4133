import { inTheme } from '../../catalogue-indicator.ts';

/** What kinds of flats there are. */
export const flats = inTheme('wohnen', [
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
