import { inTheme } from '../../catalogue-indicator.ts';

const groups = ['geschlecht', 'staatsangehoerigkeit'];

/** Older people. */
export const olderPeople = inTheme('bevoelkerung', [
	{
		id: 'aeltere', title: 'Anteil der Menschen ab 65 Jahren', kind: 'share', numerator: 'einwohner[alter=65plus]', denominator: 'einwohner', groups, concerns: 'aeltere',
		definition: 'Personen von 65 und mehr Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass verhältnismäßig viele ältere Menschen in einem Gebiet leben.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} mindestens 65 Jahre alt.'
	},
	{
		id: 'hochaltrige', title: 'Anteil der Menschen ab 80 Jahren', kind: 'share', numerator: 'einwohner[alter=80plus]', denominator: 'einwohner', groups, concerns: 'aeltere',
		definition: 'Personen von 80 und mehr Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert kann an einem Pflegeheim im Gebiet liegen. Hohes Alter bedeutet nicht, dass jemand Hilfe braucht.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} mindestens 80 Jahre alt.'
	}
]);
