import { inTheme } from '../../catalogue-indicator.ts';

const groups = ['geschlecht', 'staatsangehoerigkeit'];

/** Younger and older children apart. */
export const youngChildren = inTheme('bevoelkerung', [
	{
		id: 'kinder-unter-6', title: 'Anteil der Kinder unter 6 Jahren', kind: 'share', numerator: 'einwohner[alter=u6]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Kinder unter 6 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet verhältnismäßig viele junge Kinder leben, für die es Kitas, Spielplätze und frühe Hilfen braucht.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Kinder unter 6 Jahren.'
	},
	{
		id: 'kinder-unter-15', title: 'Anteil der Kinder unter 15 Jahren', kind: 'share', numerator: 'einwohner[alter=u15]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Kinder unter 15 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass Kinder einen großen Teil der Bewohnerschaft ausmachen. Er kann auch steigen, weil Erwachsene fortziehen.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Kinder unter 15 Jahren.'
	}
]);
