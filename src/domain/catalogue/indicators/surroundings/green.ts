import { inTheme } from '../../catalogue-indicator.ts';

const greenReading = 'Ein niedriger Wert bedeutet, dass sich viele Menschen wenig Grün und Spielfläche teilen. Ein großer Park gleich hinter der Grenze zählt nicht mit.';
const perPerson = { kind: 'mean', denominator: 'einwohner', factor: 10_000, unit: 'm²', decimals: 1, direction: 'less-need', reading: greenReading } as const;

/** Green around the home; land is measured in hectares. */
export const green = inTheme('lebensumfeld', [
	{
		...perPerson, id: 'gruenflaeche', title: 'Öffentliche Grünfläche je Einwohnerin und Einwohner', numerator: 'gruenflaeche',
		definition: 'Öffentliche Grünfläche in Quadratmetern je Einwohnerin und Einwohner.',
		sentence: '{gebiet}: Auf eine Person kamen {zeit} im Durchschnitt {wert} öffentliche Grünfläche.'
	},
	{
		...perPerson, id: 'erholungsflaeche', title: 'Erholungsfläche je Einwohnerin und Einwohner', numerator: 'flaeche[nutzung=erholung]',
		definition: 'Parks, Kleingärten, Sport- und Spielflächen in Quadratmetern je Einwohnerin und Einwohner.',
		sentence: '{gebiet}: Auf eine Person kamen {zeit} im Durchschnitt {wert} Erholungsfläche.'
	}
]);
