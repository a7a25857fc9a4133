import { inTheme } from '../../catalogue-indicator.ts';

/** What people with little money get besides. */
export const furtherBenefits = inTheme('soziale-lage', [
	{
		id: 'asylbewerberleistungen', title: 'Menschen mit Leistungen nach dem Asylbewerberleistungsgesetz', kind: 'rate', numerator: 'asylbewerberleistungen', denominator: 'einwohner', groups: ['alter', 'geschlecht'],
		definition: 'Personen mit Leistungen nach dem Asylbewerberleistungsgesetz je 1.000 Einwohnerinnen und Einwohner.',
		reading: 'Der Wert hängt davon ab, wo die Kommune Unterkünfte eingerichtet hat. Er sagt nichts über die Menschen, die sonst im Gebiet wohnen.',
		sentence: '{gebiet}: Leistungen nach dem Asylbewerberleistungsgesetz bekamen {zeit} von allen Menschen {wert}.'
	},
	{
		id: 'wohngeld', title: 'Anteil der Haushalte mit Wohngeld', kind: 'share', numerator: 'wohngeld', denominator: 'haushalte', concerns: 'familien', direction: 'more-need',
		definition: 'Haushalte, die Wohngeld bekommen, je 100 Haushalte.',
		reading: 'Wohngeld bekommen Haushalte, deren Einkommen knapp über der Grundsicherung liegt. Durch die Wohngeldreform 2023 haben viele erstmals einen Anspruch; Werte davor sind niedriger.',
		sentence: '{gebiet}: {wert} der Haushalte bekamen {zeit} Wohngeld.'
	},
	{
		id: 'bildung-und-teilhabe', title: 'Genutzte Leistungen für Bildung und Teilhabe', kind: 'share', numerator: 'but-empfangende', denominator: 'but-berechtigte', concerns: 'jugendliche', direction: 'less-need',
		definition: 'Kinder und Jugendliche, die mindestens eine Leistung für Bildung und Teilhabe bekommen, je 100 Kinder und Jugendliche mit Anspruch darauf.',
		reading: 'Ein niedriger Wert zeigt, wo viele den Weg zu Ausflügen, Lernförderung und Vereinen noch nicht finden. Das liegt oft am Verfahren, nicht an den Familien.',
		sentence: '{gebiet}: {wert} der Kinder und Jugendlichen mit Anspruch bekamen {zeit} Leistungen für Bildung und Teilhabe.'
	}
]);
