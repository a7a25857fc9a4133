import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

const places = { kind: 'ratio', unit: 'Plätze je 100 Kinder', concerns: 'kinder', direction: 'less-need', definedBy: DEFINED_BY.muenchenPlaces } as const;
const nearby = 'Ein niedriger Wert bedeutet, dass es im Gebiet selbst wenige Plätze gibt; Familien nutzen dann Kitas in der Nachbarschaft oder am Arbeitsort. Werte über 100 sind möglich.';

/** Places in day care. Places are counted where the Kita stands, children where they live. */
export const kitaPlaces = inTheme('fruehe-bildung', [
	{
		...places, id: 'kita-plaetze-unter-3', title: 'Kita-Plätze für Kinder unter 3 Jahren', numerator: 'kita-plaetze[alter=u3]', denominator: 'einwohner[alter=u3]', reading: nearby,
		definition: 'Genehmigte Kita-Plätze für Kinder unter 3 Jahren am Standort je 100 Kinder unter 3 Jahren am Wohnort.',
		sentence: '{gebiet}: {wert} unter 3 Jahren gab es {zeit} in den Kitas.'
	},
	{
		...places, id: 'kita-plaetze-3-bis-5', title: 'Kita-Plätze für Kinder von 3 bis unter 6 Jahren', numerator: 'kita-plaetze[alter=3-5]', denominator: 'einwohner[alter=3-5]', reading: nearby,
		definition: 'Genehmigte Kita-Plätze für Kinder von 3 bis unter 6 Jahren am Standort je 100 Kinder dieses Alters am Wohnort.',
		sentence: '{gebiet}: {wert} von 3 bis unter 6 Jahren gab es {zeit} in den Kitas.'
	}
]);
