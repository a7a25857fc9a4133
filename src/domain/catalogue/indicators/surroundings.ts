import { inTheme } from '../catalogue-indicator.ts';

const greenReading = 'Ein niedriger Wert bedeutet, dass sich viele Menschen wenig Grün und Spielfläche teilen. Ein großer Park gleich hinter der Grenze zählt nicht mit.';
const perPerson = { kind: 'mean', denominator: 'einwohner', factor: 10_000, unit: 'm²', decimals: 1, direction: 'less-need', reading: greenReading } as const;

/** What lies around the home. Land is measured in hectares, playgrounds in square metres. */
export const surroundings = inTheme('lebensumfeld', [
	{
		...perPerson, id: 'gruenflaeche', title: 'Öffentliche Grünfläche je Einwohnerin und Einwohner', numerator: 'gruenflaeche',
		definition: 'Öffentliche Grünfläche in Quadratmetern je Einwohnerin und Einwohner.',
		sentence: '{gebiet}: Auf eine Person kamen {zeit} im Durchschnitt {wert} öffentliche Grünfläche.'
	},
	{
		...perPerson, id: 'erholungsflaeche', title: 'Erholungsfläche je Einwohnerin und Einwohner', numerator: 'flaeche[nutzung=erholung]',
		definition: 'Parks, Kleingärten, Sport- und Spielflächen in Quadratmetern je Einwohnerin und Einwohner.',
		sentence: '{gebiet}: Auf eine Person kamen {zeit} im Durchschnitt {wert} Erholungsfläche.'
	},
	{
		id: 'gruenanteil', title: 'Anteil von Wald und Erholungsfläche', kind: 'share', numerator: 'flaeche[nutzung=wald] + flaeche[nutzung=erholung]', denominator: 'flaeche', direction: 'less-need',
		definition: 'Wald- und Erholungsfläche je 100 Hektar Bodenfläche.',
		reading: 'Ein hoher Wert bedeutet, dass viel Wald, Parks, Gärten und Sportflächen im Gebiet liegen. Ob sie allen offenstehen, sagt er nicht.',
		sentence: '{gebiet}: {wert} der Fläche waren {zeit} Wald oder Erholungsfläche.'
	},
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
	},
	{
		id: 'laerm', title: 'Menschen mit hoher Lärmbelastung an der Wohnung', kind: 'share', numerator: 'laermbelastete', denominator: 'einwohner', direction: 'more-need',
		definition: 'Personen, an deren Wohnhaus der Straßenlärm über dem Schwellenwert der Lärmkartierung liegt, je 100 Einwohnerinnen und Einwohner.',
		reading: 'Der Lärm ist gerechnet, nicht gemessen, und nur für größere Straßen. Ein niedriger Wert heißt nicht, dass es überall leise ist.',
		sentence: '{gebiet}: {wert} der Menschen wohnten {zeit} an lauten Straßen.'
	}
]);
