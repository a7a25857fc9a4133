import { inTheme } from '../../catalogue-indicator.ts';

const groups = ['geschlecht', 'staatsangehoerigkeit'];

/** How many of the people are children. */
export const children = inTheme('bevoelkerung', [
	{
		id: 'kinder-und-jugendliche', title: 'Anteil der Kinder und Jugendlichen', kind: 'share', numerator: 'einwohner[alter=u18]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Personen unter 18 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass Kinder und Jugendliche einen großen Teil der Bewohnerschaft ausmachen. Er sagt nichts darüber, wie viele es sind.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} jünger als 18 Jahre.'
	},
	{
		id: 'kinder-unter-3', title: 'Anteil der Kinder unter 3 Jahren', kind: 'share', numerator: 'einwohner[alter=u3]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Kinder unter 3 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet verhältnismäßig viele sehr junge Kinder leben. Weil es um drei Jahrgänge geht, schwankt er in kleinen Gebieten von Jahr zu Jahr.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Kinder unter 3 Jahren.'
	}
]);
