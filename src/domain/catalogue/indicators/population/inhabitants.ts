import { inTheme } from '../../catalogue-indicator.ts';

const groups = ['geschlecht', 'staatsangehoerigkeit'];

/** How many people. */
export const inhabitants = inTheme('bevoelkerung', [
	{
		id: 'einwohner', title: 'Einwohnerinnen und Einwohner', kind: 'count', numerator: 'einwohner', groups: ['alter', ...groups],
		definition: 'Personen, die mit ihrer Hauptwohnung gemeldet sind.',
		reading: 'Die Zahl zeigt, für wie viele Menschen in einem Gebiet geplant wird. Große Gebiete haben oft, aber nicht immer mehr Einwohnerinnen und Einwohner.',
		sentence: '{gebiet}: {wert} {gruppe} waren {zeit} hier mit Hauptwohnung gemeldet.'
	},
	{
		id: 'frauenanteil', title: 'Anteil der Frauen und Mädchen', kind: 'share', numerator: 'einwohner[geschlecht=w]', denominator: 'einwohner', groups: ['alter', 'staatsangehoerigkeit'],
		definition: 'Personen mit dem Geschlechtseintrag „weiblich“ je 100 Einwohnerinnen und Einwohner.',
		reading: 'Frauen leben im Durchschnitt länger; in Gebieten mit vielen älteren Menschen ist der Wert deshalb höher.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Frauen oder Mädchen.'
	}
]);
