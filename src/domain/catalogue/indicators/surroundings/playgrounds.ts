import { inTheme } from '../../catalogue-indicator.ts';

/** Playgrounds, in square metres and in number. */
export const playgrounds = inTheme('lebensumfeld', [
	{
		id: 'spielplatzflaeche', title: 'Spielplatzfläche je Kind', kind: 'mean', numerator: 'spielplatzflaeche', denominator: 'einwohner[alter=u12]', unit: 'm²', decimals: 1, concerns: 'kinder', direction: 'less-need',
		definition: 'Fläche der öffentlichen Spielplätze in Quadratmetern je Kind unter 12 Jahren.',
		reading: 'Ein niedriger Wert bedeutet, dass sich viele Kinder wenig Spielplatz teilen. Ein Spielplatz gleich hinter der Grenze zählt nicht mit; wie gut er ist, sagt die Fläche nicht.',
		sentence: '{gebiet}: Auf ein Kind unter 12 Jahren kamen {zeit} im Durchschnitt {wert} Spielplatz.'
	},
	{
		id: 'kinder-je-spielplatz', title: 'Kinder je Spielplatz', kind: 'mean', numerator: 'einwohner[alter=u12]', denominator: 'spielplaetze', unit: 'Kinder', decimals: 1, concerns: 'kinder', direction: 'more-need',
		definition: 'Kinder unter 12 Jahren je öffentlichem Spielplatz.',
		reading: 'Ein hoher Wert bedeutet, dass sich viele Kinder einen Spielplatz teilen. Der Wert zählt Plätze, nicht ihre Größe; wo es keinen gibt, lässt er sich nicht rechnen.',
		sentence: '{gebiet}: Auf einen Spielplatz kamen {zeit} im Durchschnitt {wert} unter 12 Jahren.'
	}
]);
