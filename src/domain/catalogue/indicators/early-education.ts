import { inTheme } from '../catalogue-indicator.ts';

const places = { kind: 'ratio', unit: 'Plätze je 100 Kinder', concerns: 'kinder', direction: 'less-need', definedBy: 'beim Versorgungsgrad der Stadt München' } as const;
const nearby = 'Ein niedriger Wert bedeutet, dass es im Gebiet selbst wenige Plätze gibt; Familien nutzen dann Kitas in der Nachbarschaft oder am Arbeitsort. Werte über 100 sind möglich.';
const inCare = { kind: 'share', concerns: 'kinder', groups: ['geschlecht'], direction: 'less-need' } as const;

/** Places are counted where the Kita stands, children where they live. */
export const earlyEducation = inTheme('fruehe-bildung', [
	{
		...places, id: 'kita-plaetze-unter-3', title: 'Kita-Plätze für Kinder unter 3 Jahren', numerator: 'kita-plaetze[alter=u3]', denominator: 'einwohner[alter=u3]', reading: nearby,
		definition: 'Genehmigte Kita-Plätze für Kinder unter 3 Jahren am Standort je 100 Kinder unter 3 Jahren am Wohnort.',
		sentence: '{gebiet}: {wert} unter 3 Jahren gab es {zeit} in den Kitas.'
	},
	{
		...places, id: 'kita-plaetze-3-bis-5', title: 'Kita-Plätze für Kinder von 3 bis unter 6 Jahren', numerator: 'kita-plaetze[alter=3-5]', denominator: 'einwohner[alter=3-5]', reading: nearby,
		definition: 'Genehmigte Kita-Plätze für Kinder von 3 bis unter 6 Jahren am Standort je 100 Kinder dieses Alters am Wohnort.',
		sentence: '{gebiet}: {wert} von 3 bis unter 6 Jahren gab es {zeit} in den Kitas.'
	},
	{
		...inCare, id: 'betreuung-unter-3', title: 'Betreute Kinder unter 3 Jahren', numerator: 'kita-kinder[alter=u3]', denominator: 'einwohner[alter=u3]',
		definition: 'Kinder unter 3 Jahren, die eine Kita besuchen, je 100 Kinder unter 3 Jahren am Wohnort.',
		reading: 'Ein hoher Wert bedeutet, dass viele der jüngsten Kinder eine Kita besuchen, gleich in welchem Gebiet sie liegt. Ein niedriger Wert kann an fehlenden Plätzen liegen oder am Wunsch der Eltern.',
		sentence: '{gebiet}: {wert} der Kinder unter 3 Jahren besuchten {zeit} eine Kita.'
	},
	{
		...inCare, id: 'betreuung-3-bis-5', title: 'Betreute Kinder von 3 bis unter 6 Jahren', numerator: 'kita-kinder[alter=3-5]', denominator: 'einwohner[alter=3-5]',
		definition: 'Kinder von 3 bis unter 6 Jahren, die eine Kita besuchen, je 100 Kinder dieses Alters am Wohnort.',
		reading: 'Ein niedriger Wert bedeutet, dass mehr Kinder ohne Kita aufwachsen und seltener mit anderen Kindern lernen und spielen.',
		sentence: '{gebiet}: {wert} der Kinder von 3 bis unter 6 Jahren besuchten {zeit} eine Kita.'
	},
	{
		id: 'familiensprache', title: 'Betreute Kinder mit anderer Familiensprache als Deutsch', kind: 'share', numerator: 'kita-familiensprache', denominator: 'kita-kinder', concerns: 'kinder', groups: ['alter'], definedBy: 'im Indikatorenatlas der Stadt München',
		definition: 'Kinder, in deren Familie vorrangig nicht Deutsch gesprochen wird, je 100 Kinder, die eine Kita besuchen.',
		reading: 'Mit mehreren Sprachen aufzuwachsen ist eine Stärke. Ein hoher Wert zeigt, wo Kitas mehr Zeit und Fachkräfte für die deutsche Sprache brauchen.',
		sentence: '{gebiet}: Bei {wert} der betreuten Kinder wurde {zeit} in der Familie vorrangig nicht Deutsch gesprochen.'
	},
	{
		id: 'kita-besuchsdauer', title: 'Drei Jahre Kita vor der Einschulung', kind: 'share', numerator: 'seu-kita-3-jahre', denominator: 'seu-untersucht', concerns: 'kinder', groups: ['geschlecht'], direction: 'less-need',
		definition: 'Kinder, die drei Jahre und länger eine Kita besucht haben, je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: 'Ein niedriger Wert zeigt, wo Kinder spät oder nur kurz eine Kita besuchen. Das kann an fehlenden Plätzen liegen oder daran, dass eine Familie erst zugezogen ist.',
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} mindestens drei Jahre eine Kita besucht.'
	}
]);
